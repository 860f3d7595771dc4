import { isElsewhere } from '#lib/addresses/redirect-rules.ts';
import type { Problem } from '#lib/problems.ts';
import { urls } from '#lib/urls.ts';
import { entriesOf } from '#source/content.ts';
import { decoded, linkMapOf, linksIn, pathBetween } from './links.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('redirected-link');

/** A link names the address where it ends: a reader should not wait for two answers. */
export const checkRedirectedLinks: Check = (input) => {
  const { live, content } = input;
  const { files } = linkMapOf(input);
  return entriesOf(content).flatMap((entry) =>
    linksIn(entry).flatMap(({ url, target, position, isElement, editTo }): Problem[] => {
      if (target.kind !== 'address') return [];
      const path = decoded(target.path);
      if (live.addresses.has(path.replace(/\?.*$/, '')) && !live.redirects.has(path)) return [];
      const redirect =
        live.redirects.get(path) ??
        live.patterns.find(({ from }) => path.startsWith(from.slice(0, -1)));
      if (!redirect) return [];
      const { to } = redirect;
      if (to === undefined) {
        const message = `the link \`${url}\` leads to what is gone`;
        return [report(entry.file, position, message, 'remove the link')];
      }
      const file = files.get(to);
      const better = isElsewhere(to)
        ? to
        : file !== undefined && !isElement
          ? pathBetween(entry.file, file)
          : urls.toTyped(to);
      const whole = better + (target.hash && !better.includes('#') ? `#${target.hash}` : '');
      const edit = editTo(whole, `lead the link \`${url}\` to ${whole}`);
      const problem = report(
        entry.file,
        position,
        `the link \`${url}\` is sent on to ${to}`,
        `write ${whole}`,
        'warning',
      );
      return [edit ? { ...problem, edit } : problem];
    }),
  );
};
