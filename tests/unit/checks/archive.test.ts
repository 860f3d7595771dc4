import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { preflight } from '#checks/preflight.ts';
import { ARCHIVE, ARCHIVE_RULES } from '../../fixtures/faulty/archive.ts';
import { placeOf, SOUND_TREE, TODAY, writeTree } from '../content-tree.ts';

/** Where the rules of the archive's redirects are to be told, written one a line from line 2. */
const RULE_FAULTS = ['2:5', '3:5', '4:5', '5:5'].map(
  (at) => `src/config/redirects.ts:${at} redirect`,
);

test('an archive is told of every mistake that was planted in it, at its line, and of nothing else', () => {
  const rules = ARCHIVE_RULES.map(
    (rule) =>
      `  ${JSON.stringify(rule)
        .replace(/"(\w+)":/g, '$1: ')
        .replace('{', '{ ')},`,
  );
  const root = writeTree({
    ...SOUND_TREE,
    '../config/redirects.ts': ['export const redirects = [', ...rules, '];', ''].join('\n'),
  });
  for (const { file, content } of ARCHIVE) {
    const place = path.join(root, 'src/content', file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
  mkdirSync(path.join(root, 'src/content/posts/dossier/fr.mdx'), { recursive: true });
  mkdirSync(path.join(root, 'src/content/posts/lien'));
  symlinkSync('nulle-part.mdx', path.join(root, 'src/content/posts/lien/fr.mdx'));

  const { problems } = preflight(root, TODAY, { rules: ARCHIVE_RULES, isCi: false });
  const told = problems.filter(({ rule }) => rule !== 'navigation').map(placeOf);
  const planted = ARCHIVE.flatMap(({ file, faults }) =>
    faults.map((fault) => `${file.replace('../../', '')}:${fault}`),
  );
  const expected = [
    ...planted,
    ...RULE_FAULTS,
    'posts/premier/fr.mdx:2:1 address',
    'posts/dossier/fr.mdx:1:1 file-content',
    'posts/lien/fr.mdx:1:1 file-content',
  ];
  expect(told.toSorted()).toEqual(expected.toSorted());
  expect(expected.length).toBeGreaterThanOrEqual(60);
  expect(new Set(problems.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(25);
});
