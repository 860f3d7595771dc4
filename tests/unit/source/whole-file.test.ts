import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { prepareFiles, writeNew, writeTogether, writeWhole } from '#source/whole-file.ts';

function useFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'whole-file-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('a file is written with the folders above it, and over what was there', () => {
  const folder = useFolder();
  const file = path.join(folder, 'a', 'b.txt');
  writeWhole(file, Buffer.from('one'));
  writeWhole(file, Buffer.from('two'));
  expect(readFileSync(file, 'utf8')).toBe('two');
  expect(readdirSync(path.dirname(file))).toEqual(['b.txt']);
});

test.skipIf(process.platform === 'win32')('a file keeps who may read it', () => {
  const file = path.join(useFolder(), 'b.txt');
  writeWhole(file, Buffer.from('one'));
  chmodSync(file, 0o600);
  writeWhole(file, Buffer.from('two'));
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a new file is never written over another, and leaves nothing beside it', () => {
  const folder = useFolder();
  const file = path.join(folder, 'a', 'b.txt');
  expect(writeNew(file, Buffer.from('one'))).toBe(true);
  expect(writeNew(file, Buffer.from('two'))).toBe(false);
  expect(readFileSync(file, 'utf8')).toBe('one');
  expect(readdirSync(path.dirname(file))).toEqual(['b.txt']);
});

test('a file that cannot be written leaves nothing behind', () => {
  const folder = useFolder();
  writeWhole(path.join(folder, 'taken', 'inside.txt'), Buffer.from(''));
  expect(() => writeWhole(path.join(folder, 'taken'), Buffer.from('x'))).toThrow();
  expect(readdirSync(folder)).toEqual(['taken']);
});

test('a file that cannot be written leaves no folder behind, but those that were there', () => {
  const folder = useFolder();
  const file = path.join(folder, 'a', 'b', 'c'.repeat(300));
  expect(() => writeNew(file, Buffer.from('x'))).toThrow('ENAMETOOLONG');
  expect(() => writeNew(path.join(file, 'd.txt'), Buffer.from('x'))).toThrow('ENAMETOOLONG');
  expect(readdirSync(folder)).toEqual([]);
  writeWhole(path.join(folder, 'a', 'kept.txt'), Buffer.from('x'));
  expect(() => writeNew(file, Buffer.from('x'))).toThrow('ENAMETOOLONG');
  expect(readdirSync(path.join(folder, 'a'))).toEqual(['kept.txt']);
});

test('files that are written together are all put in their places, or none is', () => {
  const folder = useFolder();
  const at = (file: string) => path.join(folder, file);
  writeWhole(at('one.txt'), Buffer.from('old'));
  const one = [at('one.txt'), Buffer.from('new')] as const;
  const impossible = [at('c'.repeat(300)), Buffer.from('x')] as const;
  expect(() => prepareFiles(new Map([one, impossible]))).toThrow('ENAMETOOLONG');
  expect(readdirSync(folder)).toEqual(['one.txt']);
  const putInPlace = prepareFiles(new Map([one, [at('deep/two.txt'), Buffer.from('2')]]));
  expect(readFileSync(at('one.txt'), 'utf8')).toBe('old');
  putInPlace();
  expect(readFileSync(at('one.txt'), 'utf8')).toBe('new');
  expect(readdirSync(folder).toSorted()).toEqual(['deep', 'one.txt']);
  expect(readdirSync(at('deep'))).toEqual(['two.txt']);
});

test('files that are written together are as they were where one cannot take its place', () => {
  const folder = useFolder();
  const at = (file: string) => path.join(folder, file);
  writeWhole(at('old.txt'), Buffer.from('one'));
  chmodSync(at('old.txt'), 0o640);
  const files = ['old.txt', 'new.txt', 'taken'].map(
    (name) => [at(name), Buffer.from('x')] as const,
  );
  const putInPlace = prepareFiles(new Map(files));
  mkdirSync(at('taken'));
  expect(putInPlace).toThrow('EISDIR');
  expect(readFileSync(at('old.txt'), 'utf8')).toBe('one');
  expect(readdirSync(folder).toSorted()).toEqual(['old.txt', 'taken']);
  writeTogether(new Map([[at('old.txt'), 'two']]));
  expect(readFileSync(at('old.txt'), 'utf8')).toBe('two');
  if (process.platform !== 'win32') expect(statSync(at('old.txt')).mode & 0o777).toBe(0o640);
});
