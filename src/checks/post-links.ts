import path from 'node:path';
import { statusOf } from '#lib/posts/published.ts';
import type { Problem } from '#lib/problems.ts';
import { nodesOf } from '#lib/mdx-tree.ts';
import { entriesOf, type Content, type EntryFile } from '#source/content.ts';
import { parseBody, positionIn } from '#source/mdx.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('post-link');

/** A link by file path, `../azure-slas/en.mdx`, leads to a version that readers of this one can see. */
export const checkPostLinks: Check = ({ content, posts, today }) => {
  const targets = new Set(entriesOf(content).map(({ file }) => file));
  const statuses = new Map(posts.map(({ post, entry }) => [entry.file, statusOf(post, today)]));
  return entriesOf(content).flatMap((entry) =>
    linksOf(entry).flatMap(({ node, url }): Problem[] => {
      const target = path.posix.join(
        path.posix.dirname(entry.file),
        decoded(url.replace(/[#?].*$/, '')),
      );
      const position = positionIn(entry, node);
      if (!targets.has(target)) {
        return [
          report(
            entry.file,
            position,
            `the link \`${url}\` leads to no file: there is no ${target}`,
            remedyFor(target, content),
          ),
        ];
      }
      const status = statuses.get(target) ?? 'published';
      const own = statuses.get(entry.file) ?? 'published';
      if (status === 'published' || own !== 'published') return [];
      const what = status === 'draft' ? 'a draft' : 'a post that is not published yet';
      return [
        report(
          entry.file,
          position,
          `the link \`${url}\` leads to ${what}`,
          'remove the link until that post is published',
        ),
      ];
    }),
  );
};

function linksOf(entry: EntryFile) {
  const body = parseBody(entry);
  if ('fault' in body) return [];
  return [...nodesOf(body.tree)].flatMap((node) =>
    (node.type === 'link' || node.type === 'definition') &&
    /^\.{0,2}[^:]*\.mdx?(?:[#?]|$)/.test(node.url) &&
    !node.url.startsWith('/')
      ? [{ node, url: node.url }]
      : [],
  );
}

/** A path as the disk knows it; as it was written where it is badly encoded, so that it leads nowhere. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

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
