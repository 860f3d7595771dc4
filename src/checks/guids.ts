import { toNormalPath } from '#lib/addresses/spelling.ts';
import type { Problem } from '#lib/problems.ts';
import { urls } from '#lib/urls.ts';
import type { SoundPost } from './entries.ts';
import { firstLineEdit } from './front-matter-edit.ts';
import { recordedIn } from './recorded.ts';
import { renamedPosts } from './renamed.ts';
import { repeated } from './repeated.ts';
import { reporter, START, withEdit, type Check, type CheckInput } from './rule.ts';

const report = reporter('guid');

/**
 * An id in feeds belongs to one version of one post, drafts included: of two alike readers show one. And
 * it stays the same, or they show the post again: a post that was renamed keeps its first address as id.
 */
export const checkGuids: Check = (input) => [...sharedIds(input), ...lostIds(input)];

function sharedIds({ posts }: CheckInput): Problem[] {
  return (
    repeated(posts.toSorted(withoutGuidFirst), idOf)
      // Two posts at one address are told of their address.
      .filter(({ again }) => again.post.guid !== undefined)
      .map(({ first, again: { entry, post } }) => {
        const whose = first.post.guid === undefined ? 'the address' : 'that';
        return report(
          entry.file,
          entry.frontMatter!.positionOf(['guid']),
          `the \`guid\` ${post.guid} is ${whose} of ${first.entry.file} too`,
          'write the id that this version had, or remove the key',
        );
      })
  );
}

/** Its address, where a post has no other. */
function idOf({ post }: SoundPost): string {
  return post.guid ?? urls.absolute(urls.post(post));
}

function withoutGuidFirst(a: SoundPost, b: SoundPost): number {
  return Number(a.post.guid !== undefined) - Number(b.post.guid !== undefined);
}

/** The posts that were published at another address, and have no other id than the one of today. */
function lostIds(input: CheckInput): Problem[] {
  const { lines } = recordedIn(input.content.ledger);
  // Where a post was shown, and not sent on from.
  const shown = new Set(lines.flatMap(({ address, date }) => (date === undefined ? [] : address)));
  const renamed = Map.groupBy(
    [...renamedPosts(input)].filter(([, { isSure }]) => isSure),
    ([, { candidates }]) => candidates[0]!.post.id,
  );
  // An address of another post was never one of this post: `addresses.ts` reports the clash.
  const ids = new Set(input.posts.map(idOf));
  const isOwn = (address: string, post: SoundPost['post']) => {
    const { source } = input.coming.redirects.get(address) ?? {};
    // What a draft sends on is no redirect yet.
    if (source === undefined) return post.draft && !input.coming.addresses.has(address);
    return 'post' in source && source.post === post;
  };
  return input.posts.flatMap(({ entry, post }) => {
    if (post.guid !== undefined) return [];
    const former = [
      ...(renamed.get(post.id) ?? []).map(([address]) => address),
      // The newest alias stands first (`alias-edit.ts`).
      ...post.aliases
        .map((alias) => toNormalPath(urls.fromRoot(alias)))
        .filter((alias) => shown.has(alias) && isOwn(alias, post)),
    ];
    const first = former.at(-1);
    if (first === undefined || ids.has(urls.absolute(first))) return [];
    const guid = urls.absolute(first);
    return [
      withEdit(
        report(
          entry.file,
          START,
          `subscribers know this post by ${guid}, where it was published, and would get it again`,
          `add \`guid: ${guid}\`, or run \`npm run check -- --fix\``,
          'warning',
        ),
        firstLineEdit(entry, `guid: ${guid}`, `add the guid ${guid}`),
      ),
    ];
  });
}
