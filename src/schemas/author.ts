import { z } from 'astro/zod';

/** Who signs posts: an entry of `content/authors.yaml`. */
export const authorSchema = z.strictObject({
  name: z.string().trim().min(1).meta({ description: 'Name as signed.' }),
  kind: z.enum(['person', 'organization']).meta({ description: 'A person, or an organization.' }),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ description: 'Their own page, elsewhere.' }),
  profiles: z
    .array(z.url({ protocol: /^https?$/ }))
    .optional()
    .meta({ description: 'Their pages on other sites, for search engines.' }),
  page: z
    .string()
    .optional()
    .meta({ description: 'Folder in content/pages/ of the page that presents them.' }),
  fediverse: z
    .string()
    .regex(
      /^@\w+(?:[.-]+\w+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/i,
      'an account of the fediverse is written as @name@host, such as @ada@mastodon.example',
    )
    .optional()
    .meta({
      description:
        'Their account on Mastodon and its like, @name@host: shown there beside links to their posts.',
    }),
});

export type AuthorData = z.output<typeof authorSchema>;
