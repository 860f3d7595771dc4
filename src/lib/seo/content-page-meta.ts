import type { Locale } from '#config/site.ts';
import type { PageNeeds } from '#lib/posts/page-needs.ts';
import { urls } from '#lib/urls.ts';
import { pageAlternates } from './alternates.ts';
import type { Author } from './identity.ts';
import { profilePage } from './json-ld.ts';
import type { OwnMeta } from './list-meta.ts';

/** What of a page of `content/pages/` its metadata is made from. */
interface Described {
  title: string;
  description: string;
  locale: Locale;
  folder: string;
  /** Those that the page is written in. */
  languages: readonly Locale[];
  needs: PageNeeds;
  /** The author whom it presents, if it does. */
  presented: Author | undefined;
}

/** A page of `content/pages/`. */
export function contentPageMeta(described: Described): OwnMeta {
  const { title, description, locale, folder, languages, needs, presented } = described;
  const page = { locale, path: urls.page(locale, folder), title, description };
  return {
    ...page,
    alternates: pageAlternates(languages, folder),
    needs,
    ...(presented && { jsonLd: [profilePage(page, presented)] }),
  };
}
