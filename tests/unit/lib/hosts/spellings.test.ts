import { describe, expect, test } from 'vitest';
import type { RedirectRule } from '#config/types.ts';
import { createSiteMap, type SiteMap } from '#lib/addresses/site-map.ts';
import { spellingsOf, toAskedAddress } from '#lib/addresses/spelling.ts';
import { hostRules } from '#lib/hosts/host-rules.ts';
import { netlifyRedirects } from '#lib/hosts/netlify.ts';
import { staticFiles } from '#lib/hosts/static-pages.ts';
import { decoded } from '#lib/urls.ts';
import { vercelJson } from '#lib/hosts/vercel.ts';
import { netlify, vercel, type Answer } from '#preview/engines.ts';
import { samplePost } from '../../sample-post.ts';
import { MIXED, PATHS } from '../../spelt-paths.ts';
import { fr } from '../../test-site.ts';

const answer = ({ status, to }: Answer) => (to === undefined ? `${status}` : `${status} ${to}`);
const upper = toAskedAddress;
const lower = (path: string) => upper(path).replace(/%../g, (escape) => escape.toLowerCase());

function mapOf(aliases: string[], rules: RedirectRule[], publicFiles: string[] = []): SiteMap {
  const post = samplePost({
    folder: 'neuf',
    lang: fr,
    date: '2020-01-01',
    tags: ['azure'],
    aliases,
  });
  return createSiteMap({ posts: [post], pages: new Map(), publicFiles, rules });
}

async function hostsOf(map: SiteMap) {
  const rules = hostRules(map);
  const json = vercelJson(rules, [], [...map.addresses.keys()], 'example.org');
  const has = (address: string) => map.addresses.has(decoded(address));
  return {
    netlify: await netlify(netlifyRedirects(rules), '', has),
    vercel: vercel(json, has),
    count: (JSON.parse(json) as { redirects: unknown[] }).redirects.length,
  };
}

describe.each(PATHS)('$what, $path', ({ path }) => {
  // Whoever brings an old blog copies its addresses in either case, or as a Mac writes them.
  const typed = [path, upper(path), lower(path), path.normalize('NFD')];

  test.each(typed)(
    'an alias typed as %s leads on in one hop, however it is asked for',
    async (alias) => {
      const { netlify, vercel } = await hostsOf(mapOf([alias], []));
      const asked = [...spellingsOf(path).map(upper), lower(path)];
      for (const one of asked.flatMap((as) => [as, as.replace(/\/$/, ''), `${as}?a=b&c=%C3%A9`])) {
        expect([one, answer(netlify(one))]).toEqual([one, '301 /posts/neuf/']);
        expect([one, answer(vercel(one))]).toEqual([one, '301 /posts/neuf/']);
        expect(answer(vercel(MIXED(one)))).toBe('301 /posts/neuf/');
      }
    },
  );

  test.each<{ rule: (path: string) => RedirectRule; asked: (path: string) => string; to: string }>([
    { rule: (from) => ({ from, to: '/tags/' }), asked: (from) => from, to: '/tags/' },
    {
      rule: (from) => ({ from: `${from}{tag}/`, to: '/tags/{tag}/' }),
      asked: (from) => `${from}azure/`,
      to: '/tags/azure/',
    },
    {
      rule: (from) => ({ from: `${from}{year}/{month}/`, to: '/archives/{year}/' }),
      asked: (from) => `${from}2020/07/`,
      to: '/archives/2020/',
    },
    {
      rule: (from) => ({ from: `${from}*`, to: '/archives/' }),
      asked: (from) => `${from}quelque/chose.html`,
      to: '/archives/',
    },
  ])('a rule does too, to $to', async ({ rule, asked, to }) => {
    const folder = path.replace(/(?<=\.pdf)$/, '/');
    for (const as of [folder, upper(folder), lower(folder)]) {
      const { netlify, vercel } = await hostsOf(mapOf([], [rule(as)]));
      for (const one of [asked(upper(folder)), asked(lower(folder))]) {
        expect([one, answer(netlify(one)), answer(vercel(one))]).toEqual([
          one,
          `301 ${to}`,
          `301 ${to}`,
        ]);
      }
    }
  });

  test('it takes one redirect of Vercel’s, and its spelling as it is read is a line of Netlify’s', async () => {
    const map = mapOf([path], []);
    const { count } = await hostsOf(map);
    expect(count).toBe((await hostsOf(mapOf([], []))).count + 1);
    expect(netlifyRedirects(hostRules(map))).toContain(`\n${path} /posts/neuf/ 301`.trimStart());
  });

  test('two spellings are one address, claimed twice', () => {
    const { redirects, rivals } = mapOf([path, lower(path)], []);
    expect(redirects.has(path)).toBe(true);
    expect(rivals).toHaveLength(1);
  });
});

test('a pattern leaves out what the site has below it, in whatever spelling that is asked for', async () => {
  const rules = [{ from: '/doc/*', to: '/archives/' }];
  const { netlify, vercel } = await hostsOf(mapOf([], rules, ['doc/été.pdf']));
  for (const host of [netlify, vercel]) {
    expect(answer(host('/doc/%C3%A9t%C3%A9.pdf'))).toBe('200');
    expect(answer(host('/doc/%c3%a9t%c3%a9.pdf'))).toBe('200');
    expect(answer(host('/doc/%C3%A9.pdf'))).toBe('301 /archives/');
  }
});

test('a target is told in ASCII', () => {
  const to = 'https://example.com/été/%20/?q=é#à';
  const [line] = netlifyRedirects(hostRules(mapOf([], [{ from: '/x/', to }]))).split('\n');
  expect(line).toBe('/x/ https://example.com/%C3%A9t%C3%A9/%20/?q=%C3%A9#%C3%A0 301');
});

test('a server of files finds a page under the name that it decodes', () => {
  const places = staticFiles(hostRules(mapOf(['/%c3%a9t%c3%a9/', '/a%20b%3f.html', '/%E9/'], [])));
  expect(places.map(({ place }) => place)).toEqual([
    '%E9/index.html',
    'a b?.html',
    'été/index.html',
  ]);
});
