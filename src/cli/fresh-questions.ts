import { site } from '#config/site.ts';
import { hasDictionary } from '#i18n/translate.ts';
import type { Identity } from '#lib/fork/sources.ts';
import { locales } from '#lib/locales.ts';
import { toSlug } from '#lib/posts/new-post.ts';
import { siteSchema } from '#schemas/site.ts';
import { UsageError } from './options.ts';
import { answered, isAnswered, prompts } from './prompts.ts';

type Asked = Omit<Identity, 'author'>;

/** What of it is typed, and not chosen. */
export const TYPED = ['name', 'url', 'byline'] as const;

export type Typed = (typeof TYPED)[number];

/** What is wrong with an answer; `undefined` where nothing is. */
export function faultIn(key: Typed, answer: string): string | undefined {
  if (answer.trim() === '') return 'nothing is written';
  if (key === 'byline') return toSlug(answer) === '' ? 'no letter for an address' : undefined;
  return siteSchema.safeParse({ ...site, [key]: answer }).error?.issues[0]?.message;
}

/**
 * What is missing of a site's identity, asked for on a terminal, where a wrong answer is told at once.
 *
 * @throws UsageError where there is no terminal
 * @throws Cancelled where the author gives up
 */
export async function askForIdentity(given: {
  [Key in keyof Asked]?: Asked[Key] | undefined;
}): Promise<Asked> {
  const { name, url, languages, byline } = given;
  const missing = Object.entries({ name, url, languages, byline }).flatMap(([key, value]) =>
    value === undefined ? [`\`--${key}\``] : [],
  );
  if (missing.length > 0 && !isAnswered()) {
    throw new UsageError(`not all is given that a site needs → give ${missing.join(', ')}`);
  }
  const ask = async (key: Typed, message: string) => {
    const validate = (answer: string | undefined) => faultIn(key, answer ?? '');
    return given[key] ?? answered(await (await prompts()).text({ message, validate }));
  };
  return {
    name: await ask('name', 'Name of the site'),
    url: await ask('url', 'Address, such as https://example.org'),
    languages: languages ?? (await askForLanguages()),
    byline: await ask('byline', 'Who signs the posts'),
  };
}

async function askForLanguages() {
  const { multiselect } = await prompts();
  return answered(
    await multiselect({
      message: 'Languages',
      options: locales.filter(hasDictionary).map((value) => ({ value })),
      required: true,
    }),
  );
}

/**
 * Whether the author means it.
 *
 * @throws UsageError where there is no terminal to ask on
 */
export async function isSure(): Promise<boolean> {
  if (!isAnswered()) {
    throw new UsageError('posts, tags and rules would be removed → say `--yes` to that');
  }
  const { confirm } = await prompts();
  return answered(
    await confirm({ message: 'Remove all posts, tags, series, rules and recorded addresses?' }),
  );
}
