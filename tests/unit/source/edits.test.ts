import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Edit } from '#lib/problems.ts';
import { applyEdits } from '#source/edits.ts';
import { createPositions } from '#source/text-position.ts';

const TEXT = 'un deux trois';

/** Edits of a file with that text: from, to, and what stands there then. */
function applied(edits: readonly [start: number, end: number, text: string][], onDisk = TEXT) {
  const root = mkdtempSync(path.join(tmpdir(), 'edits-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(path.join(root, 'a.mdx'), onDisk);
  const made = edits.map(([start, end, text]): Edit => ({
    file: 'a.mdx',
    start,
    end,
    text,
    does: `write ${text}`,
  }));
  const result = applyEdits(root, made, [{ file: 'a.mdx', text: TEXT, fault: undefined }]);
  return { ...result, text: readFileSync(path.join(root, 'a.mdx'), 'utf8') };
}

test('edits are made in the order of the text, whatever order they come in', () => {
  const { text, changes } = applied([
    [8, 13, '3'],
    [0, 2, '1'],
    [3, 3, 'et '],
  ]);
  expect(text).toBe('1 et deux 3');
  expect(changes).toEqual([{ file: 'a.mdx', does: ['write 1', 'write et ', 'write 3'] }]);
});

test('of edits of the same text one is made, and several may stand at one place', () => {
  expect(
    applied([
      [0, 2, '1'],
      [0, 2, '1'],
    ]).text,
  ).toBe('1 deux trois');
  expect(
    applied([
      [0, 7, 'x'],
      [3, 7, 'y'],
    ]).text,
  ).toBe('x trois');
  expect(
    applied([
      [13, 13, ' a'],
      [13, 13, ' b'],
    ]).text,
  ).toBe('un deux trois a b');
});

test('a file that has changed meanwhile is left alone, and told', () => {
  const { text, changes, skipped } = applied([[0, 2, '1']], 'autre');
  expect({ text, changes, skipped }).toEqual({ text: 'autre', changes: [], skipped: ['a.mdx'] });
});

test('an offset is told as line and column, both from 1', () => {
  const positionOf = createPositions('ab\ncd\r\n\né😀f');
  expect([0, 1, 2, 3, 6, 7, 8, 11].map(positionOf)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 2, column: 4 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { line: 4, column: 4 },
  ]);
});
