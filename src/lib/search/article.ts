import { parseHTML } from 'linkedom';

/** What a reader comes to a post for. */
export interface Article {
  title: string;
  /** The standfirst and the text on one line, and each block of code on one of its own. */
  text: string;
}

/** What stands within a text and is none of it: controls, marks of notes, and what only shows. */
const OTHERS = [
  'script',
  'style',
  'template',
  'svg',
  'button',
  'copy-code',
  '[role="status"]',
  '.visually-hidden',
  '[data-footnote-ref]',
  '[data-footnote-backref]',
  // The language of a block of code, and the name of its file.
  'figure.code > div',
  // All but the title that the author gave it.
  'embed-frame > :not(.title)',
].join(',');

/** Elements that run on in the line; all others begin one. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i img ins kbd mark picture q s samp small source span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/**
 * The article of a post’s built page, without anything that stands around it.
 *
 * @throws Error where the page has no article
 */
export function toArticle(html: string): Article {
  const { document } = parseHTML(html);
  const header = document.querySelector('article > .post-header');
  const title = header?.querySelector('h1');
  const prose = document.querySelector('article > .post-body > .prose');
  if (!title || !prose) throw new Error('there is no article in it');
  for (const other of prose.querySelectorAll(OTHERS)) other.remove();
  const standfirst = header?.querySelector('.lead');
  const code = [...prose.querySelectorAll('pre')];
  for (const block of code) block.remove();
  return {
    title: oneLine(textOf(title)),
    text: [`${standfirst ? textOf(standfirst) : ''}\n${textOf(prose)}`, ...code.map(textOf)]
      .map(oneLine)
      .filter((line) => line !== '')
      .join('\n'),
  };
}

/** The text of an element, each of its blocks on a line. */
function textOf(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      // The spaces of typography stay.
      if (node.nodeType === 3) return (node.textContent ?? '').replace(/[ \t\r\n]+/g, ' ');
      if (node.nodeType !== 1) return '';
      const { localName } = node as Element;
      if (localName === 'br') return ' ';
      const text = textOf(node as Element);
      return INLINE.has(localName) ? text : `\n${text}\n`;
    })
    .join('');
}

/** What is no sentence, such as a heading or the cell of a table, is kept apart from what follows. */
function oneLine(text: string): string {
  const blocks = text
    .split('\n')
    .map((block) => block.replace(/ +/g, ' ').replace(/^ | $/g, ''))
    .filter((block) => block !== '');
  return blocks
    .map((block, index) => {
      const isLast = index === blocks.length - 1;
      return isLast || /[.!?…:;,](?:[ \u00A0\u202F]?[»”"')])?$/u.test(block) ? block : `${block} ·`;
    })
    .join(' ');
}
