import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lookAt, oncePerFile } from '#source/media-file.ts';
import { writeTree } from '../content-tree.ts';

test('a value is made of a file again only when the file has changed', () => {
  const file = path.join(writeTree({ 'a.txt': 'one' }), 'src/content/a.txt');
  let times = 0;
  const sizeOf = oncePerFile((one) => {
    times += 1;
    return lookAt(one, ({ size }) => size);
  });
  expect([sizeOf(file), sizeOf(file), times]).toEqual([{ seen: 3 }, { seen: 3 }, 1]);
  writeFileSync(file, 'three');
  expect([sizeOf(file), times]).toEqual([{ seen: 5 }, 2]);
  rmSync(file);
  expect(sizeOf(file)).toHaveProperty('unreadable');
});

test('bytes are read where they are looked at, and not beyond the end', () => {
  const file = path.join(writeTree({ 'a.txt': 'abcdef' }), 'src/content/a.txt');
  const seen = lookAt(file, ({ slice }) =>
    [slice(0, 2), slice(4, 100), slice(6, 9), slice(50, 60)].map(String),
  );
  expect(seen).toEqual({ seen: ['ab', 'ef', '', ''] });
});
