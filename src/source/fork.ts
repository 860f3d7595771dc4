import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '#config/site.ts';
import type { Navigation } from '#config/types.ts';
import {
  contentFiles,
  navigationSource,
  redirectsSource,
  siteSource,
  TAG,
  type Identity,
} from '#lib/fork/sources.ts';
import { locales } from '#lib/locales.ts';
import { LEDGER } from './content.ts';
import { prepareFiles } from './whole-file.ts';

/**
 * Leaves nothing of the other site, and writes what the site is now. Nothing is removed before what is to be
 * written is written: the source of the configuration may be one that cannot be changed, or the disk full.
 *
 * @throws SourceFault where the configuration cannot be changed
 */
export function makeFresh(root: string, identity: Identity, navigation: Navigation<Locale>): void {
  const putInPlace = prepareFiles(identityFiles(root, identity, navigation));
  clearContent(root, identity.languages);
  putInPlace();
}

/** Removes what is the other site's, and what is in a language that this one does not have. */
function clearContent(root: string, languages: readonly Locale[]): void {
  const content = path.join(root, 'src', 'content');
  for (const folder of readdirSync(path.join(content, 'posts'))) {
    if (folder !== 'sample') rmSync(path.join(content, 'posts', folder), { recursive: true });
  }
  rmSync(path.join(content, LEDGER), { force: true });
  for (const locale of locales.filter((one) => !languages.includes(one))) {
    for (const folder of ['posts/sample', 'pages/about', 'pages/legal']) {
      rmSync(path.join(content, folder, `${locale}.mdx`), { force: true });
    }
  }
}

/** What the site is now, by the file that says it. */
function identityFiles(
  root: string,
  identity: Identity,
  navigation: Navigation<Locale>,
): Map<string, Uint8Array> {
  const content = path.join(root, 'src', 'content');
  const config = path.join(root, 'src', 'config');
  const files = new Map<string, Uint8Array>();
  const put = (file: string, text: string) => files.set(file, Buffer.from(text));
  const source = readFileSync(path.join(config, 'site.ts'), 'utf8');
  put(path.join(config, 'site.ts'), siteSource(source, identity));
  put(path.join(config, 'navigation.ts'), navigationSource(navigation, identity.languages));
  put(path.join(config, 'redirects.ts'), redirectsSource());
  for (const [file, text] of Object.entries(contentFiles(identity))) {
    put(path.join(content, file), text);
  }
  for (const locale of identity.languages) {
    const sample = path.join(content, 'posts', 'sample', `${locale}.mdx`);
    if (!existsSync(sample)) continue;
    put(sample, readFileSync(sample, 'utf8').replace(/^tags: .*$/m, `tags: [${TAG}]`));
  }
  return files;
}
