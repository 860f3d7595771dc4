import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { preflight } from '#checks/preflight.ts';
import { SOUND_TREE, TODAY, writeTree } from '../content-tree.ts';
import { CONSTRUCTS } from './constructs.ts';
import { growthOf, MOST_GROWTH } from './growth.ts';

vi.mock('#config/site.ts', () => import('../test-site.ts'));

test('there are constructs enough to tell of any text', () => {
  expect(CONSTRUCTS.length).toBeGreaterThanOrEqual(50);
});

test(`ten times as much of any construct is checked in ${MOST_GROWTH} times the time at most`, () => {
  const root = writeTree({ ...SOUND_TREE, 'posts/essai/fr.mdx': '' });
  const file = path.join(root, 'src/content/posts/essai/fr.mdx');
  const check = (text: string) => {
    writeFileSync(file, text);
    return preflight(root, TODAY, { rules: [], isCi: false });
  };
  check(CONSTRUCTS[0]!.text(1000));
  const grown = CONSTRUCTS.flatMap(({ name, text }) => {
    const growth = growthOf(text, check);
    return growth > MOST_GROWTH ? [`${name}: ${growth.toFixed(1)}`] : [];
  });
  expect(grown).toEqual([]);
}, 180_000);
