import { describe, expect, test } from 'vitest';
import { distOf, filesOf, jsonLdOf, pageAt, pagesOf, type BuiltPage } from './built-site.ts';
import { typeFaults } from './schema-types.ts';

type Node = Record<string, unknown>;

/** What every statement of a type has to say: what schema.org and Google ask for, and what makes it one of this site. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  WebSite: ['@id', 'name', 'url', 'description', 'inLanguage', 'publisher'],
  BlogPosting: [
    'headline',
    'description',
    'url',
    'mainEntityOfPage',
    'image',
    'inLanguage',
    'datePublished',
    'author',
    'publisher',
    'isPartOf',
    'keywords',
  ],
  CollectionPage: ['url', 'name', 'description', 'inLanguage', 'isPartOf'],
  ProfilePage: ['url', 'name', 'description', 'inLanguage', 'isPartOf', 'mainEntity'],
  ItemList: ['itemListElement'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name'],
  Person: ['@id', 'name'],
  Organization: ['@id', 'name'],
};

/** What of a statement is an address. */
const ADDRESSES = ['@id', 'url', 'item', 'image', 'mainEntityOfPage', 'sameAs'];

/** Everything in a statement that is one itself, or refers to one. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (value === null || typeof value !== 'object') return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}

const isReference = (node: Node) => Object.keys(node).join() === '@id';
const isEmpty = (value: unknown) => value === undefined || value === '' || String(value) === '';
const isHidden = ({ document }: BuiltPage) =>
  document.querySelector('meta[name="robots"]') !== null;
const typesOf = (page: BuiltPage) => jsonLdOf(page).map((statement) => statement['@type']);

describe.each(['bilingual', 'english', 'empty', 'real'] as const)('on the %s site', (name) => {
  const dist = distOf(name);
  const pages = pagesOf(dist);
  const told = pages.map((page) => ({ page, nodes: nodesIn(jsonLdOf(page)) }));
  const home = told.find(({ page }) => page.address === '/')!;
  const root = String(home.nodes.find((node) => node['@type'] === 'WebSite')?.url);

  test('structured data is of the types of schema.org, as the compiler knows them', () => {
    const graphs = pages.flatMap(({ address, document }): [string, unknown][] => {
      const text = document.querySelector('script[type="application/ld+json"]')?.textContent;
      return text ? [[address, JSON.parse(text)]] : [];
    });
    expect(graphs.length).toBeGreaterThan(2);
    expect(typeFaults(new Map(graphs))).toEqual([]);
  });

  test('every statement says what its type asks for', () => {
    for (const { page, nodes } of told) {
      for (const node of nodes.filter((one) => !isReference(one))) {
        const type = String(node['@type']);
        expect(Object.keys(REQUIRED)).toContain(type);
        const missing = REQUIRED[type]!.filter((key) => isEmpty(node[key]));
        expect([page.address, type, missing]).toEqual([page.address, type, []]);
      }
    }
  });

  test('a thing is told once a page, and what is referred to is told there or at home', () => {
    const idsOf = (nodes: readonly Node[]) =>
      nodes.filter((node) => !isReference(node)).flatMap((node) => node['@id'] ?? []);
    const atHome = idsOf(home.nodes);
    for (const { page, nodes } of told) {
      const ids = idsOf(nodes);
      expect([page.address, new Set(ids).size]).toEqual([page.address, ids.length]);
      for (const node of nodes.filter(isReference)) {
        expect([...ids, ...atHome]).toContain(node['@id']);
      }
    }
  });

  test('every address is whole, and those of the site lead to something', () => {
    const files = new Set(filesOf(dist));
    const addresses = told.flatMap(({ nodes }) =>
      nodes.flatMap((node) => ADDRESSES.flatMap((key) => node[key] ?? []).map(String)),
    );
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      const { protocol, pathname } = new URL(address);
      expect([address, protocol]).toEqual([address, 'https:']);
      // The fixtures’ authors live elsewhere on the same host.
      if (!address.startsWith(root) || (name !== 'real' && /@?auteur/.test(address))) continue;
      const file = decodeURI(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
      expect({ address, exists: files.has(file) }).toEqual({ address, exists: true });
    }
  });

  test('a list names the posts that it shows, in their order', () => {
    for (const { page, nodes } of told) {
      const list = nodes.find((node) => node['@type'] === 'ItemList');
      if (!list) continue;
      const items = list.itemListElement as { url: string; position: number }[];
      const kind = /\/tags\/$/.test(page.address) ? /\/tags\/[^/]+\/$/ : /\/posts\/[^/]+\/$/;
      const shown = [...page.document.querySelectorAll('main a')]
        .map((link) => link.getAttribute('href')!)
        .filter((href) => kind.test(href));
      expect([page.address, items.map(({ url }) => new URL(url).pathname)]).toEqual([
        page.address,
        [...new Set(shown)],
      ]);
      expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
    }
  });

  test('a page that is not to be found says nothing to those who look', () => {
    const hidden = pages.filter(isHidden);
    expect(hidden.map(({ address }) => address)).toContain('/404.html');
    expect(hidden.flatMap(typesOf)).toEqual([]);
  });

  test('every post and every list says what it is', () => {
    for (const page of pages.filter((one) => !isHidden(one))) {
      const isPost = /\/posts\/[^/]+\/$/.test(page.address);
      const isList = /(?:^|\/)(?:archives|tags|series|page)\/|^\/$/.test(page.address);
      if (isPost) expect(typesOf(page)).toEqual(['BlogPosting', 'BreadcrumbList']);
      else if (isList) expect([page.address, ...typesOf(page)]).toContain('CollectionPage');
    }
  });
});

const bilingual = distOf('bilingual');
const at = (address: string) => jsonLdOf(pageAt(bilingual, address));

test.each([
  { address: '/', types: ['WebSite', 'CollectionPage'] },
  { address: '/en/', types: ['WebSite', 'CollectionPage'] },
  { address: '/page/2/', types: ['CollectionPage'] },
  { address: '/archives/', types: ['CollectionPage'] },
  { address: '/archives/2020/page/2/', types: ['CollectionPage', 'BreadcrumbList'] },
  { address: '/tags/', types: ['CollectionPage'] },
  { address: '/en/tags/alpha/', types: ['CollectionPage', 'BreadcrumbList'] },
  { address: '/series/serie-exemple/', types: ['CollectionPage', 'BreadcrumbList'] },
  { address: '/posts/complet/', types: ['BlogPosting', 'BreadcrumbList'] },
  { address: '/a-propos/', types: ['ProfilePage'] },
  { address: '/en/lone/', types: ['ProfilePage'] },
  { address: '/mentions/', types: [] },
])('$address says $types', ({ address, types }) => {
  expect(typesOf(pageAt(bilingual, address))).toEqual(types);
});

test('a post has its dates, language, author, cover and card', () => {
  expect(at('/posts/complet/')[0]).toMatchObject({
    headline: 'L’article complet\u00A0: & toutes ses parties',
    url: 'https://example.org/posts/complet/',
    image: [
      expect.stringMatching(/^https:\/\/example\.org\/_astro\/carre\..*\.webp$/),
      'https://example.org/og/posts/complet.png',
    ],
    inLanguage: 'fr',
    datePublished: '2024-05-01T09:30:00+02:00',
    dateModified: '2024-06-01',
    author: { '@type': 'Person', name: 'Auteur Exemple', sameAs: ['https://example.org/@auteur'] },
    publisher: { '@type': 'Organization', name: 'Site Exemple', url: 'https://example.org/' },
  });
});

test('a post’s trail leads from home through the year', () => {
  expect(at('/posts/complet/')[1]).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Accueil', item: 'https://example.org/' },
      { position: 2, name: '2024', item: 'https://example.org/archives/2024/' },
      { position: 3, name: 'L’article complet\u00A0: & toutes ses parties' },
    ],
  });
});

test('the page of an author is about that author, as posts and home tell them', () => {
  const [profile] = at('/en/lone/');
  expect(profile?.mainEntity).toEqual(at('/posts/complet/')[0]?.author);
  expect(at('/a-propos/')[0]?.mainEntity).toEqual(at('/')[0]?.publisher);
});

test('the check of types can fail', () => {
  const graph = (statement: Node) => ({
    '@context': 'https://schema.org',
    '@graph': [statement],
  });
  const faults = typeFaults(
    new Map([
      ['/sound/', graph({ '@type': 'BlogPosting', headline: 'x' })],
      ['/property/', graph({ '@type': 'BlogPosting', headlin: 'x' })],
      ['/type/', graph({ '@type': 'BlogPostin', headline: 'x' })],
      ['/value/', graph({ '@type': 'BlogPosting', headline: 3 })],
      ['/deep/', graph({ '@type': 'BlogPosting', author: { '@type': 'Person', nam: 'x' } })],
    ]),
  );
  expect(faults.map((fault) => fault.split(':')[0])).toEqual([
    '/property/',
    '/type/',
    '/value/',
    '/deep/',
  ]);
});
