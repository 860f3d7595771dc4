import { z } from 'astro/zod';

/** Who signs posts: an entry of `content/authors.yaml`. */
export const authorSchema = z.strictObject({
  name: z.string().trim().min(1).meta({ description: 'Name as signed.' }),
  kind: z.enum(['person', 'organization']).meta({ description: 'A person, or an organization.' }),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ description: 'Their own page, elsewhere.' }),
});

export type AuthorData = z.output<typeof authorSchema>;
