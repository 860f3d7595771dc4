import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openCacheFolder } from '#source/cache-folder.ts';
import { writeWhole } from '#source/whole-file.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cache-folder-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a cache folder', () => {
  test('gives what was written, to another process too, and nothing where nothing was', () => {
    const folder = path.join(temporaryFolder(), 'not', 'there');
    openCacheFolder(folder).write('a', bytes('one'));
    const again = openCacheFolder(folder);
    expect(again.read('a')?.toString()).toBe('one');
    expect(again.read('b')).toBeUndefined();
  });

  test('tells what keeps it from being read', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'a'));
    expect(() => openCacheFolder(folder).read('a')).toThrow('EISDIR');
  });

  test.each([
    { spare: 0, left: ['read', 'written'] },
    { spare: 1, left: ['new', 'read', 'written'] },
    { spare: 2, left: ['new', 'old', 'read', 'written'] },
    { spare: 9, left: ['new', 'old', 'oldest', 'read', 'written'] },
  ])('keeps what was used, and $spare of the rest, the newest', ({ spare, left }) => {
    const folder = temporaryFolder();
    for (const [index, name] of ['oldest', 'read', 'old', 'new'].entries()) {
      const file = path.join(folder, name);
      writeFileSync(file, name);
      utimesSync(file, 1000 + index, 1000 + index);
    }
    const cache = openCacheFolder(folder);
    cache.read('read');
    cache.write('written', bytes('written'));
    cache.prune(spare);
    expect(readdirSync(folder).toSorted()).toEqual(left);
  });

  test('can be pruned before anything was written', () => {
    const folder = path.join(temporaryFolder(), 'empty');
    openCacheFolder(folder).prune(0);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a file that is written whole', () => {
  test('replaces what was there, and leaves nothing else', () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'deep', 'file');
    writeWhole(file, bytes('one'));
    writeWhole(file, bytes('two'));
    expect(readdirSync(path.dirname(file))).toEqual(['file']);
  });

  test('leaves nothing unfinished where it cannot be put in its place', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'file', 'full'), { recursive: true });
    expect(() => writeWhole(path.join(folder, 'file'), bytes('one'))).toThrow();
    expect(readdirSync(folder)).toEqual(['file']);
  });
});
