/**
 * The shapes of the site's configuration. The values are in `site.ts` and
 * `navigation.ts`; `schemas/site.ts` says which values are refused, and why.
 */

/** The opening and the closing mark of a quotation, each with the space that belongs inside: `['«\u00A0', '\u00A0»']`. */
export type QuoteMarks = readonly [opening: string, closing: string];

/**
 * How texts of a language are set, whatever was typed. A rule that is not given is off. The spaces
 * are those that do not break, wide `\u00A0` and thin `\u202F`.
 *
 * French here follows the *Lexique des règles typographiques en usage à l’Imprimerie nationale*
 * (3rd edition, 2002). German would be
 * `{ quotes: [['„', '“'], ['‚', '‘']], apostrophes: true, thousands: '\u202F', units: '\u00A0' }`.
 */
export interface TypographyConfig {
  /** The space before a mark, by the mark, typed or not; a mark that is not named keeps what was typed. */
  spaceBefore?: Readonly<Partial<Record<';' | ':' | '!' | '?' | '%' | '€', string>>>;
  /** Quotation marks in place of straight ones, outer and inner. Without inner ones, nested quotations have the outer. */
  quotes?: readonly [outer: QuoteMarks, inner?: QuoteMarks];
  /** Whether `'` in a word becomes ’. */
  apostrophes?: boolean;
  /** The space between groups of three digits, where one was typed. */
  thousands?: string;
  /** The space between a number and its unit, where one was typed. */
  units?: string;
}

/** What a locale of the site needs to be told. */
export interface LocaleConfig {
  /** The language's own name for itself, shown in the language switch. */
  label: string;
  /** BCP 47 tag handed to `Intl` for dates, numbers and collation. */
  intl: string;
  /** Open Graph's form of the tag, such as `fr_FR`. */
  openGraph: string;
  /** First path segment of this locale's addresses; empty for the first locale only. */
  prefix: string;
  /** Languages of the posts that this locale's stream shows, in order of preference; its own among them. */
  stream: readonly string[];
  /** Reading speed, in words a minute, of a text in this language. */
  wordsPerMinute: number;
  /** How texts in this language are set. */
  typography: TypographyConfig;
  /** One sentence under the name on the home page, and in its meta description. */
  description: string;
  /**
   * Address word of each page in `content/pages/`, by its folder, and of the search page as `search`; the
   * name itself where none is given.
   */
  pages: Readonly<Record<string, string>>;
}

/**
 * Who publishes, for the legal notice. An empty field is not shown.
 *
 * French law (LCEN, article 1-1) asks different things of different publishers,
 * hence `kind`: leave it empty until it is known.
 */
export interface Publisher {
  /**
   * Country that the publisher is established in, by its code in ISO 3166-1, such as `FR`; not shown.
   * `check` warns of what the law of France asks for and the configuration lacks where it is `FR`; it
   * knows no other law.
   */
  country: string;
  kind: '' | 'private-person' | 'professional-person' | 'organization';
  name: string;
  address: string;
  phone: string;
  email: string;
  /** Registration number (RCS, RNE or other), where there is one. */
  registration: string;
  /** Share capital of a company. */
  capital: string;
  /** Director of publication. */
  director: string;
}

/** Who hosts the site. An empty field is not shown. */
export interface Host {
  name: string;
  address: string;
  phone: string;
}

export interface SiteConfig<Locale extends string> {
  name: string;
  /** Origin of the site, without a path: `https://example.org`. */
  url: string;
  /** Path that the site lives under: `/`, or `/blog/`. Starts and ends with a slash. */
  base: string;
  /** IANA time zone in which the dates of posts are meant. */
  timeZone: string;
  /** The locales in their order; the first is the default. */
  locales: Readonly<Record<Locale, LocaleConfig>>;
  /** Id in `content/authors.yaml` of who signs the posts that name no author. */
  author: string;
  /** Entries on a page of the stream, and of a tag. */
  pageSize: number;
  /** Entries on a page of a year's archive. */
  archivePageSize: number;
  /** Age in years from which a post that nobody has touched since says so. */
  ageNoteYears: number;
  /** Address of the source code, with a branch `main`; empty hides the links to it. */
  repository: string;
  /** Licence of the texts; an empty name hides it. */
  textLicence: { name: string; url: string };
  legal: { publisher: Publisher; host: Host };
  /** Whether a build for another address than `url` stops, where it else warns and is not to be indexed. */
  strictUrl: boolean;
  hosts: HostsConfig;
  /** What posts and pages may hold; all that MDX has where it is not given. */
  posts?: PostsConfig;
  /** Origins of the sites whose pages posts may show in a frame, such as `https://www.youtube-nocookie.com`. */
  embeds: readonly string[];
  /** Comments under posts, in the discussions of a repository on GitHub; none where it is `null`. */
  comments: CommentsConfig | null;
  /** Who counts visits, without cookies; nobody where it is `null`. */
  analytics: AnalyticsConfig | null;
  /** Whom to tell of a hole in the site, in `/.well-known/security.txt`; no such file where it is `null`. */
  security: SecurityContact | null;
}

