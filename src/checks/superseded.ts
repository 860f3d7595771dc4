import { membersOfCircles } from '#lib/circles.ts';
import { toCalendarDate } from '#lib/dates.ts';
import type { Post } from '#lib/posts/post.ts';
import { statusOf } from '#lib/posts/published.ts';
import { groupByFolder, versionFor } from '#lib/posts/translations.ts';
import type { Problem } from '#lib/problems.ts';
import type { SoundPost } from './entries.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('superseded');

/** The post that supersedes another can be read when that one can, and is superseded by none itself. */
export const checkSuperseded: Check = ({ posts, today }) => {
  const byFolder = groupByFolder(posts.map(({ post }) => post));
  const versionsOf = (folder: string) => byFolder.get(folder) ?? [];
  // A post names itself: `references.ts` tells of it, and of what there is not.
  const naming = posts.filter(
    ({ post }) => post.supersededBy !== undefined && post.supersededBy !== post.folder,
  );
  const next = new Map(
    naming.flatMap(({ post }): [Post, Post][] => {
      const shown = versionsOf(post.supersededBy!).filter((one) => isShownWith(one, post, today));
      const version = versionFor(shown, post.lang);
      return version ? [[post, version]] : [];
    }),
  );
  const inCircle = membersOfCircles(next);
  return naming.flatMap(({ post, entry }): Problem[] => {
    const named = post.supersededBy!;
    // What a draft says is not shown yet.
    const most = post.draft ? 'warning' : 'error';
    const tell = (message: string, fix: string, severity: Problem['severity'] = most) => [
      report(entry.file, entry.frontMatter!.positionOf(['supersededBy']), message, fix, severity),
    ];
    const version = next.get(post);
    if (!version) return unseen(versionsOf(named), named, tell);
    if (inCircle.has(post)) {
      return tell(
        `the post and \`${named}\` supersede each other${next.get(version) === post ? '' : ', over others'}`,
        'keep `supersededBy` in the older post, and remove it from the one to read',
      );
    }
    const end = next.get(version);
    if (!end || inCircle.has(version)) return [];
    return tell(
      `\`${named}\` is superseded itself, by \`${end.folder}\``,
      `write \`${end.folder}\``,
      'warning',
    );
  });
};

/** Whether a version can be read on the first day that another can. */
function isShownWith(version: Post, other: Post, today: string): boolean {
  const day = toCalendarDate(other.date);
  return statusOf(version, day > today ? day : today) === 'published';
}

type Tell = (message: string, fix: string, severity?: Problem['severity']) => Problem[];

/** What is told of a post that readers cannot see: the page would say nothing of it. */
function unseen(versions: SoundPost['post'][], named: string, tell: Tell): Problem[] {
  if (versions.length === 0) return [];
  return versions.every(({ draft }) => draft)
    ? tell(
        `\`${named}\`, which supersedes this post, is a draft`,
        'publish it, or remove `supersededBy`',
      )
    : tell(
        `\`${named}\`, which supersedes this post, is not published yet: until then the page does not name it`,
        'nothing, or remove `supersededBy` until that day',
        'warning',
      );
}
