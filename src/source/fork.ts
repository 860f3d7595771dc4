import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '#config/site.ts';
import type { Navigation } from '#config/types.ts';
import {
  contentFiles,
  feedsSource,
  navigationSource,
  redirectsSource,
  siteSource,
  TAG,
  type Identity,
} from '#lib/fork/sources.ts';
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
  const kept = languages.map((locale) => `${locale}.mdx`);
  for (const folder of keptFolders(content)) {
    for (const file of versionsIn(folder)) {
      if (!kept.includes(file)) rmSync(path.join(folder, file));
    }
  }
}

/** The folders of the sample post and of the pages. */
function keptFolders(content: string): string[] {
  const pages = readdirSync(path.join(content, 'pages')).map((folder) => `pages/${folder}`);
  return ['posts/sample', ...pages].map((folder) => path.join(content, folder));
}

function versionsIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.mdx')) : [];
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
  const feeds = path.join(config, 'feeds.ts');
  put(feeds, feedsSource(readFileSync(feeds, 'utf8')));
  // What is in others alone is copied into a language, for its author to translate.
  for (const folder of keptFolders(content)) {
    const versions = versionsIn(folder);
    const original = versions.find((file) => file === 'en.mdx') ?? versions[0];
    if (original === undefined) continue;
    for (const file of identity.languages.map((locale) => `${locale}.mdx`)) {
      const text = readFileSync(
        path.join(folder, versions.includes(file) ? file : original),
        'utf8',
      );
      put(path.join(folder, file), text.replace(/^tags: .*$/m, `tags: [${TAG}]`));
    }
  }
  for (const [file, text] of Object.entries(contentFiles(identity))) {
    put(path.join(content, file), text);
  }
  return files;
}
