import { htmlToHast } from 'satteri';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { shownSize } from '#lib/diagrams/picture.ts';
import { decoded } from '#lib/urls.ts';
import {
  classesOf,
  element,
  elementsIn,
  firstIn,
  isElement,
  isNamed,
  text,
  textOf,
} from './tree.ts';
import { withAbsoluteUrls } from './absolute-urls.ts';

/** Where a text stands, and what is drawn for it there. */
export interface TextPlace {
  /** Absolute URL of its page. */
  url: string;
  /** Absolute URL of the picture of a diagram of it, by its number from 1. */
  diagram: (number: number) => string;
}

/** The text of a post without its page: plain elements, addresses whole. */
export interface PortableText {
  tree: Root;
  /** Addresses in it that lead nowhere from anywhere, as they were written. */
  strays: string[];
}

/**
 * The text of a post as it can stand in a feed reader or anywhere else: without scripts, styles,
 * buttons and signs, without what only this site's style sheet gives a sense, its diagrams as pictures
 * and its addresses whole. Classes and footnote marks are still there, for those who make something
 * of it.
 *
 * @param html the text as its page has it
 */
export function toPortableText(html: string, place: TextPlace): PortableText {
  const page = htmlToHast(html, { fragment: true }) as unknown as Root;
  let diagrams = 0;
  const nextDiagram = () => place.diagram((diagrams += 1));
  const tree: Root = { type: 'root', children: portable(page.children, nextDiagram) };
  return { tree, strays: withAbsoluteUrls(tree, place.url) };
}

/** Absolute URL of the cover at the head of a text; `undefined` where there is none. */
export function coverOf({ children: blocks }: Root): string | undefined {
  const cover = blocks.find((node) => isElement(node) && classesOf(node).includes('post-cover'));
  const picture = cover && isElement(cover) ? firstIn(cover, 'img') : undefined;
  return picture && String(picture.properties['src']);
}

/** What does something in a page, or only looks like something. */
const LEFT_OUT = new Set(
  'base button canvas copy-code embed form link meta noscript object script select style template textarea'.split(
    ' ',
  ),
);

type Conversion = (node: Element, nextDiagram: () => string) => ElementContent[];

/** What becomes something else, by its element, or by its element and the class that we gave it. */
const CONVERSIONS: Readonly<Record<string, Conversion>> = {
  // A heading is its own address: the link to it is the page's.
  'a.anchor': children,
  'div.in-light': children,
  'div.in-dark': () => [],
  'div.table-box': children,
  'div.callout': (node, next) => [element('blockquote', {}, children(node, next))],
  'p.label': (node, next) => [element('p', {}, [element('strong', {}, children(node, next))])],
  'div.post-cover': (node, next) => [
    element('p', { className: ['post-cover'] }, children(node, next)),
  ],
  'figure.code': toCode,
  'figure.diagram': toDiagram,
  audio: toAudio,
  'embed-frame': toEmbedLink,
  iframe: toLink,
  input: toBox,
  svg: toName,
};

function portable(
  nodes: readonly (RootContent | ElementContent)[],
  nextDiagram: () => string,
): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node];
    if (!isElement(node) || isHidden(node)) return [];
    const { tagName } = node;
    const names = [...classesOf(node).map((name) => `${tagName}.${name}`), tagName];
    const known = names.find((name) => Object.hasOwn(CONVERSIONS, name));
    if (known !== undefined) return CONVERSIONS[known]!(node, nextDiagram);
    if (LEFT_OUT.has(tagName)) return [];
    // The elements of scripts mean nothing without them; what they hold does.
    if (tagName.includes('-')) return children(node, nextDiagram);
    return [{ ...node, children: children(node, nextDiagram) }];
  });
}

function children(node: Element, nextDiagram: () => string): ElementContent[] {
  return portable(node.children, nextDiagram);
}

