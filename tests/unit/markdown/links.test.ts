import { pathToFileURL } from 'node:url';
import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, test, vi } from 'vitest';
import { linksPlugin } from '#markdown/links.ts';

vi.mock('#config/site.ts', async () => {
  const { site } = await import('../test-site.ts');
  return { site: { ...site, base: '/blog/' } };
});

const POSTS = '/projet/src/content/posts';
const ADDRESSES = new Map([
  [`${POSTS}/autre/fr.mdx`, '/blog/posts/autre/'],
  [`${POSTS}/essai/en.mdx`, '/blog/en/posts/essai/'],
  [`${POSTS}/été à deux/fr.mdx`, '/blog/posts/ete/'],
]);
const options = {
  mdastPlugins: [linksPlugin((file) => ADDRESSES.get(file))],
  fileURL: pathToFileURL(`${POSTS}/essai/fr.mdx`),
};

async function hrefOf(markdown: string): Promise<string | undefined> {
  const { html } = await markdownToHtml(markdown, options);
  return /<a href="([^"]*)"/.exec(html)?.[1];
}

describe('a link', () => {
  test.each([
    { why: 'to another post', url: '../autre/fr.mdx', href: '/blog/posts/autre/' },
    { why: 'with a fragment', url: '../autre/fr.mdx#partie', href: '/blog/posts/autre/#partie' },
    { why: 'with a query', url: '../autre/fr.mdx?a=1#b', href: '/blog/posts/autre/?a=1#b' },
    { why: 'to its translation', url: './en.mdx', href: '/blog/en/posts/essai/' },
    { why: 'beside it, without a dot', url: 'en.mdx', href: '/blog/en/posts/essai/' },
    {
      why: 'to a folder with accents and spaces',
      url: '<../été à deux/fr.mdx>',
      href: '/blog/posts/ete/',
    },
    {
      why: 'to an encoded path',
      url: '../%C3%A9t%C3%A9%20%C3%A0%20deux/fr.mdx',
      href: '/blog/posts/ete/',
    },
    { why: 'from the root', url: '/rss.xml', href: '/blog/rss.xml' },
    { why: 'to the root', url: '/', href: '/blog/' },
    { why: 'to an address of the site', url: '/posts/autre/#b', href: '/blog/posts/autre/#b' },
  ])('$why, $url, leads to $href', async ({ url, href }) => {
    expect(await hrefOf(`[lien](${url})`)).toBe(href);
    expect(await hrefOf(`[lien][a]\n\n[a]: ${url}`)).toBe(href);
  });

  test.each([
    { why: 'to a file that is not there', url: '../absent/fr.mdx' },
    { why: 'to another site', url: 'https://example.org/autre/fr.mdx' },
    { why: 'to another host', url: '//example.org/autre/fr.mdx' },
    { why: 'to a fragment', url: '#partie' },
    { why: 'to a file that is no post', url: './portal.png' },
    { why: 'by mail', url: 'mailto:contact@example.org' },
    { why: 'that names such a file only after #', url: './page#../autre/fr.mdx' },
  ])('$why, $url, stays as it is', async ({ url }) => {
    expect(await hrefOf(`[lien](${url})`)).toBe(url);
  });

  test.each([
    ['../a%2Fb/fr.mdx', '../a%2Fb/fr.mdx'],
    ['../100%/fr.mdx', '../100%25/fr.mdx'],
  ])('to %j, which can be no path, leads to no page and breaks no build', async (url, href) => {
    expect(await hrefOf(`[lien](${url})`)).toBe(href);
  });

  test('in text of a file that has no place of its own is left alone', async () => {
    const { html } = await markdownToHtml('[lien](../autre/fr.mdx)', {
      mdastPlugins: options.mdastPlugins,
    });
    expect(html).toContain('href="../autre/fr.mdx"');
  });

  test('keeps its text and its title', async () => {
    const { html } = await markdownToHtml('[un *mot*](../autre/fr.mdx "Titre")', options);
    expect(html).toContain('<a href="/blog/posts/autre/" title="Titre">un <em>mot</em></a>');
  });

  test('is made the same in MDX, and code is left as it was typed', async () => {
    const { code } = await mdxToJs('[lien](../autre/fr.mdx) `../autre/fr.mdx`', options);
    expect(code).toContain('"/blog/posts/autre/"');
    expect(code.split('../autre/fr.mdx')).toHaveLength(2);
  });
});
