import { mdxToMdast, type MdastNode } from 'satteri';
import { DIAGRAM } from '#lib/code/languages.ts';

/** What a page has to load for its text beyond what every page loads. */
export interface PageNeeds {
  /** The code's font. */
  code: boolean;
  /** The italic of the text's font. */
  italic: boolean;
  /** The style sheet of diagrams. */
  diagram: boolean;
}

/**
 * What a body needs, so that it can be asked for before the browser finds out.
 *
 * @param body MDX without its front matter
 * @throws Error where the MDX does not parse; its message starts with `line:column: `
 */
export function toPageNeeds(body: string): PageNeeds {
  const needs: PageNeeds = { code: false, italic: false, diagram: false };
  note(mdxToMdast(body, { features: { frontmatter: false } }), needs);
  return needs;
}

function note(node: MdastNode, needs: PageNeeds): void {
  if (node.type === 'emphasis') needs.italic = true;
  if (node.type === 'inlineCode') needs.code = true;
  if (node.type === 'code') needs[node.lang === DIAGRAM ? 'diagram' : 'code'] = true;
  if ('children' in node) for (const child of node.children) note(child as MdastNode, needs);
}
