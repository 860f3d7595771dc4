import { defineCollection } from 'astro:content';
import { entries } from '#loaders/entries.ts';
import { records } from '#loaders/records.ts';
import { authorSchema } from '#schemas/author.ts';
import { pageSchema } from '#schemas/page.ts';
import { postSchema } from '#schemas/post.ts';
import { seriesSchema } from '#schemas/series.ts';
import { tagSchema } from '#schemas/tag.ts';

export const collections = {
  posts: defineCollection({
    loader: entries('posts'),
    schema: ({ image }) => postSchema({ image }),
  }),
  pages: defineCollection({ loader: entries('pages'), schema: pageSchema }),
  tags: defineCollection({ loader: records('tags'), schema: tagSchema }),
  authors: defineCollection({ loader: records('authors'), schema: authorSchema }),
  series: defineCollection({ loader: records('series'), schema: seriesSchema }),
};
