import { z } from 'astro/zod';
import { dateFault } from './written-date.ts';

const formats = z
  .array(z.enum(['rss', 'atom', 'json']))
  .refine((list) => new Set(list).size === list.length, 'a format stands twice');

/** What `config/feeds.ts` may say. */
export const feedsSchema = z.strictObject({
  stream: formats,
  tags: formats,
  length: z.number().int().positive(),
  noonFrom: z
    .string()
    .refine((day) => !day.includes('T') && !dateFault(day), 'not a day, such as 2026-11-22')
    .optional(),
  hub: z.url({ protocol: /^https$/, error: 'not the https address of a hub' }).nullable(),
});
