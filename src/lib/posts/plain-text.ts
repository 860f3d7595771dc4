import type { MdastNode } from 'satteri';
import type { Locale } from '#config/site.ts';
import { toAlert } from '#lib/callouts.ts';
import { parseMdx } from '#lib/mdx-tree.ts';
import { languageIn } from '#lib/text-language.ts';
import { WORD, type Piece } from '#lib/typography/edits.ts';
import { isUntouched } from '#lib/typography/elements.ts';
import { typesetPieces } from '#lib/typography/typeset.ts';

/** A stretch of text that a reader reads in one go. */
export interface TextBlock {
  type: 'paragraph' | 'heading' | 'tableCell';
  text: string;
}

/**
 * The text that a reader reads of an MDX body: prose, headings, lists and tables; no code blocks,
 * no markup, no expressions, no footnote texts. It is set by the typography of its language, as the
 * page sets it.
 *
 * @param body MDX without its front matter
 * @throws Error where the MDX does not parse; its message starts with `line:column: `
 */
export function toTextBlocks(body: string, lang: Locale): TextBlock[] {
  return blocksOf(parseMdx(body), lang);
}

const LEFT_OUT = new Set([
  'code',
  'mdxjsEsm',
  'mdxFlowExpression',
  'html',
  'footnoteDefinition',
  'definition',
]);

function blocksOf(node: MdastNode, lang: Locale | undefined): TextBlock[] {
  if (LEFT_OUT.has(node.type)) return [];
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const text = setText([node], lang).replace(TYPED_SPACES, ' ').trim();
    return text === '' ? [] : [{ type: node.type, text }];
  }
  const alert = toAlert(node);
  if (alert) return alert.children.flatMap((child) => blocksOf(child, lang));
  if (!('children' in node)) return [];
  const children = node.children as MdastNode[];
  const own = languageIn(node, lang);
  // A component on a line of its own holds its text without a paragraph around it.
  if (children.some(({ type }) => type === 'text'))
    return blocksOf({ type: 'paragraph', children } as MdastNode, own);
  return children.flatMap((child) => blocksOf(child, own));
}

/** White space that Markdown folds; the spaces that do not break stay what they are. */
const TYPED_SPACES = /[ \t\r\n]+/g;

/** The text of neighbouring nodes, set as a whole; as it was typed in no language of the site. */
function setText(nodes: readonly MdastNode[], lang: Locale | undefined): string {
  const pieces = nodes.flatMap((node) => piecesOf(node, lang));
  return (lang ? typesetPieces(pieces, lang) : pieces.map(({ text }) => text)).join('');
}

function piecesOf(node: MdastNode, lang: Locale | undefined): Piece[] {
  if (node.type === 'text') return [{ text: node.value }];
  if (node.type === 'inlineCode') return [{ text: node.value, as: WORD }];
  if (node.type === 'break') return [{ text: ' ' }];
  if (!('children' in node)) return [];
  const children = node.children as MdastNode[];
  const own = languageIn(node, lang);
  if (own !== lang) return [{ text: setText(children, own), as: WORD }];
  const pieces = children.flatMap((child) => piecesOf(child, lang));
  const isCode = node.type === 'mdxJsxTextElement' && isUntouched(node.name ?? '');
  return isCode ? [{ text: pieces.map(({ text }) => text).join(''), as: WORD }] : pieces;
}
