import { describe, expect, test } from 'vitest';
import { distOf, linksIn, pageAt, textOf } from './built-site.ts';

const dist = distOf('bilingual');

/** What the trail sign of a post says; `undefined` where there is none. */
function signOf(address: string) {
  const sign = pageAt(dist, address).document.querySelector('.age-note');
  if (!sign) return undefined;
  const [year, ...words] = [...sign.querySelectorAll('p')].map(textOf);
  return { year, words, links: linksIn(sign) };
}

// The fixtures are built as of 2024-06-15, and the site warns of posts of more than three years.
describe('the sign of age', () => {
  test('says how old a text is', () => {
    expect(signOf('/posts/francais-1/')).toEqual({
      year: '2019',
      words: ['Ce texte a plus de 5 ans : ce qu’il décrit a pu changer.'],
      links: [],
    });
    expect(signOf('/en/posts/serie-un/')?.words).toEqual([
      'This text is more than 3 years old: what it describes may have changed.',
    ]);
  });

  test('says what a text applies to, and what to read instead', () => {
    expect(signOf('/posts/complet/')).toEqual({
      year: '2024',
      words: ['Ce texte porte sur : Exemple 1.0.', 'À lire plutôt : Le voisin'],
      links: ['/posts/voisin/'],
    });
  });

  test.each(['/posts/court/', '/en/posts/voisin/'])('is not on the younger %s', (address) => {
    expect(signOf(address)).toBeUndefined();
  });
});

test('a tag tells its neighbours after its list, the most frequent first', () => {
  const neighbours = (address: string) =>
    linksIn(pageAt(dist, address).document.querySelector('.tag-neighbours'));
  expect(neighbours('/tags/alpha/')).toEqual(['/tags/delta/', '/tags/gamma/', '/tags/beta/']);
  expect(neighbours('/tags/beta/')).toEqual(['/tags/alpha/']);
  expect(neighbours('/tags/zebre/')).toEqual([]);
});

test('the archive draws how many posts each year has, the fullest at full length', () => {
  const { document } = pageAt(dist, '/archives/');
  const years = [...document.querySelectorAll('.archive-year')].map((year) => ({
    count: Number.parseInt(textOf(year.querySelector('.head .soft')), 10),
    length: Number(/H([\d.]+)/.exec(year.querySelector('.count-bar path')!.getAttribute('d')!)![1]),
  }));
  const most = Math.max(...years.map(({ count }) => count));
  expect(years.length).toBeGreaterThan(3);
  for (const { count, length } of years) expect(length).toBeCloseTo((100 * count) / most, 0);
});

test('what is current says so to those who see no sign', () => {
  const current = (address: string) =>
    [...pageAt(dist, address).document.querySelectorAll('.waymark[aria-current]')].map(textOf);
  expect(current('/archives/')).toEqual(['Archives']);
  expect(current('/posts/serie-un/')).toEqual(['Série, première partie']);
  expect(current('/')).toEqual([]);
});
