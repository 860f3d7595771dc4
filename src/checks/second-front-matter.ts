import type { MdastNode } from 'satteri';
import type { Problem } from '#lib/problems.ts';
import { entrySchemas } from '#schemas/plain.ts';
import { COLLECTIONS, type Content, type EntryFile } from '#source/content.ts';
import { frontMatterText } from '#source/front-matter.ts';
import { nodesIn, positionIn, rangeIn } from '#source/mdx.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('second-front-matter');

/** The keys of a file stand at its top, once: a second block of them is text, shown as a heading. */
export const checkSecondFrontMatter: Check = ({ content }) =>
  COLLECTIONS.flatMap((collection) =>
    content[collection].flatMap((entry) => [
      ...headingsWithin(entry),
      ...problemsOf(entry, collection),
    ]),
  );

/** A heading of the text is a comment where the front matter ends too late, at a line across the page. */
function headingsWithin(entry: EntryFile): Problem[] {
  if (!entry.frontMatter) return [];
  const lines = frontMatterText(entry.text).split('\n');
  const at = lines.findIndex(
    (line, index) => /^#{2,6} \S/.test(line) && lines[index - 1]?.trim() === '',
  );
  if (at < 0) return [];
  return [
    report(
      entry.file,
      { line: at + 2, column: 1 },
      'a heading within the front matter, which does not show it',
      'write `---` on a line of its own above it, or one `#` if it is a comment',
      'warning',
    ),
  ];
}

function problemsOf(entry: EntryFile, collection: keyof typeof entrySchemas & keyof Content) {
  if (!entry.frontMatter) return [];
  const [root] = nodesIn(entry);
  const blocks = root && 'children' in root ? (root.children as MdastNode[]) : [];
  const known = Object.keys(entrySchemas[collection].shape);
  let end = 0;
  return blocks.flatMap((block, index): Problem[] => {
    const { start } = rangeIn(entry, block);
    if (block.type !== 'thematicBreak' || start < end) return [];
    const found = keysFrom(entry.text, start, known);
    if (found === undefined) return [];
    end = found;
    const message =
      index === 0
        ? 'a second front matter, which the page shows as text'
        : 'front matter below the text, which the page shows as text';
    const fix =
      'put its keys between the first two lines `---` of the file, and remove this block; for a line across the page write ***';
    return [report(entry.file, positionIn(entry, block), message, fix)];
  });
}

/** As many lines as front matter may have. */
const MOST_LINES = 60;

/** Where keys end that start at a line `---`; `undefined` where that starts none, or they are not closed. */
function keysFrom(text: string, start: number, known: readonly string[]): number | undefined {
  let isKnown = false;
  let at = text.indexOf('\n', start) + 1;
  if (at === 0 || !/^---[ \t]*\r?\n$/.test(text.slice(start, at))) return undefined;
  for (let lines = 0; lines < MOST_LINES && at < text.length; lines += 1) {
    const lineEnd = text.indexOf('\n', at);
    const line = text.slice(at, lineEnd < 0 ? text.length : lineEnd).trimEnd();
    at = lineEnd < 0 ? text.length : lineEnd + 1;
    if (line === '---') return isKnown ? at : undefined;
    const [, key] = /^([A-Za-z][\w-]*):(?:\s|$)/.exec(line) ?? [];
    if (key !== undefined) isKnown ||= known.includes(key);
    else if (lines === 0 || !/^(?:[ \t]+\S|- |#|$)/.test(line)) return undefined;
  }
  return undefined;
}
