import { expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const PICTURE = { '../../public/portal.png': 'a picture' };
/** Whatever is told, but that an element’s attributes are not written out (`markup.test.ts`). */
const toldOf = (body: string) =>
  problemsIn({ ...PICTURE, [FILE]: postFile(SOUND, `\n${body}\n`) }).filter(
    ({ rule }) => rule !== 'markup',
  );

test.each([
  { body: '![](./portal.png)', at: '7:1', fix: 'between the brackets' },
  { body: 'Texte ![ ](./portal.png).', at: '7:7', fix: '<Figure src="…" alt="" decorative />' },
  { body: 'Texte ![][p].\n\n[p]: ./portal.png', at: '7:7', fix: 'between the brackets' },
  { body: '[![](./portal.png)](https://example.com/)', at: '7:2', fix: 'between the brackets' },
  { body: '<img src="/portal.png" />', at: '7:1', fix: 'add alt="…"' },
  {
    body: "import portal from './portal.png';\n\n{true && <img src={portal} />}",
    at: '9:10',
    fix: 'add alt="…"',
  },
  { body: 'Texte <img src="/portal.png" alt />.', at: '7:7', fix: 'add alt="…"' },
])('$body has no alternative text', ({ body, at, fix }) => {
  const problems = toldOf(body);
  expect(problems.map(placeOf)).toEqual([`${FILE}:${at} image-text`]);
  expect(problems[0]?.message).toBe('image without alternative text');
  expect(problems[0]?.fix).toContain(fix);
});

test.each([
  '![Un portail](./portal.png)',
  '![Un portail][p]\n\n[p]: ./portal.png',
  '<img src="/portal.png" alt="" />',
  '<img {...props} />',
  '`![](./portal.png)`',
])('nothing is told of %j', (body) => {
  expect(toldOf(body)).toEqual([]);
});
