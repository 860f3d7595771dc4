import type { Piece } from '#lib/search/excerpt.ts';
import type { Result } from './search-engine.ts';

/** An entry of the list, made of the template that the page has for it. */
export function toEntry(template: HTMLTemplateElement, result: Result): DocumentFragment {
  const { lang } = document.documentElement;
  const entry = template.content.cloneNode(true) as DocumentFragment;
  const [link, excerpt, time] = ['a', '.excerpt', 'time'].map((name) => entry.querySelector(name));
  (link as HTMLAnchorElement).href = result.url;
  fill(link!, result.title);
  fill(excerpt!, result.excerpt);
  (time as HTMLTimeElement).dateTime = result.date;
  time!.textContent = result.dateShown;
  if (result.lang !== lang) {
    link!.setAttribute('lang', result.lang);
    link!.setAttribute('hreflang', result.lang);
    excerpt!.setAttribute('lang', result.lang);
  }
  for (const mark of entry.querySelectorAll<HTMLElement>('[data-lang]')) {
    if (mark.dataset.lang !== result.lang) mark.remove();
  }
  return entry;
}

function fill(element: Element, pieces: readonly Piece[]): void {
  element.replaceChildren(
    ...pieces.map(({ text, isFound }) => {
      if (!isFound) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
}
