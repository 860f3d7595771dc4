import { site } from './site.ts';
import type { HeaderRule } from './types.ts';

const YEAR = 31_536_000;
const { subdomains, preload } = site.hosts.hsts;

/** Header fields of every answer and, below, of some; of two rules for one path the later one counts. */
export const headers: readonly HeaderRule[] = [
  {
    path: '/*',
    set: {
      // What a policy in the page itself cannot say; the rest of it is there.
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Strict-Transport-Security': [
        `max-age=${YEAR}`,
        ...(subdomains ? ['includeSubDomains'] : []),
        ...(preload ? ['preload'] : []),
      ].join('; '),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy':
        'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  },
  // Files whose names change with what is in them.
  ...['/_astro/*', ...['filter', 'fragment', 'index'].map((folder) => `/pagefind/${folder}/*`)].map(
    (path) => ({
      path,
      isOfFiles: true,
      set: { 'Cache-Control': `public, max-age=${YEAR}, immutable` },
    }),
  ),
  // What other sites and readers of feeds show.
  ...['avif', 'gif', 'ico', 'jpeg', 'jpg', 'mp4', 'png', 'svg', 'vtt', 'webm', 'webp'].map(
    (ending) => ({
      path: `/*.${ending}`,
      set: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
    }),
  ),
  // A picture that is opened by itself is a document of the site: nothing in it acts, nothing is loaded
  // for it, and it is of no origin. What is written into it is shown.
  {
    path: '/*.svg',
    set: {
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; sandbox; img-src data:; font-src data:",
    },
  },
  // No type by a path's ending: hosts know the endings, and a page that says that a file is missing is
  // HTML whatever was asked for. Of styles for XML hosts tell different types, and browsers want this one.
  ...Object.values(site.locales).map(({ prefix }) => ({
    path: `${site.base}${prefix === '' ? '' : `${prefix}/`}feed.xsl`,
    set: { 'Content-Type': 'text/xsl; charset=utf-8' },
  })),
  ...['/*rss.xml', '/*atom.xml', '/*feed.json'].map((path) => ({
    path,
    set: {
      'Cache-Control': 'public, max-age=3600',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  })),
];
