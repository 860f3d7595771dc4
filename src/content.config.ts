import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { entries } from '#loaders/entries.ts';
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
  tags: defineCollection({ loader: file('./src/content/tags.yaml'), schema: tagSchema }),
  authors: defineCollection({ loader: file('./src/content/authors.yaml'), schema: authorSchema }),
  series: defineCollection({ loader: file('./src/content/series.yaml'), schema: seriesSchema }),
};
