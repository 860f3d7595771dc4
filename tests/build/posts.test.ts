import { describe, expect, test } from 'vitest';
import { distOf, linksIn, pageAt, textOf } from './built-site.ts';

const dist = distOf('bilingual');

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
    expect(header?.querySelector('time')?.getAttribute('datetime')).toBe(
      '2024-05-01T09:30:00+02:00',
    );
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
    const hrefs = linksIn(document.querySelector('.contents details'));
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
    expect(document.querySelector('pre .name')).not.toBeNull();
    expect(document.querySelectorAll('td.align-end')).toHaveLength(2);
    expect(document.querySelectorAll('[style]')).toHaveLength(0);
  });

  test.each([
    ['/posts/complet/', 'Notes', 'Retour à l’appel de note 1'],
    ['/en/posts/complete/', 'Notes', 'Back to reference 1'],
  ])('labels the footnotes of %s in its language', (address, heading, back) => {
    const page = pageAt(dist, address).document;
    expect(textOf(page.getElementById('footnote-label'))).toBe(heading);
    expect(page.querySelector('.data-footnote-backref')?.getAttribute('aria-label')).toBe(back);
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
  ['the oldest has none older', '/en/posts/sample/', ['/en/posts/english-1/']],
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
  expect(linksIn(document.querySelector('.after-post'))).toEqual(expected);
});

test('a series is told part by part, each in the language that the stream prefers', () => {
  const { document } = pageAt(dist, '/posts/serie-un/');
  const box = document.querySelector('.series-box');
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
  ).toBe('Paru d’abord sur example.com.');
});

describe('a translation', () => {
  const notesOf = (address: string) =>
    textOf(pageAt(dist, address).document.querySelector('.post-header .notes'));

  test('tells its readers that the original has changed where its author says so', () => {
    const { document } = pageAt(dist, '/posts/serie-un/');
    expect(notesOf('/posts/serie-un/')).toBe(
      'L’original a changé depuis cette traduction ; le voici en anglais : Series, part one',
    );
    const link = document.querySelector('.post-header .notes a');
    expect(link?.getAttribute('href')).toBe('/en/posts/serie-un/');
    expect(link?.getAttribute('hreflang')).toBe('en');
  });

  test.each(['/en/posts/serie-un/', '/posts/voisin/', '/posts/complet/'])(
    'tells nothing of it at %s',
    (address) => {
      expect(notesOf(address)).not.toMatch(/a changé|has changed/);
    },
  );
});
