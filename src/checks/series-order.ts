import type { Problem } from '#lib/problems.ts';
import type { SoundPost } from './entries.ts';
import { repeated } from './repeated.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('series-order');

/** A place in a series belongs to one post of a language, drafts included. */
export const checkSeriesOrder: Check = ({ posts }) => {
  const parts = posts.filter(
    ({ post }) => post.series !== undefined && post.seriesOrder !== undefined,
  );
  const streams = Map.groupBy(parts, ({ post }) => `${post.lang} ${post.series}`);
  return [...streams.values()].flatMap(problemsOf);
};

function problemsOf(parts: readonly SoundPost[]): Problem[] {
  const last = parts.reduce((most, { post }) => Math.max(most, post.seriesOrder ?? 0), 0);
  return repeated(parts, ({ post }) => String(post.seriesOrder)).map(
    ({ first, again: { post, entry } }) =>
      report(
        entry.file,
        entry.frontMatter!.positionOf(['seriesOrder']),
        `part ${post.seriesOrder} of the series \`${post.series}\` is ${first.entry.file} already`,
        `write another number, such as ${last + 1}`,
      ),
  );
}
