import { toHtml } from 'hast-util-to-html';
import type { Element, ElementContent, Properties, Root } from 'hast';
import { classesOf, isElement } from './tree.ts';

/** The attributes that mean something in a feed reader, on any element. */
const ANYWHERE = ['dir', 'lang', 'title'];

/** And on some. */
const BY_ELEMENT: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'hrefLang'],
  audio: ['controls', 'src'],
  blockquote: ['cite'],
  col: ['span'],
  del: ['cite', 'dateTime'],
  details: ['open'],
  img: ['alt', 'height', 'sizes', 'src', 'srcSet', 'width'],
  ins: ['cite', 'dateTime'],
  li: ['value'],
  math: ['altText', 'display'],
  ol: ['reversed', 'start', 'type'],
  q: ['cite'],
  source: ['media', 'sizes', 'src', 'srcSet', 'type'],
  td: ['colSpan', 'headers', 'rowSpan'],
  th: ['colSpan', 'headers', 'rowSpan', 'scope'],
  time: ['dateTime'],
  track: ['kind', 'label', 'src', 'srcLang'],
  video: ['controls', 'height', 'poster', 'src', 'width'],
};

/** How cells are aligned where no style sheet says it, by the class that says it in a page. */
const ALIGNMENTS: Readonly<Record<string, string>> = {
  'align-center': 'center',
  'align-end': 'right',
};

/**
 * A portable text as the HTML of a feed: elements and what they mean, no classes, no ids. An element
 * that only carried a class is not there.
 */
export function toFeedHtml({ children }: Root): string {
  return toHtml({ type: 'root', children: plain(children as ElementContent[]) }).trim();
}

function plain(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return node.type === 'text' ? [node] : [];
    const properties = kept(node);
    const children = plain(node.children);
    const isBare = node.tagName === 'span' && Object.keys(properties).length === 0;
    return isBare ? children : [{ ...node, properties, children }];
  });
}

function kept(node: Element): Properties {
  const names = [...ANYWHERE, ...(BY_ELEMENT[node.tagName] ?? [])];
  const entries = Object.entries(node.properties).filter(([name]) => names.includes(name));
  const align = classesOf(node).flatMap((name) => ALIGNMENTS[name] ?? [])[0];
  return { ...Object.fromEntries(entries), ...(align !== undefined && { align }) };
}
