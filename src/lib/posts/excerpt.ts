import type { Locale } from '#config/site.ts';
import { site } from '#config/site.ts';

/** About as long as a full description. */
const LENGTH = 200;

/**
 * The first words of a text, of at most `length` characters: cut at the end of a word and closed
 * with …, or whole and without it where the text is no longer.
 *
 * @param paragraphs the readable text (`toPlainText`)
 */
export function toExcerpt(
  paragraphs: readonly string[],
  lang: Locale,
  length: number = LENGTH,
): string {
  const text = paragraphs.join(' ');
  if (text.length <= length) return text;
  const segmenter = new Intl.Segmenter(site.locales[lang].intl, { granularity: 'word' });
  let end = 0;
  for (const { index, segment, isWordLike } of segmenter.segment(text.slice(0, length + 100))) {
    if (index + segment.length > length - 1) break;
    if (isWordLike) end = index + segment.length;
  }
  const cut = text.slice(0, end || length - 1);
  // Where no word fits, the cut may have split a character in two.
  return `${cut.isWellFormed() ? cut : cut.slice(0, -1)}…`;
}
