import type { Locale } from '#config/site.ts';
import { postWordFault } from '#checks/addresses.ts';
import type { Preflight } from '#checks/preflight.ts';
import { entrySchemas } from '#schemas/plain.ts';
import { slug as slugSchema } from '#schemas/fields.ts';
import { urls } from '#lib/urls.ts';
import { UsageError } from './options.ts';

/** @throws UsageError where a post may not have such a title */
export function checkTitle(title: string): void {
  const parsed = entrySchemas.posts.safeParse({ title });
  const issue = parsed.error?.issues.find(({ path }) => path[0] === 'title');
  if (issue) throw new UsageError(`${issue.message} → give one of 1 to 90 characters`);
}

/** @throws UsageError where a folder may not have such a name */
export function checkSlug(slug: string): void {
  const fix = 'give an address word of letters and hyphens as `--slug`';
  if (slug === '') throw new UsageError(`there is no letter for an address → ${fix}`);
  const [issue] = slugSchema.safeParse(slug).error?.issues ?? [];
  if (issue)
    throw new UsageError(`\`${slug}\` cannot be part of an address: ${issue.message} → ${fix}`);
  const fault = postWordFault(slug);
  if (fault) throw new UsageError(`${fault} → ${fix}`);
}

/** @throws UsageError where the folder, the file or the address of a new post is taken */
export function refuseTaken(slug: string, lang: Locale, known: Preflight): void {
  const { content } = known;
  const versions = content.posts.filter(({ file }) => file.split('/').at(-2) === slug);
  const own = versions.find(({ file }) => file.endsWith(`/${lang}.mdx`));
  if (own) throw new UsageError(`${own.file} is there already → give another \`--slug\``);
  const [other] = versions;
  if (other) {
    throw new UsageError(
      `the post \`${slug}\` is there already, as ${other.file} → translate it with \`--translate ${slug} --lang ${lang}\`, or give another \`--slug\``,
    );
  }
  const address = urls.post({ lang, slug });
  const taker = takerOf(address, known);
  if (taker !== undefined) {
    throw new UsageError(`the address ${address} is taken by ${taker} → give another \`--slug\``);
  }
}

/** What has an address or leads it on, drafts and posts with mistakes too; `undefined` where it is free. */
export function takerOf(
  address: string,
  { content, coming, addresses, posts, unsound }: Preflight,
): string | undefined {
  const [file] = [...addresses].find(([, taken]) => taken === address) ?? [];
  if (file !== undefined) {
    return content.posts.find(({ absolutePath }) => absolutePath === file)?.file ?? file;
  }
  const old = posts.find(({ post }) =>
    post.aliases.some((typed) => urls.fromRoot(typed) === address),
  );
  if (old) return `an alias of ${old.post.id}`;
  if (coming.redirects.has(address)) return 'a redirect of src/config/redirects.ts';
  if (unsound.has(address)) return 'a post with mistakes';
  return coming.addresses.has(address) ? 'another page' : undefined;
}
