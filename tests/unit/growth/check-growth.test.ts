import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { preflight } from '#checks/preflight.ts';
import { SOUND_TREE, TODAY, writeTree } from '../content-tree.ts';
import { CONSTRUCTS } from './constructs.ts';
import { growthOf } from './growth.ts';

/** How much more CPU ten times as much text may take. */
const MOST_GROWTH = 15;

test('there are constructs enough to tell of any text', () => {
  expect(CONSTRUCTS.length).toBeGreaterThanOrEqual(50);
});

test(`ten times as much of any construct is checked in ${MOST_GROWTH} times the time at most`, async () => {
  const root = writeTree({ ...SOUND_TREE, 'posts/essai/fr.mdx': '' });
  const file = path.join(root, 'src/content/posts/essai/fr.mdx');
  const check = (text: string) => {
    writeFileSync(file, text);
    return preflight(root, TODAY, { rules: [], isCi: false });
  };
  check(CONSTRUCTS[0]!.text(1000));
  const grown: string[] = [];
  for (const { name, text } of CONSTRUCTS) {
    const growth = await growthOf({ text, size: 10_000, enough: MOST_GROWTH }, check);
    if (growth > MOST_GROWTH) grown.push(`${name}: ${growth.toFixed(1)}`);
  }
  expect(grown).toEqual([]);
}, 180_000);
