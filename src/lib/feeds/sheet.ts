import type { Locale } from '#config/site.ts';
import { translate } from '#i18n/translate.ts';

/** The site's colours (`styles/tokens.css`), and fonts that every device has: feeds are not opened twice. */
export const COLOURS = `
:root { color-scheme: light dark; --paper: light-dark(oklch(98.5% .004 230), oklch(20% .035 262)); --ink: light-dark(oklch(25% .03 255), oklch(93% .012 240)); --soft: light-dark(oklch(43% .03 250), oklch(76% .025 245)); --sunk: light-dark(oklch(95.5% .008 235), oklch(16.5% .03 262)); --gentian: light-dark(oklch(44% .17 268), oklch(80% .1 268)); background: var(--paper); color: var(--ink); font: 1.125rem/1.6 ui-serif, Georgia, serif; }`;

/**
 * A style sheet for the feeds of a locale, in either of their two XML formats: what browsers show that
 * have no XSL, which they are giving up (https://chromestatus.com/feature/4709671889534976). It can make
 * no links, and so shows the addresses.
 */
export function feedSheet(locale: Locale): string {
  const t = translate(locale);
  // As a string of CSS, which escapes what JSON does.
  const notice = JSON.stringify(`${t('feed.what')} ${t('feed.how')}`);
  return `${COLOURS}
:root { padding: 3rem max(1.25rem, (100vw - 34rem) / 2) 6rem; }
:root, channel, item, entry { display: flex; flex-direction: column; }
channel > *, feed > *, item > *, entry > * { display: none; }
channel > title, feed > title, channel > description, feed > subtitle, link[rel="self"], item, entry, item > title, entry > title, item > link, entry > link, item > description, entry > summary { display: flex; }
:root::before { content: ${notice}; margin-block-end: 2rem; }
:is(feed, entry)::before, :is(feed, entry) > title { order: -3; }
:is(feed, entry) > :is(subtitle, link) { order: -2; }
:is(channel, feed) > title { font-size: 2rem; font-weight: 700; line-height: 1.12; }
:is(channel > description, feed > subtitle) { margin-block-start: 1rem; color: var(--soft); font-size: 1.375rem; line-height: 1.4; }
:is(item, entry) { padding-block-start: 2rem; }
:is(item, entry) > title { font-size: 1.375rem; font-weight: 600; line-height: 1.25; }
link { color: var(--soft); overflow-wrap: anywhere; }
link[href]::before { content: attr(href); }
:root > link[rel="self"], channel > link[rel="self"] { margin-block-start: 1rem; }
`;
}
