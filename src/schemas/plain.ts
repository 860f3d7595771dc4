import { z } from 'astro/zod';
import { authorSchema } from './author.ts';
import { slug } from './fields.ts';
import { pageSchema } from './page.ts';
import { postSchema } from './post.ts';
import { seriesSchema } from './series.ts';
import { tagSchema } from './tag.ts';

/** The collections' schemas as plain Node uses them: a picture is the path that was written. */
export const entrySchemas = {
  posts: postSchema({ image: () => z.string() }),
  pages: pageSchema,
};

/** The data files, records by id; where the id is an address word it has to look like one. */
export const dataSchemas = {
  tags: z.record(slug, tagSchema),
  authors: z.record(z.string(), authorSchema),
  series: z.record(slug, seriesSchema),
};
