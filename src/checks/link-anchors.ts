import type { Problem } from '#lib/problems.ts';
import { decoded } from '#lib/urls.ts';
import { entriesOf } from '#source/content.ts';
import { anchorFault } from './anchors.ts';
import { fileOf, linkMapOf, linksIn } from './links.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('link-anchor');

/** A link to a part of a post or page, `#credits`, finds a heading or an element of that name. */
export const checkLinkAnchors: Check = (input) => {
  const map = linkMapOf(input);
  return entriesOf(input.content).flatMap((entry) =>
    linksIn(entry).flatMap(({ url, target, position }): Problem[] => {
      const other = fileOf(target, map);
      if (!other || target.kind === 'elsewhere') return [];
      const name = other === entry ? 'this text' : other.file;
      const fault = anchorFault(other, decoded(target.hash), name);
      if (!fault) return [];
      const message = `the link \`${url}\` leads to no heading: ${fault.message}`;
      // Without what stands behind it, `#` leads to no part of the page.
      const isAll = url === `#${target.hash}` && fault.fix.startsWith('remove');
      return [report(entry.file, position, message, isAll ? 'remove the link' : fault.fix)];
    }),
  );
};
