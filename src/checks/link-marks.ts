import type { MdastNode } from 'satteri';
import type { Problem } from '#lib/problems.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { createPositions } from '#source/text-position.ts';
import { nodesIn, rangeIn } from '#source/mdx.ts';
import { reporter, type Check } from './rule.ts';
import { isInShortcode } from './shortcodes.ts';

const report = reporter('link-marks');

/**
 * The marks of a link make one: nothing of `[text] (address)`, `(address)[text]` or `[text](address`
 * stays in the text, and an address that becomes a link by itself takes nothing of the text along.
 */
export const checkLinkMarks: Check = ({ content }) => entriesOf(content).flatMap(problemsOf);

interface Fault {
  /** From the start of the file, in characters from 0. */
  offset: number;
  message: string;
  fix: string;
}

function problemsOf(entry: EntryFile): Problem[] {
  const links = nodesIn(entry, 'link');
  const ofLinks = new Set<MdastNode>(links.flatMap(({ children }) => children as MdastNode[]));
  const faults = [
    ...nodesIn(entry, 'text').flatMap((node) => (ofLinks.has(node) ? [] : inText(entry, node))),
    ...links.flatMap((node) => inAutolink(entry, node)),
  ];
  if (faults.length === 0) return [];
  const positionOf = createPositions(entry.text);
  return faults.map(({ offset, message, fix }) =>
    report(entry.file, positionOf(offset), message, fix, 'warning'),
  );
}

/** How far behind a mark its address is looked for. */
const REACH = 2000;

function inText(entry: EntryFile, node: MdastNode): Fault[] {
  const { start, end } = rangeIn(entry, node);
  const written = entry.text.slice(start, end);
  if (!/\]\s?\(|\)\[/.test(written)) return [];
  return [...written.matchAll(/(\]\(|\][ \t]?\n?\(|\)\[)/g)].flatMap(({ 0: mark, index }) => {
    if (isEscaped(written, index) || isEscaped(written, index + mark.length - 1)) return [];
    const offset = start + index;
    if (isInShortcode(entry, offset)) return [];
    if (mark === ')[') return reversed(entry.text, offset);
    const rest = paragraphFrom(entry.text, offset + mark.length);
    return mark === '](' ? broken(offset, rest) : apart(entry.text, offset, rest);
  });
}

