import type { Locale } from '#config/site.ts';
import type { Navigation } from '#config/types.ts';

/** What makes a site nobody else's. */
export interface Identity {
  name: string;
  /** Origin, without a path. */
  url: string;
  /** In their order; the first is the default. */
  languages: readonly Locale[];
  /** Who signs the posts. */
  byline: string;
  /** Id of that author. */
  author: string;
}

/** Words of a new site, by language, until its author writes better ones. */
interface Words {
  description: string;
  tag: string;
  tagDescription: string;
  about: { title: string; description: string; text: string };
}

const WORDS: Readonly<Record<string, (name: string) => Words>> = {
  fr: (name) => ({
    description: 'Des notes techniques.',
    tag: 'Notes',
    tagDescription: 'Ce qui n’a pas d’autre mot-clé.',
    about: {
      title: 'À propos',
      description: `De quoi parle ${name}, qui l’écrit, et comment suivre les nouveaux articles.`,
      text: `**${name}** est un blog technique.\n\n## Suivre\n\nUn flux RSS, en pied de page, annonce chaque nouvel article.`,
    },
  }),
  en: (name) => ({
    description: 'Technical notes.',
    tag: 'Notes',
    tagDescription: 'What has no other tag.',
    about: {
      title: 'About',
      description: `What ${name} is about, who writes it, and how to follow what is new.`,
      text: `**${name}** is a technical blog.\n\n## Following\n\nAn RSS feed, at the foot of every page, announces each new post.`,
    },
  }),
};

/** Whether the words of a new site are written in a language. */
export function hasWords(locale: Locale): boolean {
  return Object.hasOwn(WORDS, locale);
}

/** In English where nobody has written others. */
function wordsOf(locale: Locale, name: string): Words {
  return (WORDS[locale] ?? WORDS.en!)(name);
}

/** A source that is not written as it has to be; its message says where. */
export class SourceFault extends Error {}

/**
 * The source of `config/site.ts` with another identity: everything else in it stays.
 *
 * @throws SourceFault where it is not written as the site that is forked writes it
 */
export function siteSource(source: string, identity: Identity): string {
  const { name, url, languages, author } = identity;
  const [list, start, body, end] = found(
    /(const locales = \{\n)([^]*?)(\n\} as const)/.exec(source),
    'the list of locales',
  );
  const blocks = languages.map((locale, index) => {
    const [block] = found(
      new RegExp(`^ {2}${locale}: \\{\\n[^]*?^ {2}\\},$`, 'm').exec(body!),
      locale,
    );
    const stream = index === 0 ? languages : [locale];
    return [
      ['prefix', index === 0 ? '' : locale],
      ['stream', stream],
      // What somebody wrote for a language of their own is theirs.
      ...(hasWords(locale) ? [['description', wordsOf(locale, name).description]] : []),
    ].reduce((text: string, [key, value]) => withValue(text, String(key), value, 4), block!);
  });
  const listed = source.replace(list!, `${start}${blocks.join('\n')}${end}`);
  // A language may have its typography beside it.
  const renamed = listed.includes('typographies.')
    ? listed
    : listed.replace(/^import \{ typographies \}.*\n/m, '');
  const own = {
    name,
    url,
    author,
    repository: '',
    textLicence: { name: '', url: '' },
    embeds: [],
    comments: null,
    analytics: null,
    security: null,
  };
  const site = Object.entries(own).reduce(
    (text, [key, value]) => withValue(text, key, value, 2),
    renamed,
  );
  const [legal] = found(/^ {2}legal: \{\n[^]*?^ {2}\},$/m.exec(site), '`legal`');
  return site.replace(legal!, legal!.replace(/: '[^']*'/g, ": ''"));
}

/** A source with another value for a key that stands on its line, or starts there. */
function withValue(source: string, key: string, value: unknown, indent: number): string {
  const pattern = new RegExp(
    `^( {${indent}}${key}:)(?:\\s+'[^']*'| null| [[{][^\\]}]*[\\]}]),$`,
    'm',
  );
  found(pattern.exec(source), `\`${key}\``);
  return source.replace(pattern, (_, start: string) => `${start} ${JSON.stringify(value)},`);
}

function found(match: RegExpExecArray | null, what: string): RegExpExecArray {
  if (!match) throw new SourceFault(`src/config/site.ts: ${what} is not where it is looked for`);
  return match;
}

/** The source of `config/navigation.ts` with a label in each of some languages and in no other. */
export function navigationSource(
  { header, footer }: Navigation<Locale>,
  languages: readonly Locale[],
): string {
  const labelIn = (label: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      languages.map((one) => [one, label[one] ?? label.en ?? Object.values(label)[0]]),
    );
  const inLanguages = (items: Navigation<Locale>['header']) =>
    items.map((item) => ('page' in item ? { ...item, label: labelIn(item.label) } : item));
  const value = { header: inLanguages(header), footer: inLanguages(footer) };
  return `import type { Locale } from './site.ts';
import type { Navigation } from './types.ts';

export const navigation: Navigation<Locale> = ${JSON.stringify(value, null, 2)};
`;
}

/** The source of `config/redirects.ts` without any rule. */
export function redirectsSource(): string {
  return `import type { RedirectRule } from './types.ts';

/** Where addresses lead that the site had before, besides the \`aliases\` of posts. */
export const redirects: readonly RedirectRule[] = [];
`;
}

/** The source of `config/feeds.ts` without the day of the other site's first feeds. */
export function feedsSource(source: string): string {
  return source.replace(/^ {2}noonFrom: .*\n/m, '');
}

/** The tag of the sample post. */
export const TAG = 'notes';

/** What `authors.yaml` may say. */
const AUTHORS = `# Who signs posts. The key is the id; \`kind\` is person or organization. Optional: \`url\`, \`profiles\`,
# \`fediverse\` (@name@host), and \`page\`, the folder in pages/ that presents them.
`;

/** Files of `src/content/` that are written anew, by their path there. */
export function contentFiles({
  name,
  languages,
  byline,
  author,
}: Identity): Record<string, string> {
  const inEach = (textOf: (words: Words) => string) =>
    languages
      .map((locale) => `    ${locale}: ${JSON.stringify(textOf(wordsOf(locale, name)))}\n`)
      .join('');
  const pages = languages.map((locale): [string, string] => {
    const { title, description, text } = wordsOf(locale, name).about;
    const head = `title: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}`;
    return [`pages/about/${locale}.mdx`, `---\n${head}\n---\n\n${text}\n`];
  });
  return {
    'tags.yaml': `${TAG}:\n  label:\n${inEach(({ tag }) => tag)}  description:\n${inEach(
      ({ tagDescription }) => tagDescription,
    )}`,
    'authors.yaml': `${AUTHORS}${author}:\n  name: ${JSON.stringify(byline)}\n  kind: person\n  page: about\n`,
    'series.yaml':
      '# Series of posts. The key is the id and the address word, such as /series/first-steps/\n',
    ...Object.fromEntries(pages),
  };
}
