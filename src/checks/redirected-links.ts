import { isElsewhere } from '#lib/addresses/rule-text.ts';
import { redirectAt } from '#lib/addresses/site-map.ts';
import { toNormalPath } from '#lib/addresses/spelling.ts';
import type { Problem } from '#lib/problems.ts';
import { decoded } from '#lib/urls.ts';
import { entriesOf } from '#source/content.ts';
import { bestPath, linkMapOf, linksIn, withHash } from './links.ts';
import { reporter, withEdit, type Check } from './rule.ts';

const report = reporter('redirected-link');

/** A link names the address where it ends: a reader should not wait for two answers. */
export const checkRedirectedLinks: Check = (input) => {
  const { live, content } = input;
  const map = linkMapOf(input);
  return entriesOf(content).flatMap((entry) =>
    linksIn(entry).flatMap(({ url, target, position, isElement, editTo }): Problem[] => {
      if (target.kind !== 'address') return [];
      const path = decoded(target.path);
      // What covers a page is told where it is written.
      if (live.addresses.has(path)) return [];
      const isRedirect = live.redirects.has(toNormalPath(path));
      if (live.addresses.has(path.replace(/\?.*$/, '')) && !isRedirect) return [];
      const redirect = redirectAt(path, live);
      if (!redirect) return [];
      const { to } = redirect;
      if (to === undefined) {
        const message = `the link \`${url}\` leads to what is gone`;
        return [report(entry.file, position, message, 'remove the link')];
      }
      // Where it starts is the graver mistake, and told with its end.
      if (target.written !== undefined) return [];
      const end = isElsewhere(to) ? to : bestPath(entry, to, map, isElement);
      const better = end.includes('#') ? end : withHash(end, target.hash);
      const problem = report(
        entry.file,
        position,
        `the link \`${url}\` is sent on to ${to}`,
        `write ${better}`,
        'warning',
      );
      return [withEdit(problem, editTo(better))];
    }),
  );
};
