import { locales } from '#lib/locales.ts';
import type { Identity } from '#lib/fork/sources.ts';
import { UsageError } from './options.ts';
import { answered, isAnswered, prompts } from './prompts.ts';

type Asked = Omit<Identity, 'author'>;

/**
 * What is missing of a site's identity, asked for on a terminal.
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
  const ask = async (message: string, value: string | undefined) =>
    value ?? answered(await (await prompts()).text({ message, validate: faultIn }));
  return {
    name: await ask('Name of the site', name),
    url: await ask('Address, such as https://example.org', url),
    languages: languages ?? (await askForLanguages()),
    byline: await ask('Who signs the posts', byline),
  };
}

async function askForLanguages() {
  const { multiselect } = await prompts();
  return answered(
    await multiselect({
      message: 'Languages',
      options: locales.map((value) => ({ value })),
      required: true,
    }),
  );
}

function faultIn(value: string | undefined): string | undefined {
  return (value ?? '').trim() === '' ? 'write something' : undefined;
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
