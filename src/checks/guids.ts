import type { Problem } from '#lib/problems.ts';
import { urls } from '#lib/urls.ts';
import type { SoundPost } from './entries.ts';
import { repeated } from './repeated.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('guid');

/** An id in feeds belongs to one version of one post, drafts included: of two alike readers show one. */
export const checkGuids: Check = ({ posts }) =>
  repeated(posts.toSorted(withoutGuidFirst), idOf)
    // Two posts at one address are told of their address.
    .filter(({ again }) => again.post.guid !== undefined)
    .map(({ first, again: { entry, post } }): Problem => {
      const whose = first.post.guid === undefined ? 'the address' : 'that';
      return report(
        entry.file,
        entry.frontMatter!.positionOf(['guid']),
        `the \`guid\` ${post.guid} is ${whose} of ${first.entry.file} too`,
        'write the id that this version had, or remove the key',
      );
    });

/** Its address, where a post has no other. */
function idOf({ post }: SoundPost): string {
  return post.guid ?? urls.absolute(urls.post(post));
}

function withoutGuidFirst(a: SoundPost, b: SoundPost): number {
  return Number(a.post.guid !== undefined) - Number(b.post.guid !== undefined);
}
