import { describe, expect, test } from 'vitest';
import { headers } from '#config/headers.ts';
import type { RedirectRule } from '#config/types.ts';
import { createSiteMap } from '#lib/addresses/site-map.ts';
import { hostRules } from '#lib/hosts/host-rules.ts';
import { netlifyHeaders, netlifyRedirects } from '#lib/hosts/netlify.ts';
import { VercelLimit, vercelJson } from '#lib/hosts/vercel.ts';
import { netlify, vercel, type Answer } from '#preview/engines.ts';
import { samplePost } from '../../sample-post.ts';
import { fr } from '../../test-site.ts';

const RULES: RedirectRule[] = [
  { from: '{home}page/*', to: '{home}archives/' },
  { from: '/author/*', to: '/archives/' },
  { gone: '/author/nobody/' },
  { from: '/author/somebody/', to: '/tags/' },
  { from: '/?p={postId}', to: '{post}' },
  { from: '/old.xml', to: '/rss.xml' },
  { from: '/c++(new)/a.b/', to: '/tags/' },
  { from: '/talk/b:c/', to: '/tags/' },
  { from: '/wiki:old/*', to: '/archives/' },
  { from: '/été/', to: '/tags/' },
  { from: '/away/', to: 'https://example.com/there/?x=1' },
  { gone: '/gone/' },
];

const map = createSiteMap({
  posts: Array.from({ length: 11 }, (_, index) =>
    samplePost({
      folder: `post-${index}`,
      lang: fr,
      date: '2020-01-01',
      ...(index === 3 && { guid: 'https://example.org/?p=12' }),
    }),
  ),
  pages: new Map(),
  publicFiles: [],
  rules: RULES,
});
const has = (address: string) => map.addresses.has(address);
const rules = hostRules(map);
const json = vercelJson(rules, headers, [...map.addresses.keys()], 'example.org');
const FILES = ['/_astro/a.js', '/_astro/plan.CKdEz57G.svg', '/_astro/é b.css', '/og/default.png'];
const hosts = {
  netlify: await netlify(netlifyRedirects(rules), netlifyHeaders(headers, FILES), has),
  vercel: vercel(json, has),
};

const PAGE_POLICY = "frame-ancestors 'none'";
const SVG_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; sandbox; img-src data:; font-src data:";

const answer = ({ status, to }: Answer) => (to === undefined ? `${status}` : `${status} ${to}`);