/** What is read out only, the heading of the footnotes excepted, and what is seen only. */
function isHidden(node: Element): boolean {
  const { ariaHidden, dataFootnoteBackref, hidden } = node.properties;
  return (
    String(ariaHidden) === 'true' ||
    (hidden !== undefined && hidden !== null) ||
    dataFootnoteBackref !== undefined ||
    (isNamed(node, 'span') && classesOf(node).includes('visually-hidden'))
  );
}

/** A block of code: the file that it is of, the code, what is said of it. */
function toCode(node: Element, nextDiagram: () => string): ElementContent[] {
  const parts = node.children.flatMap((child) => {
    if (isNamed(child, 'div')) return toFileName(child);
    return isNamed(child, 'pre') ? [toPlainCode(child)] : portable([child], nextDiagram);
  });
  return [element('figure', {}, parts)];
}

function toFileName(head: Element): ElementContent[] {
  const file = head.children.find((child) => isNamed(child, 'code'));
  return file ? [element('p', {}, [file])] : [];
}

/** Code without its colours. What is marked in it stays so. */
function toPlainCode(pre: Element): Element {
  return element(
    'pre',
    {},
    pre.children.filter(isElement).map((code) => ({
      ...code,
      children: code.children.map((child) =>
        isElement(child) && MARKS.has(child.tagName)
          ? element(child.tagName, {}, [text(textOf(child))])
          : text(textOf(child)),
      ),
    })),
  );
}

const MARKS = new Set(['del', 'ins', 'mark']);

/** A diagram as a picture, which says what the drawing's title and description said. */
function toDiagram(node: Element, nextDiagram: () => string): ElementContent[] {
  const svg = firstIn(node, 'svg');
  if (!svg) return children(node, nextDiagram);
  const { width, height } = shownSize({
    width: Number(svg.properties['width']),
    height: Number(svg.properties['height']),
  });
  return [
    element('figure', { className: ['diagram'] }, [
      element('img', { src: nextDiagram(), alt: nameOf(svg), width, height }),
      ...node.children.filter((child) => isNamed(child, 'figcaption')),
    ]),
  ];
}

/** What stands for a drawing where none is shown. */
function toName(svg: Element): ElementContent[] {
  const name = nameOf(svg);
  return name === '' ? [] : [text(name)];
}

function nameOf(svg: Element): string {
  const said = ['title', 'desc'].flatMap((name) => firstIn(svg, name) ?? []).map(textOf);
  return said.length > 0 ? said.join(' ') : String(svg.properties['ariaLabel'] ?? '');
}

/** The box of a task, which no form field can be in a reader. */
function toBox({ properties: { type, checked } }: Element): ElementContent[] {
  if (type !== 'checkbox') return [];
  const className = [checked ? 'task-done' : 'task-open'];
  return [element('span', { className }, [text(checked ? '☑' : '☐')])];
}

/** A sound, with a link to its file for readers that play none and text that cannot. */
function toAudio(node: Element, nextDiagram: () => string): ElementContent[] {
  const inside = children(node, nextDiagram);
  const sources = [node, ...elementsIn(node)].map(({ properties }) => properties['src']);
  const src = sources.find((each) => typeof each === 'string');
  if (typeof src !== 'string' || firstIn(node, 'a')) return [{ ...node, children: inside }];
  const { ariaLabel, title } = node.properties;
  const name = String(ariaLabel ?? title ?? decoded(src.replace(/^.*\//, '')));
  return [{ ...node, children: [...inside, element('a', { href: src }, [text(name)])] }];
}

/** What is shown of another site once it is asked for, as a link to it. */
function toEmbedLink(node: Element): ElementContent[] {
  const { dataTitle, dataUrl } = node.properties;
  return linkTo(firstIn(node, 'a')?.properties['href'] ?? dataUrl, dataTitle);
}

/** A page in a frame, as a link to it. */
function toLink({ properties: { src, title } }: Element): ElementContent[] {
  return linkTo(src, title);
}

function linkTo(href: unknown, title: unknown): ElementContent[] {
  if (typeof href !== 'string') return [];
  return [element('p', {}, [element('a', { href }, [text(String(title ?? href))])])];
}
