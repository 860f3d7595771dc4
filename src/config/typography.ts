import type { TypographyConfig } from './types.ts';

/** How some languages are set, for `site.ts` to choose from; a language that is missing is written there or here. */
export const typographies = {
  /** As the Imprimerie nationale sets it (see `TypographyConfig`). */
  french: {
    spaceBefore: {
      ';': '\u202F',
      '!': '\u202F',
      '?': '\u202F',
      ':': '\u00A0',
      '%': '\u00A0',
      '€': '\u00A0',
    },
    quotes: [
      ['«\u00A0', '\u00A0»'],
      ['“', '”'],
    ],
    apostrophes: true,
    thousands: '\u202F',
    units: '\u00A0',
  },

  english: {
    quotes: [
      ['“', '”'],
      ['‘', '’'],
    ],
    apostrophes: true,
    units: '\u00A0',
  },
} as const satisfies Record<string, TypographyConfig>;
