import type { MarkdownHeading } from 'astro';

/** Id that Sätteri gives the heading above the footnotes. */
const FOOTNOTES = 'footnote-label';

/** The headings that the contents of a post list: two levels of its own, without that of the footnotes. */
export function toContents(headings: readonly MarkdownHeading[]): MarkdownHeading[] {
  return headings.filter(({ depth, slug }) => (depth === 2 || depth === 3) && slug !== FOOTNOTES);
}
