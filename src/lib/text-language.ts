import type { HastNode, MdastNode } from 'satteri';
import type { Locale } from '#config/site.ts';
import { localeOfTag } from '#lib/locales.ts';
import { attributesOf, isMdxElement } from '#lib/mdx-elements.ts';

/** The locale of what stands in a node; `undefined` for a language that the site does not write. */
export function languageIn(
  node: MdastNode | HastNode,
  around: Locale | undefined,
): Locale | undefined {
  const tag = tagOf(node);
  if (tag === NONE) return around;
  return typeof tag === 'string' ? localeOfTag(tag) : undefined;
}

const NONE = Symbol('no language of its own');

function tagOf(node: MdastNode | HastNode): unknown {
  if (node.type === 'element') return node.properties['lang'] ?? NONE;
  if (!isMdxElement(node)) return NONE;
  const attribute = attributesOf(node).find(({ name }) => name === 'lang');
  return attribute ? attribute.value : NONE;
}
