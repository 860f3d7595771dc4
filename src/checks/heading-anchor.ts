import type { Problem } from '#lib/problems.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { positionIn } from '#source/mdx.ts';
import { anchorsOf } from './anchors.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('heading-anchor');

/** Each heading of a body has an anchor, which no other has: an address with `-1` moves when one goes. */
export const checkHeadingAnchors: Check = ({ content }) => entriesOf(content).flatMap(problemsOf);

function problemsOf(entry: EntryFile): Problem[] {
  const { headings } = anchorsOf(entry);
  const byAnchor = new Map(headings.map(({ anchor, node }) => [anchor, node]));
  return headings.flatMap(({ node, base, anchor }): Problem[] => {
    const tell = (message: string, fix: string) => [
      report(entry.file, positionIn(entry, node), message, fix),
    ];
    if (base === '') return tell('a heading without an anchor', 'write a word in it');
    if (anchor === base) return [];
    const first = positionIn(entry, byAnchor.get(base)!);
    return tell(
      `the heading has the anchor \`#${base}\` of another, on line ${first.line}`,
      'write another heading, so that links to it stay right',
    );
  });
}
