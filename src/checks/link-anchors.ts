import type { Problem } from '#lib/problems.ts';
import { entriesOf } from '#source/content.ts';
import { parseBody } from '#source/mdx.ts';
import { anchorsOf } from './anchors.ts';
import { decoded, fileOf, linkMapOf, linksIn } from './links.ts';
import { suggestion } from './nearest.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('link-anchor');

/** A link to a part of a post or page, `#credits`, finds a heading or an element of that name. */
export const checkLinkAnchors: Check = (input) => {
  const map = linkMapOf(input);
  return entriesOf(input.content).flatMap((entry) =>
    linksIn(entry).flatMap(({ url, target, position }): Problem[] => {
      const other = fileOf(target, map);
      if (!other || target.kind === 'elsewhere' || !isOfText(target.hash)) return [];
      // What does not parse is told there.
      if ('fault' in parseBody(other)) return [];
      const { ids } = anchorsOf(other);
      const anchor = decoded(target.hash);
      if (ids.has(anchor)) return [];
      const where = other === entry ? 'this text' : other.file;
      const known = [...ids].map((id) => `#${id}`);
      const fix =
        known.length === 0 ? 'remove the part after `#`' : `write one of ${known.join(', ')}`;
      return [
        report(
          entry.file,
          position,
          `the link \`${url}\` leads to no heading: ${where} has no \`#${anchor}\``,
          suggestion(`#${anchor}`, known, fix),
        ),
      ];
    }),
  );
};

/** Whether a text itself has to have the anchor: the top of a page is HTML's own, footnotes are the build's. */
function isOfText(hash: string): boolean {
  return hash !== '' && hash !== 'top' && !hash.startsWith('user-content-');
}