/** What the texts of `content/posts/` and `content/pages/` may hold. */
export interface PostsConfig {
  /**
   * Whether texts may hold code, which runs when the site is built or shown by `npm run dev`, with all
   * rights of who does it. `false`, for sites with guest authors, refuses imports, exports and whatever
   * in braces is not a comment or a single value (`{' '}`, `width={40}`). Default: true.
   */
  code: boolean;
}

/** What https://giscus.app says for a repository: `owner/name`, and the ids that it shows. */
export interface CommentsConfig {
  repository: string;
  repositoryId: string;
  category: string;
  categoryId: string;
}

export interface AnalyticsConfig {
  service: 'plausible' | 'goatcounter';
  /** Origin of the service: `https://plausible.io`, or `https://CODE.goatcounter.com`. */
  origin: string;
}

/** What https://www.rfc-editor.org/rfc/rfc9116 has a site say to those who find a hole in it. */
export interface SecurityContact {
  /** Where to write: `mailto:security@example.org`, `https://example.org/report`, or `tel:+33-1-00-00-00-00`. */
  contact: string;
  /** Date from which this is not to be believed any more, less than a year away: `2027-06-01`. */
  expires: string;
  /** Page that says how reports are dealt with, if there is one. */
  policy?: string;
}

/** How the site is served. */
export interface HostsConfig {
  /**
   * Whether the host serves files and nothing else, as GitHub Pages does: pages that lead on then stand
   * at the old addresses, and no rules are written for Netlify and Vercel.
   */
  static: boolean;
  /** What `Strict-Transport-Security` promises besides a year; hard to take back. */
  hsts: { subdomains: boolean; preload: boolean };
}

/** Header fields of the answers for some paths, files that are not found included. */
export interface HeaderRule {
  /** A path from the site's root; a `*` stands for anything, slashes included. */
  path: string;
  /**
   * Whether only files that are there have the fields, and no answer that one is missing. Netlify is told
   * each of them; Vercel, which is told before the build, goes by the path alone.
   */
  isOfFiles?: boolean;
  /** Values by the names of the fields. */
  set: Readonly<Record<string, string>>;
}

/** An entry of the header or the footer: a list of the site, or a page by its folder in `content/pages/`. */
export type NavigationItem<Locale extends string> =
  | { list: 'archives' | 'tags' | 'search' }
  | { page: string; label: Readonly<Record<Locale, string>> };

/** Header and footer, by their links; name, feed, source and language come by themselves. */
export interface Navigation<Locale extends string> {
  header: readonly NavigationItem<Locale>[];
  footer: readonly NavigationItem<Locale>[];
}

/**
 * What an old address answers: `from` leads to `to` for ever (301), `gone` is deliberately no more
 * (410). Addresses are written from the site's root and end in a slash or name a file; `to` may be the
 * address of a page elsewhere.
 *
 * A name in braces stands for what the site has, so that one rule makes an address for each:
 *
 * - `{home}`: the root of each locale, `/` and `/en/`
 * - `{tag}`, `{series}`: the ids that have a page, in the locale of `{home}`, else in the first
 * - `{year}`: the years with posts; `{month}`: `01` to `12`
 * - `{postId}`: the number in a post's `guid`, such as 12 in `https://example.org/?p=12`, and in `to`
 *   `{post}`, the address of that post
 *
 * A `*` at the end of `from`, below a word of its own as in `/blog/*`, stands for anything there that
 * nothing else answers. Accents may be written as they are read, or as codes (`%c3%a9`) in either case.
 */
export type RedirectRule = { from: string; to: string } | { gone: string };

/** A format of feeds: RSS 2.0, Atom 1.0 or JSON Feed 1.1. */
export type FeedFormat = 'rss' | 'atom' | 'json';

/** Which feeds the site has, and what they hold. */
export interface FeedsConfig {
  /** The formats of a locale's stream; the first is what the footer links to. None: no feed. */
  stream: readonly FeedFormat[];
  /** The formats of each tag. */
  tags: readonly FeedFormat[];
  /** Posts in a feed, the newest; older ones are in the archives that it links to. */
  length: number;
  /**
   * Day from which on feeds tell a post without a time as of noon in UTC: midnight in the site's time zone, as
   * of which posts before it are told, is the day before for many readers. It is the day after a site
   * published its first feeds of this kind, so that no item of theirs moves; without one noon is for all.
   */
  noonFrom?: string;
  /**
   * Address of the WebSub hub that feeds name; `null` where they name none. No build tells it of new posts:
   * it looks for itself, or is told after a deploy (`README.md`, “Feeds”).
   */
  hub: string | null;
}
