import path from 'node:path';
import type { Problem } from '#lib/problems.ts';
import { entriesOf, type Content } from '#source/content.ts';
import { linkMapOf, linksIn } from './links.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('post-link');

/** A link by file path, `../azure-slas/en.mdx`, leads to a version that readers of this one can see. */
export const checkPostLinks: Check = (input) => {
  const { entries, statusOf } = linkMapOf(input);
  return entriesOf(input.content).flatMap((entry) =>
    linksIn(entry).flatMap(({ url, target, position, isElement }): Problem[] => {
      if (target.kind !== 'file') return [];
      const tell = (message: string, fix: string) => [
        report(entry.file, position, `the link \`${url}\` ${message}`, fix),
      ];
      if (url === '') return tell('leads nowhere', 'write where it leads between the parentheses');
      if (!entries.has(target.file)) {
        return tell(
          `leads to no file: there is no ${target.file}`,
          remedyFor(target.file, input.content),
        );
      }
      if (isElement && !url.startsWith('#')) {
        return tell(
          'is a path to a file, which only a link of Markdown turns into an address',
          'write [text](path)',
        );
      }
      const status = statusOf(target.file);
      if (status === 'published' || statusOf(entry.file) !== 'published') return [];
      const what = status === 'draft' ? 'a draft' : 'a post that is not published yet';
      return tell(`leads to ${what}`, 'remove the link until that post is published');
    }),
  );
};

/** The versions that the post has, or the posts there are. */
function remedyFor(target: string, content: Content): string {
  const folder = path.posix.basename(path.posix.dirname(target));
  const versions = content.posts
    .filter(({ place }) => place?.folder === folder)
    .map(({ file }) => file);
  return versions.length > 0
    ? `link to ${versions.join(' or ')}, as a path from this file`
    : 'write the path from this file to another, such as ../azure-slas/en.mdx';
}
