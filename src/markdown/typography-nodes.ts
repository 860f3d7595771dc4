import type { HastNode, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { attributesOf, isMdxElement } from '#lib/mdx-elements.ts';
import { isUntouched } from '#lib/typography/elements.ts';

type JsxElement = MdxJsxFlowElementHast | MdxJsxTextElementHast;
type Element = Extract<HastNode, { type: 'element' }>;

/** What holds text and other nodes. */
export type Container = Element | JsxElement | Extract<HastNode, { type: 'root' }>;

/** What a node is to the text around it. */
export type Reading =
  | { kind: 'text'; node: Extract<HastNode, { type: 'text' }> }
  /** An element in the line, or a block of its own. */
  | { kind: 'inline' | 'block'; node: Element | JsxElement }
  /** What counts as a word and is not looked into, a line break, and what is no text at all. */
  | { kind: 'word' | 'break' | 'nothing' };

/** How a node is read. */
export function readNode(node: HastNode): Reading {
  if (node.type === 'text') return { kind: 'text', node };
  if (node.type === 'element') {
    if (isAside(node)) return { kind: 'nothing' };
    return readElement(node, node.tagName, INLINE.has(node.tagName) ? 'inline' : 'block');
  }
  if (node.type === 'mdxJsxFlowElement') return readElement(node, node.name ?? '', 'block');
  if (node.type === 'mdxJsxTextElement') return readElement(node, node.name ?? '', 'inline');
  return { kind: NOTHING.has(node.type) ? 'nothing' : 'word' };
}

/** The attributes of a node that people read, as typed; those with an expression for a value are not known. */
export function readableAttributes(node: HastNode): [name: string, text: string][] {
  const names = node.type === 'element' ? READ_OF_ELEMENTS : READ_OF_COMPONENTS;
  return attributesIn(node).filter(
    (attribute): attribute is [string, string] =>
      names.has(attribute[0]) && typeof attribute[1] === 'string',
  );
}

const READ_OF_ELEMENTS = new Set(['alt', 'title', 'ariaLabel']);
const READ_OF_COMPONENTS = new Set(['alt', 'title', 'aria-label', 'caption', 'summary', 'label']);

/** HTML’s phrasing elements that hold text. */
const INLINE = new Set(
  (
    'a abbr b bdi bdo cite data del dfn em i ins label mark q ruby rb rp rt s small span strong ' +
    'sub sup time u'
  ).split(' '),
);

/** Elements without text of their own that stand in a line as a word does. */
const LIKE_WORDS = new Set(['audio', 'button', 'img', 'input', 'picture', 'select', 'video']);

const NOTHING = new Set(['comment', 'doctype', 'mdxjsEsm', 'mdxFlowExpression']);

function readElement(node: Element | JsxElement, name: string, kind: 'inline' | 'block'): Reading {
  if (isUntouched(name) || LIKE_WORDS.has(name)) return { kind: 'word' };
  if (name === 'br') return { kind: 'break' };
  if (name === 'wbr') return { kind: 'nothing' };
  return kind === 'inline' && node.children.length === 0 ? { kind: 'word' } : { kind, node };
}

/** The mark of a footnote, and what is hidden from those who listen, such as the sign of an anchor. */
function isAside({ tagName, properties, children }: Element): boolean {
  const [child] = children;
  const isReference =
    tagName === 'sup' &&
    child?.type === 'element' &&
    child.properties['dataFootnoteRef'] !== undefined;
  return isReference || String(properties['ariaHidden']) === 'true';
}

function attributesIn(node: HastNode): [name: string, value: unknown][] {
  if (node.type === 'element') return Object.entries(node.properties);
  if (!isMdxElement(node)) return [];
  return attributesOf(node)
    .filter(({ code }) => code === undefined)
    .map(({ name, value }) => [name, value]);
}
