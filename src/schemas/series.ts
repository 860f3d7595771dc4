import { z } from 'astro/zod';
import { localized } from './fields.ts';

/** A series of posts: an entry of `content/series.yaml`; its key there is its id and its address word. */
export const seriesSchema = z.strictObject({
  title: localized(z.string().trim().min(1)).meta({
    description: 'Title, by locale, in one at least.',
  }),
  description: localized(z.string().trim().min(1))
    .optional()
    .meta({ description: 'One sentence at the head of the series’ page, by locale.' }),
});
