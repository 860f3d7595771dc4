import type { Locale } from '#config/site.ts';

/** A tag as the readers of each locale see it. */
export interface Tag {
  label: Readonly<Record<Locale, string>>;
  description: Readonly<Record<Locale, string>>;
}

/** A series as the readers of each locale see it. */
export interface Series {
  title: Readonly<Record<Locale, string>>;
  description: Readonly<Record<Locale, string>>;
}
