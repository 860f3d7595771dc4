import type { MdastNode } from 'satteri';
import { isComment } from '#lib/code-tree.ts';
import { attributesOf, hasSpread, isMdxElement, type MdxElement } from '#lib/mdx-elements.ts';
import { nodesOf } from '#lib/mdx-tree.ts';
import type { Problem } from '#lib/problems.ts';
import { codePlaceOf } from '#source/code-elements.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { MDX_ELEMENTS, nodesIn, positionIn } from '#source/mdx.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('link-text');

/** A link says where it leads, and holds no other: a browser ends the first where the second starts. */
export const checkLinkText: Check = ({ content }) => entriesOf(content).flatMap(problemsOf);

function problemsOf(entry: EntryFile): Problem[] {
  return nodesIn(entry, 'link', 'linkReference', ...MDX_ELEMENTS).flatMap((node): Problem[] => {
    const isElement = isMdxElement(node);
    if (isElement && isWithoutHref(node) && !codePlaceOf(node)) {
      const message = '`<a>` has no `href`, so that it is no link';
      return [report(entry.file, positionIn(entry, node), message, 'write [text](address)')];
    }
    // The words of an element in code are not in its tree.
    if (isElement && (!isLink(node) || codePlaceOf(node))) return [];
    const tell = (message: string, fix: string) => [
      report(entry.file, positionIn(entry, node), message, fix),
    ];
    const inner = isElement ? nodesOf(node).slice(1).find(isAnyLink) : undefined;
    if (inner) {
      const at = positionIn(entry, inner);
      return tell(
        `a link in a link, on line ${at.line}: an address in the text becomes one by itself`,
        'write [text](address) in place of the element, with words as its text',
      );
    }
    if ((isElement && isNamed(node)) || node.children.some((child) => hasText(child as MdastNode)))
      return [];
    // A picture of Markdown without a text is told by `image-text.ts`.
    if (nodesOf(node).some(({ type }) => type === 'image' || type === 'imageReference')) return [];
    const where = isElement ? 'between its tags' : 'between the brackets';
    return tell('a link without text', `write ${where} what it leads to`);
  });
}

function isLink(element: MdxElement): boolean {
  return element.name === 'a' && attributesOf(element).some(({ name }) => name === 'href');
}

/** Whether an element `<a>` leads nowhere, and is no place that others lead to. */
function isWithoutHref(element: MdxElement): boolean {
  return (
    element.name === 'a' &&
    !hasSpread(element) &&
    !attributesOf(element).some(({ name }) => /^(?:href|id|name)$/.test(name))
  );
}

function isAnyLink(node: MdastNode): boolean {
  return (
    node.type === 'link' || node.type === 'linkReference' || (isMdxElement(node) && isLink(node))
  );
}

/** Whether a node says something to whoever reads or hears it; what only rendering tells counts. */
function hasText(node: MdastNode): boolean {
  if (node.type === 'text' || node.type === 'inlineCode') return isSaid(node.value);
  if (node.type === 'image' || node.type === 'imageReference') return isSaid(node.alt ?? '');
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    return !isComment(node.value) && !/^\s*(["'])\s*\1\s*$/.test(node.value);
  }
  if (isMdxElement(node)) {
    if (isNamed(node)) return true;
    const alt = attributesOf(node).find(({ name }) => name === 'alt');
    if (alt || node.name === 'img') return alt !== undefined && isSaid(alt.value);
    // What a component shows is not written here.
    if (/^[A-Z]/.test(node.name ?? '')) return true;
  }
  return 'children' in node && node.children.some((child) => hasText(child as MdastNode));
}

function isNamed(element: MdxElement): boolean {
  return (
    hasSpread(element) ||
    attributesOf(element).some(
      ({ name, value }) => /^(?:aria-label(?:ledby)?|title)$/.test(name) && isSaid(value),
    )
  );
}

/** Whether a text has more than spaces and signs of no width; a value that is not known counts. */
function isSaid(text: string | true | undefined): boolean {
  return text === undefined || (text !== true && /[^\s\p{Cf}]/u.test(text));
}
