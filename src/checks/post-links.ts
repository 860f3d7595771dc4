import path from 'node:path';
import { toPlace } from '#lib/posts/post.ts';
import type { Problem } from '#lib/problems.ts';
import { urls } from '#lib/urls.ts';
import { entriesOf, type Content, type EntryFile } from '#source/content.ts';
import { linkMapOf, linksIn, pathBetween, unseenFault, withHash, type LinkMap } from './links.ts';
import { renamedTo } from './renamed.ts';
import { reporter, withEdit, type Check } from './rule.ts';

const report = reporter('post-link');

/** A link by file path, `../azure-slas/en.mdx`, leads to a version that readers of this one can see. */
export const checkPostLinks: Check = (input) => {
  const map = linkMapOf(input);
  const { entries, files, statusOf } = map;
  /** Where a post is now whose folder was renamed, as its alias tells. */
  const movedTo = (file: string): string | undefined => {
    const place = toPlace(file);
    const redirect = place && input.live.redirects.get(urls.post({ ...place, slug: place.folder }));
    if (redirect?.to !== undefined) return files.get(redirect.to);
    return place && renamedTo(urls.post({ ...place, slug: place.folder }), input)?.entry.file;
  };
  return entriesOf(input.content).flatMap((entry) =>
    linksIn(entry).flatMap(({ url, target, position, isElement, editTo }): Problem[] => {
      if (target.kind !== 'file') return [];
      const tell = (message: string, fix: string, severity?: Problem['severity']) => [
        report(entry.file, position, `the link \`${url}\` ${message}`, fix, severity),
      ];
      if (url.trim() === '') {
        const where = isElement ? 'as `href`' : 'between the parentheses';
        return tell('leads nowhere', `write where it leads ${where}`);
      }
      if (url === '#') {
        const fix = 'write where it leads, or #top for the top of the page';
        return tell('leads to no part of the page', fix, 'warning');
      }
      if (!entries.has(target.file)) {
        const moved = movedTo(target.file);
        if (moved !== undefined) {
          const better = withHash(pathBetween(entry.file, moved), target.hash);
          const told = tell(`leads to no file: the post is now ${moved}`, `write ${better}`);
          return told.map((problem) => withEdit(problem, editTo(better)));
        }
        return tell(
          `leads to no file: there is no ${target.file}`,
          remedyFor(target.file, entry, input.content, map),
        );
      }
      if (isElement && !url.startsWith('#')) {
        return tell(
          'is a path to a file, which only a link of Markdown turns into an address',
          'write [text](path)',
        );
      }
      if (statusOf(entry.file) !== 'published') return [];
      const fault = unseenFault(target.file, map, input.today);
      return fault ? tell(fault.message, fault.fix) : [];
    }),
  );
};

/** The versions that the post has, or the posts there are. */
function remedyFor(target: string, from: EntryFile, content: Content, map: LinkMap): string {
  const folder = path.posix.basename(path.posix.dirname(target));
  const versions = content.posts
    .filter(({ place }) => place?.folder === folder)
    .map(({ file }) => file);
  return versions.length > 0
    ? `link to ${versions.join(' or ')}, as a path from this file`
    : `write the path from this file to another${example(from, content, map)}`;
}

/** A path from a file to a post that readers see, of its language where there is one, as an example. */
export function example(from: EntryFile, { posts }: Content, { statusOf }: LinkMap): string {
  const isOther = ({ file, place, frontMatter }: EntryFile) =>
    place && place.folder !== from.place?.folder && frontMatter && statusOf(file) === 'published';
  const other =
    posts.find((post) => post.place?.lang === from.place?.lang && isOther(post)) ??
    posts.find(isOther);
  return other ? `, such as ${pathBetween(from.file, other.file)}` : '';
}
