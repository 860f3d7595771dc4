import { expect, test } from 'vitest';
import { digestOf } from '#lib/posts/digest.ts';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const FILE = 'posts/essai/en.mdx';
const BODY = '\nTexte.\n';
const DIGEST = digestOf({ title: 'Essai', body: BODY });

const toldOf = (translatedFrom: string, original: string | null = BODY) =>
  problemsIn({
    'posts/essai/fr.mdx': original === null ? null : postFile(SOUND, original),
    [FILE]: postFile(`title: An attempt\ndate: 2020-01-01\ntags: [nuage]\n${translatedFrom}`),
  });

test.each([
  {
    what: 'an original that has changed',
    from: 'translatedFrom: { lang: fr, digest: 0123456789ab }',
    at: '5:29',
    severity: 'warning',
    fix: `write \`digest: "${DIGEST}"\`, or add \`outdated: true\``,
  },
  {
    what: 'one that has changed, as readers are told',
    from: 'translatedFrom:\n  lang: fr\n  digest: "0123456789ab"\n  outdated: true',
    at: '7:3',
    severity: 'information',
    fix: `write \`digest: "${DIGEST}"\` and remove \`outdated\``,
  },
  {
    what: 'one that has not, as readers are told',
    from: `translatedFrom: { lang: fr, digest: "${DIGEST}", outdated: true }`,
    at: '5:53',
    severity: 'warning',
    fix: 'remove `outdated`',
  },
  {
    what: 'itself',
    from: `translatedFrom: { lang: en, digest: "${DIGEST}" }`,
    at: '5:19',
    severity: 'error',
    fix: 'write the language of the original',
  },
])('a translation is told of $what', ({ from, at, severity, fix }) => {
  const problems = toldOf(from);
  expect(problems.map(placeOf)).toEqual([`${FILE}:${at} translation`]);
  expect(problems[0]).toMatchObject({ severity, fix: expect.stringContaining(fix) });
});

test('a translation of what is not there is told', () => {
  const problems = toldOf(`translatedFrom: { lang: fr, digest: "${DIGEST}" }`, null);
  expect(problems.map(placeOf)).toEqual([`${FILE}:5:19 translation`]);
  expect(problems[0]?.severity).toBe('error');
});

test.each([BODY, '\r\nTexte.  \r\n'])('nothing is told of one that is up to date', (original) => {
  expect(toldOf(`translatedFrom: { lang: fr, digest: "${DIGEST}" }`, original)).toEqual([]);
});

test('an original that is there but does not parse is told at its own place alone', () => {
  const problems = problemsIn({
    'posts/essai/fr.mdx': postFile('title: Essai\ndate: 2020-01-01'),
    [FILE]: postFile(`${SOUND}\ntranslatedFrom: { lang: fr, digest: "${DIGEST}" }`),
  });
  expect(problems.map(({ file }) => file)).toEqual(['src/content/posts/essai/fr.mdx']);
});
