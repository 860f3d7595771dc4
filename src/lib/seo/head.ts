import { feeds } from '#config/feeds.ts';
import { site } from '#config/site.ts';
import type { FeedFormat } from '#config/types.ts';
import { CARD_SIZE, cardText, defaultCard, type Card } from '#lib/cards/card.ts';
import { FEED_LABELS, FEED_TYPES } from '#lib/feeds/labels.ts';
import { serving } from '#lib/serving.ts';
import { siteName } from '#lib/site-texts.ts';
import { urls } from '#lib/urls.ts';
import { hreflangLinks } from './alternates.ts';
import type { PageMeta } from './page-meta.ts';

/** An element of `<head>` as data, so that it can be tested before it is markup. */
export interface HeadElement {
  tag: 'link' | 'meta';
  attributes: Record<string, string>;
}

/** Colours of the browser's own frame, the paper of each light (`styles/tokens.css`). */
const THEME_COLORS = { light: '#f7fbfc', dark: '#0d1626' };

/** The title of a page with the site's name behind it, unless that is all it says. */
export function documentTitle({ title }: Pick<PageMeta, 'title'>): string {
  const isNamed = title === siteName() || title.startsWith(`${siteName()} · `);
  return isNamed ? title : `${title} · ${siteName()}`;
}

/** Whether search engines are to list a page: it is one of the site's content, and this build is to be found. */
export function isListed({ isIndexable = true }: Pick<PageMeta, 'isIndexable'>): boolean {
  return isIndexable && serving.isIndexable;
}

/** What a page puts into its `<head>`, besides the title, the styles and the structured data. */
export function headElements(page: PageMeta): HeadElement[] {
  const { isIndexable = true } = page;
  const canonical = page.canonical ?? urls.absolute(page.path);
  return [
    named('description', page.description),
    ...Object.entries(THEME_COLORS).map(([scheme, content]): HeadElement => ({
      tag: 'meta',
      attributes: {
        name: 'theme-color',
        content,
        media: `(prefers-color-scheme: ${scheme})`,
        // Found by `scripts/theme-switch.ts`, for a light that the reader chose.
        'data-light': scheme,
      },
    })),
    link({ rel: 'icon', href: urls.asset('favicon.ico'), sizes: '32x32' }),
    link({ rel: 'icon', href: urls.asset('favicon.svg'), type: 'image/svg+xml' }),
    link({ rel: 'apple-touch-icon', href: urls.asset('apple-touch-icon.png') }),
    ...feedLinks(page),
    ...(page.twin ? [link({ rel: 'alternate', type: 'text/markdown', href: page.twin })] : []),
    ...(isIndexable ? indexingElements(page, canonical) : []),
    ...(isListed(page) ? [] : [named('robots', 'noindex')]),
    ...(isIndexable ? openGraph(page, canonical) : []),
  ];
}

function indexingElements(page: PageMeta, canonical: string): HeadElement[] {
  return [
    link({ rel: 'canonical', href: canonical }),
    ...(isHome(page) && isListed(page) ? [link({ rel: 'sitemap', href: urls.sitemap() })] : []),
    ...hreflangLinks(page.alternates).map((alternate) => link({ rel: 'alternate', ...alternate })),
    ...(page.previous ? [link({ rel: 'prev', href: page.previous })] : []),
    ...(page.next ? [link({ rel: 'next', href: page.next })] : []),
  ];
}

/** `robots.txt` names the sitemap for all who ask for it, so that not every page has to. */
function isHome({ locale, path }: PageMeta): boolean {
  return path === urls.stream(locale);
}

/** The feeds of the tag that the page is of, and those of the stream of its locale. */
function feedLinks({ locale, tag }: PageMeta): HeadElement[] {
  const linkTo = (format: FeedFormat, of: string, id?: string) =>
    link({
      rel: 'alternate',
      type: FEED_TYPES[format],
      title: `${of} · ${FEED_LABELS[format]}`,
      href: urls.feed(locale, { format, tag: id }),
    });
  return [
    ...(tag === undefined ? [] : feeds.tags.map((format) => linkTo(format, tag.label, tag.id))),
    ...feeds.stream.map((format) => linkTo(format, siteName())),
  ];
}

/** The Open Graph protocol (https://ogp.me), and what else those read who show a card. */
function openGraph(page: PageMeta, canonical: string): HeadElement[] {
  const { article, alternates, creator, locale } = page;
  return [
    property('og:site_name', siteName()),
    property('og:type', article ? 'article' : 'website'),
    property('og:title', page.title),
    property('og:description', page.description),
    property('og:url', canonical),
    property('og:locale', site.locales[locale].openGraph),
    ...alternates
      .filter((other) => other.locale !== locale)
      .map((other) => property('og:locale:alternate', site.locales[other.locale].openGraph)),
    ...(article
      ? [
          property('article:published_time', article.published),
          ...(article.updated ? [property('article:modified_time', article.updated)] : []),
          ...article.tags.map((tag) => property('article:tag', tag)),
        ]
      : []),
    ...cardElements(page.card ?? defaultCard()),
    named('twitter:card', 'summary_large_image'),
    // https://docs.joinmastodon.org/entities/PreviewCard/
    ...(creator ? [named('fediverse:creator', creator)] : []),
  ];
}

function cardElements(card: Card): HeadElement[] {
  return [
    property('og:image', urls.absolute(card.path)),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(CARD_SIZE.width)),
    property('og:image:height', String(CARD_SIZE.height)),
    property('og:image:alt', cardText(card)),
  ];
}

function link(attributes: Record<string, string>): HeadElement {
  return { tag: 'link', attributes };
}

function named(name: string, content: string): HeadElement {
  return { tag: 'meta', attributes: { name, content } };
}

function property(name: string, content: string): HeadElement {
  return { tag: 'meta', attributes: { property: name, content } };
}
