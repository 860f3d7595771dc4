import { expect, test } from 'vitest';
import { placeOfPart, type Step } from '#source/config-places.ts';

const SOURCE = `// export const menu = [{ page: 'comment' }];
const label = { fr: 'À propos; [1]', en: 'About' } as const;
const first = { page: 'about', label };

export const menu: Menu<{ a: 1 }> = {
  header: [
    { list: 'tags' },
    first, /* { } */
    { 'page': \`a{b\`, label: { fr: made('x', [1]), en: other } },
  ] as const,
  footer: [...others, { list: 'tags' }],
} satisfies Menu;
`;

test.each<[path: Step[], place: string]>([
  [[], '5:8'],
  [['header'], '6:3'],
  [['header', 0], '7:5'],
  [['header', 0, 'list'], '7:7'],
  [['header', 1], '8:5'],
  [['header', 1, 'page'], '3:17'],
  [['header', 1, 'label'], '3:32'],
  [['header', 1, 'label', 'en'], '2:38'],
  [['header', 2, 'page'], '9:7'],
  [['header', 2, 'label', 'en'], '9:51'],
  [['footer', 1, 'list'], '11:25'],
  // What is not there is where it belongs.
  [['header', 7, 'list'], '6:3'],
  [['header', 2, 'label', 'de'], '9:22'],
])('%j is told at %s', (path, place) => {
  const { line, column } = placeOfPart(SOURCE, 'menu', path);
  expect(`${line}:${column}`).toBe(place);
});

test.each(['', 'export default {};', 'const menu', 'const menu =', 'const a = b; const b = a;'])(
  'a source that does not say it, %j, is told at its start',
  (source) => {
    expect(placeOfPart(source, 'menu', ['header', 0]).line).toBe(1);
    expect(placeOfPart(source, 'a', ['header', 0]).line).toBe(1);
  },
);

test.each(['const menu = {;', 'const menu = [;;)(', 'const menu = { a: [ } ;', 'const menu = {:,'])(
  'brackets that do not match come to an end: %j',
  (source) => {
    expect(placeOfPart(source, 'menu', ['a', 0])).toMatchObject({ line: 1 });
  },
);
