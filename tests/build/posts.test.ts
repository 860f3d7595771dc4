import { describe, expect, test } from 'vitest';
import { distOf, pageAt, pagesOf, textOf } from './built-site.ts';

const dist = distOf('bilingual');
const linksIn = (element: Element | null) =>
  [...(element?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));

describe('the page of a post', () => {
  const { document } = pageAt(dist, '/posts/complet/');
  const header = document.querySelector('article > header');

  test.each([
    ['its date in words', '1er mai 2024'],
    ['its reading time', /\d+ minutes de lecture/],
    ['its byline', 'par Auteur Exemple'],
    ['its update and the note', 'Mis à jour le 1er juin 2024. Précisé après coup.'],
    ['what it applies to', 'Ce texte porte sur : Exemple 1.0.'],
    ['its description', 'Un article qui porte chaque clé facultative'],
  ])('tells %s', (_what, text) => {
    const told = textOf(header);
    if (typeof text === 'string') expect(told).toContain(text);
    else expect(told).toMatch(text);
  });

  test('says the first of a month as French does', () => {
    expect(textOf(header?.querySelector('time'))).toBe('1er mai 2024');
    expect(header?.querySelector('time')?.getAttribute('datetime')).toBe('2024-05-01T09:30');
  });

  test('links its translation in that one’s language', () => {
    const link = header?.querySelector('a[hreflang="en"]');
    expect([link?.getAttribute('href'), link?.getAttribute('lang'), textOf(link)]).toEqual([
      '/en/posts/complete/',
      'en',
      'The complete post: & all its parts',
    ]);
  });

  test('links the post that supersedes it', () => {
    expect(linksIn(header)).toContain('/posts/voisin/');
  });

  test('has contents that lead to its headings', () => {
    const hrefs = linksIn(document.querySelector('.contents'));
    expect(hrefs).toEqual(['#premier-titre', '#un-sous-titre--avec-ponctuation', '#second-titre']);
    for (const href of hrefs) expect(document.getElementById(href!.slice(1))).not.toBeNull();
  });

  test('turns links between files and typed addresses into addresses', () => {
    const hrefs = linksIn(document.querySelector('.prose'));
    expect(hrefs).toEqual(
      expect.arrayContaining(['/posts/voisin/#premier-titre', '/tags/', 'https://example.org/']),
    );
    expect(hrefs.filter((href) => href?.includes('.mdx'))).toEqual([]);
  });

  test('shows its cover and its picture, in sizes of their own', () => {
    const pictures = [...document.querySelectorAll('article img')];
    expect(pictures.map((picture) => picture.getAttribute('alt'))).toEqual([
      'Un carré bleu',
      'Un carré bleu',
    ]);
    for (const picture of pictures) {
      expect(picture.getAttribute('src')).toMatch(/^\/_astro\/.+\.webp$/);
      expect(Number(picture.getAttribute('width'))).toBeGreaterThan(0);
    }
  });

  test('colours code by class and aligns cells by class, never by a style attribute', () => {
    expect(document.querySelector('pre .token')).not.toBeNull();
    expect(document.querySelectorAll('td.align-end')).toHaveLength(2);
    expect(document.querySelectorAll('[style]')).toHaveLength(0);
  });

  test('lists its tags by their labels in its language', () => {
    const tags = [...document.querySelectorAll('article a[rel="tag"]')];
    expect(tags.map((tag) => [textOf(tag), tag.getAttribute('href')])).toEqual([
      ['Alpha', '/tags/alpha/'],
      ['Bêta', '/tags/beta/'],
    ]);
  });
});

test.each([
  ['the newest has none newer', '/posts/complet/', ['/posts/voisin/']],
  ['one in the middle has both', '/posts/court/', ['/posts/serie-un/', '/posts/voisin/']],
  [
    'the language preference of the stream holds',
    '/posts/serie-un/',
    ['/en/posts/serie-deux/', '/posts/court/'],
  ],
  [
    'the English stream has English posts only',
    '/en/posts/serie-un/',
    ['/en/posts/serie-deux/', '/en/posts/voisin/'],
  ],
  ['the oldest has none older', '/en/posts/english-1/', ['/en/posts/english-2/']],
])('neighbours: %s', (_what, address, expected) => {
  const { document } = pageAt(dist, address);
  expect(linksIn(document.querySelector('.neighbours'))).toEqual(expected);
});

test.each([
  [
    'three at most, the rarest shared tags first',
    '/en/posts/english-2/',
    ['/en/posts/english-4/', '/en/posts/english-6/', '/en/posts/english-3/'],
  ],
  ['fewer where fewer share a tag', '/posts/court/', ['/posts/complet/']],
  ['none where none shares a tag', '/posts/sans-sommaire/', []],
])('related posts: %s', (_what, address, expected) => {
  const { document } = pageAt(dist, address);
  expect(linksIn(document.querySelector('.related'))).toEqual(expected);
});

test('a series is told part by part, each in the language that the stream prefers', () => {
  const { document } = pageAt(dist, '/posts/serie-un/');
  const box = document.querySelector('.series');
  expect(textOf(box)).toContain('Partie 1 sur 2');
  expect(linksIn(box)).toEqual(['/series/serie-exemple/', '/en/posts/serie-deux/']);
  expect(textOf(box?.querySelector('[aria-current]'))).toBe('Série, première partie');
});

