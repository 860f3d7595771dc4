import { z } from 'astro/zod';
import { localized } from './fields.ts';

/** A tag of `content/tags.yaml`; its key there is its id and its address word. */
export const tagSchema = z.strictObject({
  label: localized(z.string().trim().min(1)).meta({
    description: 'Name shown to readers, by locale.',
  }),
  description: localized(z.string().trim().min(1)).meta({
    description: 'One sentence at the head of the tag’s page, by locale.',
  }),
});

export type TagData = z.output<typeof tagSchema>;
