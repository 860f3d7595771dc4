import path from 'node:path';
import type { Locale } from '#config/site.ts';
import { suggestion } from '#checks/nearest.ts';
import type { Preflight } from '#checks/preflight.ts';
import type { SoundPost } from '#checks/entries.ts';
import { locales } from '#lib/locales.ts';
import { digestOf } from '#lib/posts/digest.ts';
import { toNewTranslation } from '#lib/posts/new-post.ts';
import { urls } from '#lib/urls.ts';
import { frontMatterText } from '#source/front-matter.ts';
import { takerOf } from './new-post-rules.ts';
import { askLanguage } from './new-questions.ts';
import { UsageError } from './options.ts';

/** A file to be made. */
export interface NewFile {
  /** From the project's root. */
  file: string;
  text: string;
  address: string;
}

interface Given {
  /** Folder of the post to translate, or a path to it or in it. */
  slug: string;
  lang: Locale | undefined;
  /** Version to translate. */
  from: Locale | undefined;
  /** Whether something was given that a translation takes from its original. */
  strays: boolean;
}

/**
 * The file of a translation, beside its original. Asks for its language where none was given.
 *
 * @throws UsageError where there is no such original, or the translation or its address is there already
 * @throws Cancelled where the author gives up
 */
export async function toTranslation(
  { slug: named, lang, from, strays }: Given,
  known: Preflight,
): Promise<NewFile> {
  const { content } = known;
  const slug = toFolder(named);
  if (strays) {
    throw new UsageError(
      'a translation takes its title, tags and slug from its original → give `--translate`, `--lang` and, if need be, `--from` alone',
    );
  }
  const written = content.posts.filter(({ place }) => place?.folder === slug);
  if (written.length === 0) {
    const folders = [...new Set(content.posts.flatMap(({ place }) => place?.folder ?? []))];
    const fix = suggestion(slug, folders, 'write the name of a folder of src/content/posts/');
    throw new UsageError(`there is no post \`${slug}\` → ${fix}`);
  }
  const target = lang ?? otherLocale(from) ?? (await askLanguage());
  const there = written.find(({ place }) => place?.lang === target);
  if (there) throw new UsageError(`${there.file} is there already → edit that file`);
  const { post, entry } = originalOf(slug, from, known.posts, written[0]!.file);
  const { title, description, folder } = post;
  const digest = digestOf({ title, description, body: entry.body });
  const address = urls.post({ lang: target, slug: folder });
  const taker = takerOf(address, known);
  if (taker !== undefined) {
    throw new UsageError(
      `the address ${address} of the translation is taken by ${taker} → rename the folder \`${folder}\`, or give the other another address`,
    );
  }
  return {
    file: `${path.posix.dirname(entry.file)}/${target}.mdx`,
    text: toNewTranslation(frontMatterText(entry.text), entry.body, { lang: post.lang, digest }),
    address,
  };
}

/** The folder of a post that was named by it, or by the path of it or of one of its files. */
function toFolder(named: string): string {
  const parts = named.split(/[\\/]/).filter((part) => part !== '');
  return (/\.mdx$/.test(named) ? parts.at(-2) : parts.at(-1)) ?? named;
}

/** The only language that a translation can be into, where nobody said which. */
function otherLocale(from: Locale | undefined): Locale | undefined {
  const [only, ...more] = locales.filter((locale) => locale !== from);
  return more.length === 0 ? only : undefined;
}

function originalOf(
  slug: string,
  from: Locale | undefined,
  posts: readonly SoundPost[],
  file: string,
): SoundPost {
  const versions = posts.filter(({ post }) => post.folder === slug);
  const preferred = from === undefined ? locales : [from];
  const found = preferred
    .map((locale) => versions.find(({ post }) => post.lang === locale))
    .find((version) => version !== undefined);
  if (found) return found;
  if (versions.length === 0) {
    throw new UsageError(`${file} has mistakes → correct it first: \`npm run check -- ${file}\``);
  }
  const languages = versions.map(({ post }) => post.lang).join(', ');
  throw new UsageError(
    `\`${slug}\` has no version in ${from} → give \`--from\` one of ${languages}`,
  );
}
