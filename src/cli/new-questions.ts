import { site, type Locale } from '#config/site.ts';
import { locales } from '#lib/locales.ts';
import { checkTitle } from './new-post-rules.ts';
import { UsageError } from './options.ts';
import { answered, isAnswered, prompts } from './prompts.ts';

interface Answers {
  title: string;
  lang: Locale;
  tags: string[];
}

/**
 * What is missing of a new post, asked for on a terminal.
 *
 * @throws UsageError where there is no terminal
 * @throws Cancelled where the author gives up
 */
export async function askFor(
  given: { [Key in keyof Answers]: Answers[Key] | undefined },
  tags: readonly string[],
): Promise<Answers> {
  const { title, lang, tags: own } = given;
  if (title !== undefined && lang !== undefined && own !== undefined) {
    return { title, lang, tags: own };
  }
  if (!isAnswered()) {
    const missing = [
      ...(title === undefined ? ['the title, in quotes'] : []),
      ...(lang === undefined ? [`\`--lang\`, one of ${locales.join(', ')}`] : []),
      ...(own === undefined ? [`\`--tags\`, some of ${tags.join(', ')}`] : []),
    ];
    throw new UsageError(`not all is given that a post needs → give ${missing.join('; ')}`);
  }
  const { multiselect, text } = await prompts();
  return {
    title:
      title ??
      answered(await text({ message: 'Title', validate: (value) => faultIn(value ?? '') })),
    lang: lang ?? (await askLanguage()),
    tags:
      own ??
      answered(
        await multiselect<string>({
          message: 'Tags',
          options: tags.map((value) => ({ value })),
          required: true,
        }),
      ),
  };
}

/**
 * The language of a new file.
 *
 * @throws UsageError where there is no terminal
 * @throws Cancelled where the author gives up
 */
export async function askLanguage(): Promise<Locale> {
  if (!isAnswered()) {
    throw new UsageError(`the language is missing → give \`--lang\`, one of ${locales.join(', ')}`);
  }
  const { select } = await prompts();
  return answered(
    await select<Locale>({
      message: 'Language',
      options: locales.map((value) => ({ value, label: site.locales[value].label }) as never),
    }),
  );
}

function faultIn(title: string): string | undefined {
  try {
    checkTitle(title);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