/** `](` that made no link: of `f[0](x y)` in the text, too, which is code. */
function broken(offset: number, rest: string): Fault[] {
  const close = rest.indexOf(')');
  const lineEnd = rest.indexOf('\n');
  const address = close < 0 ? '' : rest.slice(0, close);
  const isOnLine = close >= 0 && (lineEnd < 0 || close < lineEnd);
  if (!isOnLine) {
    return [
      {
        offset,
        message: 'a link that is not closed: `](` stays in the text',
        fix: 'write `)` behind its address, or \\] for a bracket that is text',
      },
    ];
  }
  const [first = '', ...more] = address.trim().split(/\s+/);
  if (/^["']/.test(first) && rest.startsWith(' ')) {
    return [
      {
        offset,
        message: 'a link without an address: `](` stays in the text',
        fix: 'write its address before its title, or \\] for a bracket that is text',
      },
    ];
  }
  if (more.length === 0) {
    return [
      {
        offset,
        message: 'a link with parentheses that do not close: `](` stays in the text',
        fix: 'write %28 for `(` and %29 for `)` within the address, or \\] for a bracket that is text',
      },
    ];
  }
  return [
    {
      offset,
      message: 'an address with a space: `](` stays in the text',
      fix: /[/.#:]/.test(first)
        ? `write ${spaced(address.trim())}, or \\] for a bracket that is text`
        : 'write \\] for a bracket that is text, put code in backticks, or write %20 for each space',
    },
  ];
}

/** An address with spaces, and the title behind it, as Markdown reads them. */
function spaced(written: string): string {
  const [, address = '', title = ''] = /^([^]*?)(\s+(?:"[^"]*"|'[^']*'))?$/.exec(written)!;
  const encoded = address.replace(/\s+/g, (spaces) => '%20'.repeat(spaces.length)) + title;
  const [, first, words] = /^(\S*(?:\.\w{2,5}|[/)])) ([^/."']+)$/.exec(address) ?? [];
  return words === undefined || title !== ''
    ? encoded
    : `${first} "${words}" if that is its title, ${encoded} if it is a part of the address`;
}

/** What an address starts with, where one follows a parenthesis. */
const ADDRESS = /^(?:https?:\/\/|www\.|mailto:|\.{0,2}\/|#)[^\s()]{1,2000}\)/;

/** `[text] (address)`. */
function apart(text: string, offset: number, rest: string): Fault[] {
  const before = text.slice(Math.max(0, offset - REACH), offset);
  const open = before.lastIndexOf('[');
  const words = before.slice(open + 1);
  if (open < 0 || words.includes('\n\n') || /^\^|^\s*$/.test(words)) return [];
  if (!ADDRESS.test(rest)) return [];
  return [
    {
      offset,
      message: 'the brackets and the parentheses are apart, so that they make no link',
      fix: 'write `](` without a space, or \\[ and \\] for brackets that are text',
    },
  ];
}

/** `(address)[text]`. */
function reversed(text: string, offset: number): Fault[] {
  const before = text.slice(Math.max(0, offset - REACH), offset);
  const open = before.lastIndexOf('(');
  const after = text.slice(offset + 2, offset + 2 + REACH);
  if (open < 0) return [];
  if (!ADDRESS.test(`${before.slice(open + 1)})`)) return swapped(before, open, offset, after);
  return /^[^\]^\n][^\]\n]{0,1999}\]/.test(after) ? [REVERSED(offset)] : [];
}

/** `(text)[address]`: of `f(x)[/y/]` the parentheses are no text. */
function swapped(before: string, open: number, offset: number, after: string): Fault[] {
  const isOwnWord = /(?:^|[^\p{L}\p{N}_)\]])$/u.test(before.slice(0, open));
  const text = before.slice(open + 1);
  if (!isOwnWord || !/\p{L}/u.test(text) || text.includes('\n\n')) return [];
  if (!/^(?:https?:\/\/|www\.|mailto:|\.{0,2}\/)[^\s[\]]{1,2000}\]/.test(after)) return [];
  return [
    {
      offset,
      message: 'the parentheses and the brackets of a link are swapped',
      fix: 'write [text](address), or \\[ for a bracket that is text',
    },
  ];
}

const REVERSED = (offset: number): Fault => ({
  offset,
  message: 'the address and the text of a link are reversed',
  fix: 'write [text](address), or \\[ for a bracket that is text',
});

/** What ends an address that became a link by itself, and is no part of one. */
const SWALLOWED = /\)\[|[|<>（「『【《"«»“”„‘‚。，、！？；：）」』】…—]|’(?=[^\p{L}]|$)|\\[)(\]]?/u;

function inAutolink(entry: EntryFile, node: Extract<MdastNode, { type: 'link' }>): Fault[] {
  const { start, end } = rangeIn(entry, node);
  const written = entry.text.slice(start, end);
  if (written.startsWith('[') || isInShortcode(entry, start, end)) return [];
  const found = SWALLOWED.exec(written);
  if (found?.[0] === ')[') return [REVERSED(start + found.index)];
  if (found) {
    const address = written.slice(0, found.index).replace(/^(?=www\.)/i, 'https://');
    return [
      {
        offset: start,
        message: `the link \`${written}\` takes in \`${found[0]}\`, which stands behind its address`,
        fix: `write [${address}](${address}), and after it what follows`,
      },
    ];
  }
  const count = (mark: string) => written.split(mark).length - 1;
  if (count('(') === count(')')) return [];
  return [
    {
      offset: start,
      message: `the link \`${written}\` has a parenthesis that does not close`,
      fix: 'write [text](address), with %28 for `(` and %29 for `)` within the address',
    },
  ];
}

/** The text up to the end of its paragraph. */
function paragraphFrom(text: string, offset: number): string {
  const rest = text.slice(offset, offset + REACH);
  const end = /\n[ \t>]*\n/.exec(rest);
  return end ? rest.slice(0, end.index) : rest;
}

function isEscaped(text: string, index: number): boolean {
  let slashes = 0;
  while (text[index - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}
