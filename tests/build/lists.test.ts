import { describe, expect, test } from 'vitest';
import { distOf, linksIn, pageAt, pagesOf, textOf } from './built-site.ts';

const dist = distOf('bilingual');

describe('a list', () => {
  const entries = (address: string) => [
    ...pageAt(dist, address).document.querySelectorAll('.post-entry'),
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

  test('of a tag that only has a label, in one language, is called so, and says a sentence of the site', () => {
    for (const [address, sentence] of [
      ['/tags/gamma/', 'Les articles de Site Exemple sur ce sujet\u00A0: Gamma.'],
      ['/en/tags/gamma/', 'The posts of Site Exemple on this subject: Gamma.'],
    ] as const) {
      const { document } = pageAt(dist, address);
      expect(textOf(document.querySelector('h1'))).toBe('Gamma');
      expect(document.querySelector('.lead')?.textContent).toBe(sentence);
      const meta = document.querySelector('meta[name="description"]');
      expect(meta?.getAttribute('content')).toBe(sentence);
    }
  });

  test('shows a post once, in the language that its locale prefers', () => {
    const titles = ['/', '/page/2/', '/page/3/', '/page/4/', '/page/5/', '/page/6/'].flatMap(
      (address) => entries(address).map((entry) => textOf(entry.querySelector('h2 a'))),
    );
    expect(titles).toHaveLength(17);
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
    [...pageAt(dist, address).document.querySelectorAll('.tag-index li')].map(textOf);
  expect(rows('/tags/')).toEqual([
    'Alpha 12 articles',
    'Bêta 2 articles',
    'Delta 3 articles',
    'Éole 2 articles',
    'Gamma 2 articles',
    'Réseau 1 article',
    'Zèbre 1 article',
  ]);
  expect(rows('/en/tags/')).toEqual([
    'Alpha 10 posts',
    'Beta 1 post',
    'Delta 3 posts',
    'Gamma 2 posts',
    'Networking 1 post',
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
