import { site } from '#config/site.ts';
import { translate } from '#i18n/translate.ts';
import { postCard } from '#lib/cards/card.ts';
import { toIsoDate, toYear } from '#lib/dates.ts';
import type { PageNeeds } from '#lib/posts/page-needs.ts';
import { lastChange, type Post } from '#lib/posts/post.ts';
import { urls } from '#lib/urls.ts';
import type { Alternate } from './alternates.ts';
import type { Author } from './identity.ts';
import { blogPosting, breadcrumbList } from './json-ld.ts';
import type { OwnMeta } from './list-meta.ts';

/** What of a post's page its metadata is made from. */
interface Described {
  post: Post;
  summary: string;
  author: Author;
  /** The site's own author. */
  publisher: Author;
  tags: readonly { label: string }[];
  alternates: readonly Alternate[];
  needs: PageNeeds;
  /** Path of the cover as it is shown, where there is one. */
  cover: string | undefined;
}

/** The page of a post. */
export function postMeta(described: Described): OwnMeta {
  const { post, summary, author, publisher, tags, alternates, needs, cover } = described;
  const { lang: locale, title, date, updated, canonical } = post;
  const path = urls.post(post);
  const labels = tags.map(({ label }) => label);
  const year = toYear(date);
  return {
    locale,
    path,
    title,
    description: summary,
    alternates,
    canonical,
    needs: { ...needs, embed: needs.embed || site.comments !== null },
    twin: urls.postTwin(post),
    article: {
      published: toIsoDate(date, site.timeZone),
      updated: updated && toIsoDate(lastChange(post), site.timeZone),
      tags: labels,
    },
    card: postCard(post),
    creator: author.fediverse,
    jsonLd: [
      blogPosting({ post, author, publisher, description: summary, keywords: labels, cover }),
      breadcrumbList(
        [
          { name: translate(locale)('nav.home'), path: urls.stream(locale) },
          { name: year, path: urls.year(locale, year) },
          { name: title, path },
        ],
        path,
      ),
    ],
  };
}
