import type { Locale } from '#config/site.ts';
import type { PageNeeds } from '#lib/posts/page-needs.ts';
import type { Card } from '#lib/cards/card.ts';
import type { Alternate } from './alternates.ts';
import type { Statement } from './json-ld.ts';

/** What a page tells of itself to browsers, search engines and the site's own header. */
export interface PageMeta {
  locale: Locale;
  /** Path of the page itself, base included. */
  path: string;
  /** Without the site's name. */
  title: string;
  description: string;
  /** The same page in other locales and itself; empty where it is alone. */
  alternates: readonly Alternate[];
  /** Absolute URL where the text first appeared, if that is elsewhere. */
  canonical?: string | undefined;
  /** Paths of the neighbouring pages of a list. */
  previous?: string | undefined;
  next?: string | undefined;
  /** The tag that the page lists the posts of; lists of a tag only. */
  tag?: { id: string; label: string };
  /** Path of the same text as Markdown; posts only. */
  twin?: string;
  /** Dates in RFC 3339, and labels of tags; posts only. */
  article?: { published: string; updated?: string | undefined; tags: readonly string[] };
  /** What the text of the page needs; nothing where there is none. */
  needs?: PageNeeds;
  /** What stands for the page where a link to it is shared; the site's own card where none is given. */
  card?: Card;
  /** Who wrote it, as the fediverse names them, `@user@host`; posts only. */
  creator?: string | undefined;
  jsonLd?: readonly Statement[];
  /** Years that the posts of the site span, `2017–2026`, for the footer; empty while there are none. */
  years: string;
  /** For pages that are no page of the site's content, such as the 404. */
  isIndexable?: boolean;
}