test('a series has a page with its parts in their order', () => {
  const { document } = pageAt(dist, '/en/series/serie-exemple/');
  expect([...document.querySelectorAll('main h2')].map(textOf)).toEqual([
    'Series, part one',
    'Series, part two',
  ]);
});

test.each([
  ['a post that wants none', '/posts/sans-sommaire/'],
  ['a post with one heading', '/posts/voisin/'],
])('contents are left out of %s', (_what, address) => {
  expect(pageAt(dist, address).document.querySelector('.contents')).toBeNull();
});

test('what appeared elsewhere first says where', () => {
  expect(
    textOf(pageAt(dist, '/posts/sans-sommaire/').document.querySelector('header .notes')),
  ).toBe('Paru d’abord sur example.org.');
});

describe('a list', () => {
  const entries = (address: string) => [
    ...pageAt(dist, address).document.querySelectorAll('.entry'),
  ];
  const summaryOf = (entry: Element | undefined) => textOf(entry?.querySelector('h2 + p'));

  test('shows a description whole, the first words cut where it must, and a short text as it is', () => {
    const [complete, neighbour, short] = entries('/');
    expect(summaryOf(complete)).toBe(
      'Un article qui porte chaque clé facultative de l’en-tête, pour les tests de sa page.',
    );
    expect(summaryOf(neighbour)).toMatch(/^Ce texte d’exemple occupe .*\S…$/);
    expect(summaryOf(neighbour)).not.toContain('Premier titre');
    expect(summaryOf(short)).toBe('Deux mots.');
  });

  test('marks what is in another language, link and summary', () => {
    const foreign = entries('/page/2/').find((entry) =>
      textOf(entry.querySelector('h2')).startsWith('Series'),
    );
    const link = foreign?.querySelector('h2 a');
    expect([link?.getAttribute('lang'), link?.getAttribute('hreflang')]).toEqual(['en', 'en']);
    expect(foreign?.querySelector('abbr')?.getAttribute('title')).toBe('en anglais');
    expect(foreign?.querySelector('p[lang="en"]')).not.toBeNull();
    expect(textOf(foreign?.querySelector('time'))).toBe('5 janvier 2021');
  });

  test('links tags of its own language, also under a post in another', () => {
    const foreign = entries('/page/2/').find((entry) =>
      textOf(entry.querySelector('h2')).startsWith('Series'),
    );
    expect(linksIn(foreign!).slice(1)).toEqual(['/tags/alpha/', '/tags/gamma/']);
  });

  test('shows a post once, in the language that its locale prefers', () => {
    const titles = ['/', '/page/2/', '/page/3/', '/page/4/', '/page/5/'].flatMap((address) =>
      entries(address).map((entry) => textOf(entry.querySelector('h2 a'))),
    );
    expect(titles).toHaveLength(15);
    expect(titles).toContain('Le voisin');
    expect(titles).not.toContain('The neighbour');
    expect(titles).toContain('English post 1');
  });

  test('says that it is empty', () => {
    const empty = distOf('empty');
    expect(textOf(pageAt(empty, '/').document.querySelector('main'))).toContain(
      'Aucun article pour le moment.',
    );
    expect(textOf(pageAt(empty, '/en/archives/').document.querySelector('main'))).toContain(
      'No posts yet.',
    );
    expect(textOf(pageAt(empty, '/en/tags/').document.querySelector('main'))).toContain(
      'No tags yet.',
    );
  });
});

test('tags are counted in the stream of the locale and sorted as its readers expect', () => {
  const rows = (address: string) =>
    [...pageAt(dist, address).document.querySelectorAll('.index li')].map(textOf);
  expect(rows('/tags/')).toEqual([
    'Alpha12 articles',
    'Bêta2 articles',
    'Delta3 articles',
    'Éole1 article',
    'Gamma2 articles',
    'Zèbre1 article',
  ]);
  expect(rows('/en/tags/')).toEqual([
    'Alpha10 posts',
    'Beta1 post',
    'Delta3 posts',
    'Gamma2 posts',
  ]);
});

test('the legal page shows what the configuration tells, and no empty field', () => {
  const main = pageAt(dist, '/mentions/').document.querySelector('main');
  expect([...main!.querySelectorAll('dt')].map(textOf)).toEqual([
    'Nom',
    'Adresse',
    'Courriel',
    'Direction de la publication',
  ]);
  expect(textOf(main)).toContain('1 rue de l’Exemple, 00000 Exemple');
  expect(textOf(main)).not.toContain('Hébergeur');
});

test('the 404 speaks every language of the site', () => {
  const page = pagesOf(dist).find(({ address }) => address === '/404.html')!;
  const messages = [...page.document.querySelectorAll('main section')];
  expect(
    messages.map(
      (message) =>
        message.getAttribute('lang') ?? page.document.documentElement.getAttribute('lang'),
    ),
  ).toEqual(['fr', 'en']);
  expect(linksIn(page.document.querySelector('main'))).toEqual([
    '/',
    '/archives/',
    '/en/',
    '/en/archives/',
  ]);
});
