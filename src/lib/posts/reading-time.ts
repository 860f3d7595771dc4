import type { Locale } from '#config/site.ts';
import { site } from '#config/site.ts';

/**
 * Whole minutes to read a text, at least 1. Words are what `Intl.Segmenter` calls word-like in the
 * text's language.
 *
 * @param paragraphs the readable text, code left out (`toPlainText`)
 * @param wordsPerMinute reading speed; the language's own by default
 */
export function readingMinutes(
  paragraphs: readonly string[],
  lang: Locale,
  wordsPerMinute: number = site.locales[lang].wordsPerMinute,
): number {
  const segmenter = new Intl.Segmenter(site.locales[lang].intl, { granularity: 'word' });
  let words = 0;
  for (const paragraph of paragraphs) {
    for (const { isWordLike } of segmenter.segment(paragraph)) if (isWordLike) words += 1;
  }
  return Math.max(1, Math.round(words / wordsPerMinute));
}
