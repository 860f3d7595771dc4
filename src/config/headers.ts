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
    (path) => ({ path, set: { 'Cache-Control': `public, max-age=${YEAR}, immutable` } }),
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
  { path: '/*.xml', set: { 'Content-Type': 'application/xml; charset=utf-8' } },
  // Browsers offer what says that it is RSS or Atom for download, and show XML with its style.
  { path: '/*.xsl', set: { 'Content-Type': 'text/xsl; charset=utf-8' } },
  { path: '/*.json', set: { 'Content-Type': 'application/json; charset=utf-8' } },
  { path: '/*.md', set: { 'Content-Type': 'text/markdown; charset=utf-8' } },
  ...['/*rss.xml', '/*atom.xml', '/*feed.json'].map((path) => ({
    path,
    set: {
      'Cache-Control': 'public, max-age=3600',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  })),
  { path: '/*.txt', set: { 'Content-Type': 'text/plain; charset=utf-8' } },
];
