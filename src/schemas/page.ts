import { z } from 'astro/zod';

/** Front matter of one language version of a page, such as « À propos ». */
export const pageSchema = z.strictObject({
  title: z
    .string()
    .trim()
    .min(1, 'the title is empty')
    .max(90)
    .meta({ description: 'Title, plain text. Required.' }),
  description: z
    .string()
    .trim()
    .min(50, 'the description is shorter than 50 characters')
    .max(200, 'the description is longer than 200 characters')
    .meta({
      description: 'One or two sentences of 50 to 200 characters, for search engines. Required.',
    }),
});
