import type { MdastNode } from 'satteri';
import { DIAGRAM } from '#lib/code/languages.ts';
import { kindOf } from '#lib/diagrams/source.ts';
import { isMdxElement } from '#lib/mdx-elements.ts';
import { nodesOf, parseMdx } from '#lib/mdx-tree.ts';

/** What a page has to load for its text beyond what every page loads. */
export interface PageNeeds {
  /** The code's font. */
  code: boolean;
  /** The italic of the text's font. */
  italic: boolean;
  /** The style sheet of diagrams. */
  diagram: boolean;
  /** The style sheet of what is shown of other sites. */
  embed: boolean;
}

/**
 * What a body needs, so that it can be asked for before the browser finds out.
 *
 * @param body MDX without its front matter
 * @throws Error where the MDX does not parse; its message starts with `line:column: `
 */
export function toPageNeeds(body: string): PageNeeds {
  const needs: PageNeeds = { code: false, italic: false, diagram: false, embed: false };
  for (const node of nodesOf(parseMdx(body))) note(node, needs);
  return needs;
}

/** The elements that are set in another font, written as HTML is. */
const ELEMENTS: Readonly<Record<string, 'code' | 'italic'>> = {
  address: 'italic',
  cite: 'italic',
  dfn: 'italic',
  em: 'italic',
  i: 'italic',
  var: 'italic',
  code: 'code',
  kbd: 'code',
  pre: 'code',
  samp: 'code',
};

function note(node: MdastNode, needs: PageNeeds): void {
  if (node.type === 'emphasis') needs.italic = true;
  if (node.type === 'inlineCode') needs.code = true;
  if (node.type === 'code' && node.lang === DIAGRAM) {
    needs.diagram = true;
    if (kindOf(node.value)?.hasMembers) needs.code = true;
  } else if (node.type === 'code') needs.code = true;
  if (isMdxElement(node) && node.name === 'Embed') needs.embed = true;
  if (isMdxElement(node) && Object.hasOwn(ELEMENTS, node.name ?? '')) {
    needs[ELEMENTS[node.name!]!] = true;
  }
}
