import type { MdastNode } from 'satteri';
import { toCodePoint } from '#lib/code-point.ts';
import type { Problem } from '#lib/problems.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { MDX_ELEMENTS, nodesIn, rangeIn } from '#source/mdx.ts';
import { createPositions } from '#source/text-position.ts';
import { copiedText, type CodeNode } from './copied-code.ts';
import { reporter, withEdit, type Check } from './rule.ts';

const report = reporter('code-characters');

/**
 * Code has the characters that a program reads: editors of text put others in their place, which look
 * alike and fail where a reader pastes them. Comments and texts in code may have them.
 */
export const checkCodeCharacters: Check = ({ content }) => entriesOf(content).flatMap(problemsOf);

interface Kind {
  /** Finds one in code where what is no code is blanked out. */
  pattern: RegExp;
  /** What one is, by its character. */
  name: (character: string) => string;
  fix: string;
  /** What mends it, where there is one way alone. */
  better?: string;
}

const SPACES: Readonly<Record<string, string>> = {
  '\u00A0': 'no-break space',
  '\u2007': 'figure space',
  '\u202F': 'narrow no-break space',
  '\u3000': 'ideographic space',
};

const HYPHENS: Readonly<Record<string, string>> = {
  '\u2010': 'hyphen',
  '\u2011': 'no-break hyphen',
  '\uFE63': 'small hyphen',
  '\uFF0D': 'full-width hyphen',
};

const DASHES: Readonly<Record<string, string>> = {
  '\u2012': 'figure dash',
  '\u2013': 'en dash',
  '\u2014': 'em dash',
  '\u2015': 'horizontal bar',
};

const KINDS: readonly Kind[] = [
  {
    pattern: /[\u00A0\u2007\u202F\u3000]/g,
    name: (character) => SPACES[character]!,
    fix: 'write a plain space',
    better: ' ',
  },
  { pattern: /\u00AD/g, name: () => 'soft hyphen', fix: 'delete it', better: '' },
  { pattern: /\u2212/g, name: () => 'minus sign', fix: 'write -', better: '-' },
  {
    pattern: /[\u2010\u2011\uFE63\uFF0D]/g,
    name: (character) => HYPHENS[character]!,
    fix: 'write -',
    better: '-',
  },
  { pattern: /[“”„‟]/g, name: () => 'curly quote', fix: 'write " or \'' },
  {
    pattern: /[‘‚‛]|’(?!\p{L})|(?<!\p{L})’/gu,
    name: () => 'curly quote',
    fix: 'write \' or "',
  },
  {
    pattern: /(?<![^\s([{="'`,|])-*[\u2012-\u2015][\u2012-\u2015-]*(?=\p{L})/gu,
    name: (character) => DASHES[character]!,
    fix: 'write - before a short option, and -- before a long one',
  },
  {
    pattern: /(?<=\p{L}{2})[\u2012-\u2015](?=\p{L}{2})/gu,
    name: (character) => DASHES[character]!,
    fix: 'write -, or -- where two were typed',
  },
];

const ANY = /[\u00A0\u00AD\u2007\u2010-\u2015\u202F\u2212\u3000\uFE63\uFF0D“”„‟‘’‚‛]/;

function problemsOf(entry: EntryFile): Problem[] {
  if (!ANY.test(entry.body)) return [];
  const positionOf = createPositions(entry.text);
  return codeIn(entry).flatMap((node) => {
    const range = rangeIn(entry, node);
    const written = entry.text.slice(range.start, range.end);
    if (!ANY.test(written)) return [];
    const code = copiedText(node, written);
    return KINDS.flatMap((kind): Problem[] => {
      const found = [...code.matchAll(kind.pattern)];
      const [first] = found;
      const last = found.at(-1);
      if (!first || !last) return [];
      const place = positionOf(range.start + first.index);
      const problem = report(entry.file, place, messageOf(kind, found), kind.fix, 'warning');
      return [withEdit(problem, editOf(entry, kind, range.start, written, found))];
    });
  });
}

/** Code in backticks, in fences, and in elements that show it. */
function codeIn(entry: EntryFile): CodeNode[] {
  const texts = new Set<CodeNode>();
  const collect = (node: MdastNode) => {
    if (node.type === 'text') texts.add(node);
    else if ('children' in node) for (const child of node.children) collect(child as MdastNode);
  };
  for (const element of nodesIn(entry, ...MDX_ELEMENTS)) {
    if (element.name === 'code' || element.name === 'pre') collect(element);
  }
  return [...nodesIn(entry, 'code', 'inlineCode'), ...texts];
}

function messageOf({ name }: Kind, found: readonly RegExpExecArray[]): string {
  const character = /[^-]/u.exec(found[0]?.[0] ?? '')?.[0] ?? '';
  const what = `${character.trim() === '' || character === '\u00AD' ? '' : `\`${character}\`, `}${toCodePoint(character)} (${name(character)})`;
  return found.length === 1
    ? `${what} in code that is to be copied`
    : `${what} in code that is to be copied, and ${found.length - 1} more of its kind in it`;
}

/** One edit for all of a kind in a block of code, which are mended at once. */
function editOf(
  { file }: EntryFile,
  { better, name }: Kind,
  start: number,
  written: string,
  found: readonly RegExpExecArray[],
): Problem['edit'] {
  const [first] = found;
  if (better === undefined || !first) return undefined;
  let text = '';
  let at = first.index;
  for (const { 0: character, index } of found) {
    text += written.slice(at, index) + better;
    at = index + character.length;
  }
  const does = better === '' ? 'remove each' : `write \`${better}\` for each`;
  return {
    file,
    start: start + first.index,
    end: start + at,
    text,
    does: `${does} ${name(first[0])} in code`,
  };
}