describe.each(Object.entries(hosts))('%s answers', (_, host) => {
  test.each([
    ['/', '200'],
    ['/?p=12', '301 /posts/post-3/'],
    ['/?p=13', '200'],
    ['/page/2/', '200'],
    ['/page/2', '301 /page/2/'],
    ['/page/3/', '200'],
    ['/page/4/', '301 /archives/'],
    ['/page/23/', '301 /archives/'],
    ['/page/', '301 /archives/'],
    ['/page', '301 /archives/'],
    ['/author/anybody/', '301 /archives/'],
    ['/author/anybody/feed/', '301 /archives/'],
    ['/author/somebody/', '301 /tags/'],
    ['/author/somebody', '301 /tags/'],
    ['/author/nobody/', '404'],
    ['/old.xml', '301 /rss.xml'],
    ['/c++(new)/a.b/', '301 /tags/'],
    ['/talk/b:c/', '301 /tags/'],
    ['/talk/b:c', '301 /tags/'],
    // What follows a colon is itself, and no name for whatever stands there.
    ['/talk/bird/', '404'],
    ['/talk/b/', '404'],
    ['/wiki:old/a/', '301 /archives/'],
    ['/wikipedia/a/', '404'],
    ['/away', '301 https://example.com/there/?x=1'],
    ['/gone/', '404'],
    ['/été/', '301 /tags/'],
    ['/%C3%A9t%C3%A9', '301 /tags/'],
    ['/posts/post-3', '301 /posts/post-3/'],
    ['/rss.xml', '200'],
    ['/nowhere/', '404'],
  ])('%s with %s', (address, says) => {
    expect(answer(host(address))).toBe(says);
  });

  test.each([
    { address: '/', field: 'cache-control', value: 'public, max-age=0, must-revalidate' },
    { address: '/', field: 'content-security-policy', value: PAGE_POLICY },
    { address: '/', field: 'strict-transport-security', value: 'max-age=31536000' },
    { address: '/nowhere/', field: 'x-content-type-options', value: 'nosniff' },
    { address: '/nowhere/', field: 'cross-origin-opener-policy', value: 'same-origin' },
    { address: '/', field: 'cross-origin-resource-policy', value: 'same-origin' },
    { address: '/_astro/a.js', field: 'cross-origin-resource-policy', value: 'same-origin' },
    { address: '/_astro/a.webp', field: 'cross-origin-resource-policy', value: 'cross-origin' },
    { address: '/og/default.png', field: 'cross-origin-resource-policy', value: 'cross-origin' },
    { address: '/rss.xml', field: 'cross-origin-resource-policy', value: 'cross-origin' },
    { address: '/favicon.svg', field: 'content-security-policy', value: SVG_POLICY },
    { address: '/_astro/plan.CKdEz57G.svg', field: 'content-security-policy', value: SVG_POLICY },
    { address: '/img/a%20b.svg', field: 'content-security-policy', value: SVG_POLICY },
    { address: '/_astro/plan.CKdEz57G.svg', field: 'x-content-type-options', value: 'nosniff' },
    {
      address: '/_astro/plan.CKdEz57G.svg',
      field: 'cache-control',
      value: 'public, max-age=31536000, immutable',
    },
    { address: '/_astro/a.svg.png', field: 'content-security-policy', value: PAGE_POLICY },
    { address: '/svg/', field: 'content-security-policy', value: PAGE_POLICY },
    { address: '/rss.xml', field: 'cache-control', value: 'public, max-age=3600' },
    { address: '/feed.xsl', field: 'content-type', value: 'text/xsl; charset=utf-8' },
    { address: '/en/feed.xsl', field: 'content-type', value: 'text/xsl; charset=utf-8' },
    {
      address: '/_astro/a.js',
      field: 'cache-control',
      value: 'public, max-age=31536000, immutable',
    },
  ])('$address with $field: $value', ({ address, field, value }) => {
    expect(host(address).headers[field]).toBe(value);
  });

  // The page that says that a file is missing is HTML, whatever was asked for.
  test.each(['xml', 'json', 'md', 'txt', 'css', 'xsl', 'js', 'html', 'png', 'svg', 'woff2'])(
    'what is missing by no type of a file that ends in .%s, and not from a cache',
    (ending) => {
      for (const address of [`/nowhere.${ending}`, `/tags/nowhere/a.${ending}`]) {
        const { status, headers: fields } = host(address);
        expect(status).toBe(404);
        expect(fields).not.toHaveProperty('content-type');
        expect(fields['cache-control']).toBe('public, max-age=0, must-revalidate');
      }
    },
  );
});

test('Netlify keeps for a year what is there, and not the word that something is missing', () => {
  const kept = (address: string) => hosts.netlify(address).headers['cache-control'];
  expect(kept('/_astro/%C3%A9%20b.css')).toBe('public, max-age=31536000, immutable');
  for (const missing of ['/_astro/nowhere.css', '/_astro/a.js.map', '/pagefind/index/a.pf_index']) {
    expect(kept(missing)).toBe('public, max-age=0, must-revalidate');
  }
});

test('vercel.json has neither a slash rule of Vercel’s own nor another status', () => {
  const config = JSON.parse(json) as {
    redirects: { source: string; statusCode: number; permanent?: boolean }[];
  };
  expect(config).not.toHaveProperty('trailingSlash');
  expect(config.redirects.every(({ statusCode }) => statusCode === 301)).toBe(true);
  expect(config.redirects.some((redirect) => 'permanent' in redirect)).toBe(false);
  expect(config.redirects.at(-1)?.source).toContain(':path');
});

test('asked by any other name than the site’s, Vercel says that nothing is to be indexed', () => {
  const { headers: fields } = JSON.parse(json) as { headers: { missing?: unknown }[] };
  expect(fields.at(-1)).toEqual({
    source: '/(.*)',
    missing: [{ type: 'host', value: 'example.org' }],
    headers: [{ key: 'X-Robots-Tag', value: 'noindex' }],
  });
});

test('more redirects than Vercel takes are refused, by their number', () => {
  const many = Array.from({ length: 2048 }, (_, index) => ({ path: `/${index}/x/`, to: '/' }));
  const refused = () => vercelJson(many, headers, [], 'example.org');
  expect(refused).toThrow(VercelLimit);
  expect(refused).toThrow('vercel.json would have 2049 redirects, and Vercel takes 2048');
  expect(() => vercelJson(many.slice(1), headers, [], 'example.org')).not.toThrow();
});

test('a pattern with too many exceptions is refused', () => {
  const live = Array.from({ length: 1999 }, (_, index) => `/page/${index}/`);
  expect(() => vercelJson([{ path: '/page/*', to: '/' }], headers, live, 'example.org')).toThrow(
    /the redirect of \/page.* would have \d+ characters, and Vercel takes 4096/,
  );
});
