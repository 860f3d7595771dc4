import { z } from 'astro/zod';
import { localized } from './fields.ts';

/** A tag of `content/tags.yaml`; its key there is its id and its address word. */
export const tagSchema = z.strictObject({
  label: localized(z.string().trim().min(1)).meta({
    description: 'Name shown to readers, by locale, in one at least.',
  }),
  description: localized(z.string().trim().min(1))
    .optional()
    .meta({ description: 'One sentence at the head of the tag’s page, by locale.' }),
});
