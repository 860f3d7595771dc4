import { z } from 'astro/zod';
import { site, type Locale } from '#config/site.ts';
import { oldAddress, slug, writtenDate } from './fields.ts';

/** What a collection needs from Astro, handed in so that plain Node can call the schema too. */
export interface SchemaTools<Image extends z.ZodType> {
  /** Schema of a picture named by its path beside the file. */
  image: () => Image;
}

const locale = z.enum(Object.keys(site.locales) as [Locale, ...Locale[]]);

/**
 * Front matter of one language version of a post. Strict: an unknown key is an error.
 * What a key refers to (tags, author, series, another post) is checked in `checks/references.ts`.
 *
 * It fills in nothing: Astro keeps what a schema makes of a file from build to build. What a key that is
 * left out means is said by `toPost` in `lib/posts/post.ts`, which every reader of posts goes through.
 */
export function postSchema<Image extends z.ZodType>({ image }: SchemaTools<Image>) {
  return z
    .strictObject({
      title: z
        .string()
        .trim()
        .min(1, 'the title is empty')
        .max(90, 'the title is longer than 90 characters')
        .meta({ description: 'Title, plain text, at most 90 characters. Required.' }),
      date: writtenDate.meta({
        description:
          'Publication date, `2019-07-02` or `2019-07-02T09:30`, in the site’s time zone. A post dated after today waits. Required.',
      }),
      tags: z
        .array(z.string())
        .min(1, 'a post has at least one tag')
        .refine((tags) => new Set(tags).size === tags.length, 'a tag stands twice')
        .meta({ description: 'Ids from `content/tags.yaml`, at least one. Required.' }),
      description: z
        .string()
        .trim()
        .min(50, 'the description is shorter than 50 characters')
        .max(200, 'the description is longer than 200 characters')
        .optional()
        .meta({
          description:
            'One or two sentences of 50 to 200 characters, shown whole in lists and at the head of the post. Without it, lists show the text’s first words.',
        }),
      updated: writtenDate
        .optional()
        .meta({ description: 'Date of the last change worth telling. Goes with `updateNote`.' }),
      updateNote: z.string().trim().min(1, 'the note is empty').optional().meta({
        description: 'One sentence that tells the reader what changed. Goes with `updated`.',
      }),
      draft: z
        .boolean()
        .optional()
        .meta({ description: 'Shown and marked by `npm run dev`, nowhere else. Default: false.' }),
      author: z
        .string()
        .optional()
        .meta({ description: 'Id from `content/authors.yaml`. Default: the site’s author.' }),
      series: z.string().optional().meta({ description: 'Id from `content/series.yaml`.' }),
      seriesOrder: z
        .number()
        .int()
        .positive()
        .optional()
        .meta({ description: 'Place in the series, from 1. Goes with `series`.' }),
      cover: image().optional().meta({
        description:
          'Picture beside the file, such as `./portal.png`, at the head of the post. Goes with `coverAlt`.',
      }),
      coverAlt: z.string().trim().min(1, 'the alternative text is empty').optional().meta({
        description: 'What the cover shows, for those who do not see it. Goes with `cover`.',
      }),
      aliases: z.array(oldAddress).optional().meta({
        description:
          'Old addresses of this version, such as `/2018/02/27/azure-slas/`. Default: none.',
      }),
      permalinkSlug: slug
        .optional()
        .meta({ description: 'Address word of this version. Default: the folder’s name.' }),
      canonical: z
        .url({
          protocol: /^https?$/,
          error: 'not the address of a page, such as https://example.org/post/',
        })
        .optional()
        .meta({ description: 'Where the text first appeared. Default: its own address.' }),
      guid: z.string().trim().min(1).optional().meta({
        description:
          'Permanent id of the feed item, if an older blog gave it one. Default: its own address.',
      }),
      appliesTo: z.string().trim().min(1).optional().meta({
        description: 'What the text speaks of, such as "Kubernetes 1.7", shown as written.',
      }),
      supersededBy: z
        .string()
        .optional()
        .meta({ description: 'Folder name of the post to read instead.' }),
      translatedFrom: z
        .strictObject({
          lang: locale.meta({ description: 'Language of the original.' }),
          digest: z.string().min(1).meta({
            description: 'Digest of its text, as `npm run check` tells it, in quotes.',
          }),
          outdated: z.boolean().optional().meta({
            description: 'Whether readers are told that the original has changed since.',
          }),
        })
        .optional()
        .meta({ description: 'The original that this version translates.' }),
      toc: z
        .boolean()
        .optional()
        .meta({ description: 'Whether the contents are shown. Default: true.' }),
    })
    .superRefine(
      (post, context) => {
        // Called for whatever was written, so that one fault does not hide another.
        if (typeof post !== 'object' || post === null) return;
        for (const [one, other] of TOGETHER) {
          for (const [present, missing] of [
            [one, other],
            [other, one],
          ] as const) {
            if (post[present] === undefined || post[missing] !== undefined) continue;
            context.addIssue({
              code: 'custom',
              path: [present],
              message: `\`${present}\` stands without \`${missing}\``,
              params: { fix: `add \`${missing}\`, or remove \`${present}\`` },
            });
          }
        }
      },
      { when: () => true },
    );
}

const TOGETHER = [
  ['updated', 'updateNote'],
  ['cover', 'coverAlt'],
  ['series', 'seriesOrder'],
] as const;

/** Front matter of a post as it was written, after parsing; `Image` is what the picture's schema makes of it. */
export type PostData<Image = unknown> = Omit<
  z.output<ReturnType<typeof postSchema<z.ZodUnknown>>>,
  'cover'
> & { cover?: Image | undefined };
