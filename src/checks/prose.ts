import type { MdastNode } from 'satteri';
import { isMdxElement } from '#lib/mdx-elements.ts';
import { LINE_BREAK, WORD } from '#lib/typography/edits.ts';
import { isUntouched } from '#lib/typography/elements.ts';
import type { EntryFile } from '#source/content.ts';
import { frontMatterStart } from '#source/front-matter.ts';
import { parseBody, rangeIn } from '#source/mdx.ts';
import { recordOf } from './entries.ts';

/** A mark in the text of a block, and where it stands in its file, in characters from 0. */
export interface Mark {
  glyph: string;
  index: number;
  offset: number;
}

/** The text of a paragraph, a heading or a cell, where code is one character, and the marks in it. */
export interface Block {
  kind: 'block';
  text: string;
  marks: Mark[];
}

/** A block, the edges of what holds blocks, such as a list’s item, or a heading’s edge. */
export type Part = Block | { kind: 'start' | 'end' | 'heading' };

/** Marks to look for, as patterns. */
export interface Glyphs {
  all: ReadonlySet<string>;
  /** Finds one in a text. */
  inText: RegExp;
  /** Finds one, or what may stand for it, in what was written for a text. */
  inWritten: RegExp;
}

/** Marks as what finds them; made for a text and not for each of its parts. */
export function toGlyphs(marks: readonly string[]): Glyphs {
  return {
    all: new Set(marks),
    inText: new RegExp(marks.join('|'), 'g'),
    inWritten: new RegExp([...marks, ENTITY].join('|'), 'gi'),
  };
}

/** The prose of a body in its order, with some marks: no code, attribute or expression. */
export function bodyProse(entry: EntryFile, glyphs: Glyphs): Part[] {
  const body = parseBody(entry);
  if ('fault' in body) return [];
  const parts: Part[] = [];
  const read = (container: MdastNode) => {
    let text = '';
    let marks: Mark[] = [];
    const finish = () => {
      if (marks.length > 0 || text.trim() !== '') parts.push({ kind: 'block', text, marks });
      text = '';
      marks = [];
    };
    const collect = (nodes: readonly MdastNode[]) => {
      for (const node of nodes) {
        const role = roleOf(node);
        if (node.type === 'text') {
          const { start, end } = rangeIn(entry, node);
          const found = marksIn(node.value, entry.text.slice(start, end), start, glyphs);
          for (const mark of found) marks.push({ ...mark, index: mark.index + text.length });
          text += node.value;
        } else if (role === 'inline') collect(childrenOf(node));
        else if (role === 'word') text += WORD;
        else if (role === 'break') text += LINE_BREAK;
        else if (role !== 'nothing') {
          finish();
          const [before, after] = EDGES[role];
          parts.push(...before);
          read(node);
          parts.push(...after);
        }
      }
    };
    collect(childrenOf(container));
    finish();
  };
  read(body.tree);
  return parts;
}

/** The text at a key of the front matter as one block, with some marks. */
export function frontMatterProse(
  { text, frontMatter }: EntryFile,
  key: string,
  glyphs: Glyphs,
): Block[] {
  const value = recordOf(frontMatter)[key];
  const range = frontMatter?.rangeOf([key]);
  if (typeof value !== 'string' || !range) return [];
  const start = frontMatterStart(text)! + range.start;
  const written = text.slice(start, start + range.end - range.start);
  const isQuoted = /^(["']).*\1$/s.test(written);
  const inside = isQuoted ? written.slice(1, -1) : written;
  const marks = marksIn(value, inside, isQuoted ? start + 1 : start, glyphs);
  return [{ kind: 'block', text: value, marks }];
}

type Role = 'inline' | 'word' | 'break' | 'nothing' | keyof typeof EDGES;

/** What stands around the blocks of a node. */
const EDGES = {
  block: [[], []],
  holder: [[{ kind: 'start' }], [{ kind: 'end' }]],
  heading: [[{ kind: 'heading' }], [{ kind: 'heading' }]],
} as const satisfies Record<string, readonly [readonly Part[], readonly Part[]]>;

const ROLES: Readonly<Partial<Record<MdastNode['type'], Role>>> = {
  emphasis: 'inline',
  strong: 'inline',
  delete: 'inline',
  link: 'inline',
  linkReference: 'inline',
  mdxJsxTextElement: 'inline',
  inlineCode: 'word',
  image: 'word',
  imageReference: 'word',
  mdxTextExpression: 'word',
  break: 'break',
  paragraph: 'block',
  list: 'block',
  table: 'block',
  tableRow: 'block',
  listItem: 'holder',
  blockquote: 'holder',
  tableCell: 'holder',
  footnoteDefinition: 'holder',
  mdxJsxFlowElement: 'holder',
  heading: 'heading',
};

function roleOf(node: MdastNode): Role {
  if (isMdxElement(node) && isUntouched(node.name ?? '')) return 'word';
  return ROLES[node.type] ?? 'nothing';
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}

/**
 * The marks of a text, at their places in what was written for it; at the start of that where the
 * two do not tell the same marks.
 */
function marksIn(text: string, written: string, start: number, glyphs: Glyphs): Mark[] {
  const found = [...text.matchAll(glyphs.inText)];
  if (found.length === 0) return [];
  const places = [...written.matchAll(glyphs.inWritten)].filter(
    ({ 0: one }) => !one.startsWith('&') || glyphs.all.has(ENTITIES[one.slice(1, -1)] ?? ''),
  );
  return found.map(({ 0: glyph, index }, at) => ({
    glyph,
    index,
    offset: start + (places.length === found.length ? places[at]!.index : 0),
  }));
}

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  '#34': '"',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
};

const ENTITY = `&(?:${Object.keys(ENTITIES).join('|')});`;
