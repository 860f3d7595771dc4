import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, createSite, removeSite, type Site } from '../fixtures/site.ts';
import { distOf, filesOf, jsonLdOf, pagesOf, type BuiltPage } from './built-site.ts';

const SITES = ['bilingual', 'english', 'empty', 'real'] as const;
const POST = /^\/(?:([^/]+)\/)?posts\/([^/]+)\/$/;

const propertyOf = ({ document }: BuiltPage, name: string) =>
  document.querySelector(`meta[property="${name}"]`)?.getAttribute('content');

/** Where the card of a page is, from the site's root. */
function cardPathOf(page: BuiltPage): string | undefined {
  const image = propertyOf(page, 'og:image');
  return image ? new URL(image).pathname : undefined;
}

describe.each(SITES)('on the %s site', (name) => {
  const dist = distOf(name);
  const cards = filesOf(dist).filter((file) => /(?:^|\/)og\//.test(file));
  const pages = pagesOf(dist).filter(({ address }) => address !== '/404.html');
  const posts = pages.filter(({ address }) => POST.test(address));

  test('every version of a post has its own card, and every other page the site’s', () => {
    for (const page of pages) {
      const [, prefix, slug] = POST.exec(page.address) ?? [];
      const own = `${prefix ? `/${prefix}` : ''}/og/posts/${slug}.png`;
      expect(cardPathOf(page)).toBe(slug === undefined ? '/og/default.png' : own);
    }
  });

  test('the cards are those that the pages name, and no others', () => {
    const named = new Set(['/og/default.png', ...posts.map(cardPathOf)]);
    expect(cards.map((file) => `/${file}`)).toEqual([...named].toSorted());
  });

  test('every card is a PNG of 1200 × 630, of 60 KB at most', async () => {
    for (const file of cards) {
      const bytes = readFileSync(path.join(dist, file));
      const { format, width, height } = await sharp(bytes).metadata();
      expect({ file, format, width, height }).toEqual({
        file,
        format: 'png',
        width: 1200,
        height: 630,
      });
      expect(bytes.length).toBeLessThan(60_000);
    }
  });

  test('every page tells its card with its address, its size and what it says', () => {
    // A text that appeared elsewhere names that address as its own; a home page never did.
    const home = pages.find(({ address }) => address === '/')!;
    const { origin } = new URL(propertyOf(home, 'og:url')!);
    for (const page of pages) {
      expect(propertyOf(page, 'og:image')).toMatch(/^https:\/\//);
      if (name !== 'real') expect(propertyOf(page, 'og:image')).toContain(`${origin}/`);
      expect(propertyOf(page, 'og:image:type')).toBe('image/png');
      expect(propertyOf(page, 'og:image:width')).toBe('1200');
      expect(propertyOf(page, 'og:image:height')).toBe('630');
      expect(propertyOf(page, 'og:image:alt')).toContain(propertyOf(page, 'og:site_name'));
      const large = page.document.querySelector('meta[name="twitter:card"]');
      expect(large?.getAttribute('content')).toBe('summary_large_image');
    }
  });

  test('a post’s card is in its structured data, and says its title', () => {
    for (const post of posts) {
      const { image } = jsonLdOf(post)[0]!;
      expect([image].flat().at(-1)).toBe(propertyOf(post, 'og:image'));
      expect(propertyOf(post, 'og:image:alt')).toContain(propertyOf(post, 'og:title'));
    }
  });
});

test('two cards of two titles are two pictures', () => {
  const [one, other] = ['og/posts/complet.png', 'en/og/posts/complete.png'].map((file) =>
    readFileSync(path.join(distOf('bilingual'), file)),
  );
  expect(one!.equals(other!)).toBe(false);
});

test('the page of an error has no card: nobody shares it', () => {
  const lost = pagesOf(distOf('bilingual')).find(({ address }) => address === '/404.html')!;
  expect(cardPathOf(lost)).toBeUndefined();
});

describe('a site that is built again', () => {
  let site: Site;
  const cacheOf = () => path.join(site.root, '.own-cache', 'cards');
  const build = () => {
    const { status, output } = buildSite(site);
    expect({ status, output }).toMatchObject({ status: 0 });
    const told = /Social cards: (\d+) drawn, (\d+) taken from the cache/.exec(output);
    return { drawn: Number(told?.[1]), fromCache: Number(told?.[2]) };
  };

  beforeAll(() => {
    site = createSite('english');
    // The sites of the tests share the project's cache.
    const config = path.join(site.root, 'astro.config.mjs');
    writeFileSync(
      config,
      readFileSync(config, 'utf8').replace('site: site.url,', "$&\n  cacheDir: './.own-cache',"),
    );
  });
  afterAll(() => removeSite(site));

  test('draws no card a second time, but those whose title changed or that were lost', () => {
    expect(build()).toEqual({ drawn: 3, fromCache: 0 });
    const first = readFileSync(path.join(site.dist, 'og/posts/first.png'));
    expect(build()).toEqual({ drawn: 0, fromCache: 3 });
    expect(readFileSync(path.join(site.dist, 'og/posts/first.png')).equals(first)).toBe(true);

    const post = path.join(site.root, 'src/content/posts/first/en.mdx');
    writeFileSync(post, readFileSync(post, 'utf8').replace(/^title: .*/m, 'title: Another title'));
    const [lost] = readdirSync(cacheOf());
    rmSync(path.join(cacheOf(), lost!));
    const { drawn, fromCache } = build();
    expect(drawn + fromCache).toBe(3);
    expect(drawn).toBeLessThanOrEqual(2);
    expect(readFileSync(path.join(site.dist, 'og/posts/first.png')).equals(first)).toBe(false);
  });
});
