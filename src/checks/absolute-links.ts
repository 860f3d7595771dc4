import { urls } from '#lib/urls.ts';
import { entriesOf } from '#source/content.ts';
import { fileOf, linkMapOf, linksIn, pathBetween } from './links.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('absolute-link');

/** A link to the site itself goes by path: previews and a move of the site take it along. */
export const checkAbsoluteLinks: Check = (input) => {
  const map = linkMapOf(input);
  return entriesOf(input.content).flatMap((entry) =>
    linksIn(entry).flatMap(({ url, target, position, isElement, editTo }) => {
      if (target.kind !== 'address' || !target.isAbsolute) return [];
      const other = fileOf(target, map);
      const path =
        other && !isElement ? pathBetween(entry.file, other.file) : urls.toTyped(target.path);
      const better = path + (target.hash && `#${target.hash}`);
      const problem = report(
        entry.file,
        position,
        `the link \`${url}\` names the site itself`,
        `write ${better}`,
        'warning',
      );
      // A link that is sent on is led to its end instead.
      const edit = input.live.redirects.has(target.path)
        ? undefined
        : editTo(better, `lead the link \`${url}\` to ${better}`);
      return [edit ? { ...problem, edit } : problem];
    }),
  );
};
