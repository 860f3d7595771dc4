import type { MdastNode } from 'satteri';
import { isMdxElement } from '#lib/mdx-elements.ts';
import type { Problem } from '#lib/problems.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { MDX_ELEMENTS, nodesIn, positionIn } from '#source/mdx.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('heading');

/** The headings of a body stand under the title, which is the page’s `h1`, and leave out no level. */
export const checkHeadings: Check = ({ content }) => entriesOf(content).flatMap(problemsOf);

function problemsOf(entry: EntryFile): Problem[] {
  let above = 1;
  return nodesIn(entry, 'heading', ...MDX_ELEMENTS).flatMap((node): Problem[] => {
    const level = levelOf(node);
    if (level === undefined) return [];
    const deepest = above + 1;
    // An `h1` is meant for the first level of the body.
    above = Math.max(2, level);
    const tell = (message: string, right: number) => [
      report(entry.file, positionIn(entry, node), message, `write ${markOf(node, right)}`),
    ];
    if (level === 1) return tell('a heading of level 1, which the title of the page is', 2);
    if (level <= deepest) return [];
    const found = `a heading of level ${level} under ${deepest === 2 ? 'the title' : `one of level ${deepest - 1}`}`;
    return tell(found, deepest);
  });
}

/** The level of a heading, of Markdown or an element; `undefined` for what is none. */
function levelOf(node: MdastNode): number | undefined {
  if (node.type === 'heading') return node.depth;
  const [, level] = (isMdxElement(node) && /^h([1-6])$/.exec(node.name ?? '')) || [];
  return level === undefined ? undefined : Number(level);
}

/** What a heading of a level is written with. */
function markOf(node: MdastNode, level: number): string {
  return node.type === 'heading' ? `\`${'#'.repeat(level)}\`` : `<h${level}>`;
}
