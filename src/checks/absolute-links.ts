import { toNormalPath } from '#lib/addresses/spelling.ts';
import { entriesOf } from '#source/content.ts';
import { bestPath, linkMapOf, linksIn, withHash } from './links.ts';
import { reporter, withEdit, type Check } from './rule.ts';

const report = reporter('absolute-link');

/** A link to the site itself goes by path: previews and a move of the site take it along. */
export const checkAbsoluteLinks: Check = (input) => {
  const map = linkMapOf(input);
  return entriesOf(input.content).flatMap((entry) =>
    linksIn(entry).flatMap(({ url, target, position, isElement, editTo }) => {
      if (target.kind !== 'address' || !target.isAbsolute) return [];
      const better = withHash(bestPath(entry, target.path, map, isElement), target.hash);
      const problem = report(
        entry.file,
        position,
        `the link \`${url}\` names the site itself`,
        `write ${better}`,
        'warning',
      );
      // A link that is sent on is led to its end instead.
      return [
        input.live.redirects.has(toNormalPath(target.path))
          ? problem
          : withEdit(problem, editTo(better)),
      ];
    }),
  );
};
