import type { MdastNode } from 'satteri';
import type { EntryFile } from '#source/content.ts';
import { nodesIn, rangeIn } from '#source/mdx.ts';
import { quoted, type RawMark } from './raw-mark.ts';

/** Sizes in the text of pictures, and entities that there are none of. */
export function findInNodes(entry: EntryFile): RawMark[] {
  return [...sizes(entry), ...entities(entry)];
}

/** `![text|300](…)`, which other programs take for a width. */
function sizes(entry: EntryFile): RawMark[] {
  return nodesIn(entry, 'image').flatMap((node) => {
    if (!/\|[ \t]*\d+(?:x\d+)?[ \t]*$/.test(node.alt ?? '')) return [];
    const { start, end } = rangeIn(entry, node);
    const size = /[ \t]*\\?(\|[ \t]*\d+(?:x\d+)?)[ \t]*(?=\]\()/.exec(entry.text.slice(start, end));
    if (!size) return [];
    const at = start + size.index;
    return [
      {
        index: at,
        message: `\`${size[1]!}\` is no size here, and is read out with the text of the picture`,
        fix: 'leave the size out: the site gives a picture its size',
        edit: {
          start: at,
          end: at + size[0].length,
          text: '',
          does: `leave out the size of a picture, ${size[1]!}`,
        },
      },
    ];
  });
}

/** `&foo;`, which Markdown leaves as it is; `&amp;foo;` is told by `raw-dialects.ts`. */
function entities(entry: EntryFile): RawMark[] {
  if (!/&[a-z]{2,}\d*;/.test(entry.body)) return [];
  const bare = new Set<MdastNode>(
    nodesIn(entry, 'link')
      .filter((link) => entry.text.charAt(rangeIn(entry, link).start) !== '[')
      .flatMap(({ children }) => children as MdastNode[]),
  );
  return nodesIn(entry, 'text').flatMap((node) => {
    if (!node.value.includes('&') || bare.has(node)) return [];
    const { start, end } = rangeIn(entry, node);
    return [...entry.text.slice(start, end).matchAll(/(?<![&\\])&[a-z]{2,30}\d{0,2};/g)]
      .filter(({ 0: written }) => written !== '&amp;' && node.value.includes(written))
      .map(({ 0: written, index }) => ({
        index: start + index,
        message: `\`${quoted(written)}\` is the name of no character, and is shown as it is`,
        fix: 'write the character itself, or put the text in backticks',
      }));
  });
}
