import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { recordPublished, removeAltered } from '#source/kept-files.ts';
import { writeWhole } from '#source/whole-file.ts';

/** A folder of kept files as a build leaves it, and what it has published. */
function useKept(files: Record<string, string>, published = files) {
  const root = mkdtempSync(path.join(tmpdir(), 'kept-files-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const kept = path.join(root, 'kept');
  const output = path.join(root, 'output');
  const write = (folder: string, texts: Record<string, string>) => {
    for (const [name, text] of Object.entries(texts)) {
      writeWhole(path.join(folder, name), Buffer.from(text));
    }
  };
  write(kept, files);
  write(output, published);
  recordPublished(kept, output);
  const names = () => readdirSync(kept).filter((name) => !name.startsWith('.'));
  return { kept, output, at: (name: string) => path.join(kept, name), names };
}

describe('of kept files', () => {
  test('those stay that are as they were', () => {
    const { kept, names } = useKept({ 'a.webp': 'one', 'b.webp': 'two' });
    expect(removeAltered(kept)).toEqual([]);
    expect(names()).toEqual(['a.webp', 'b.webp']);
  });

  test('those go that were cut off, emptied or altered', () => {
    const { kept, at, names } = useKept({ a: 'one', b: 'two', c: 'three', d: 'four' });
    truncateSync(at('a'), 1);
    truncateSync(at('b'), 0);
    writeFileSync(at('c'), 'thrEe');
    expect(removeAltered(kept)).toEqual(['a', 'b', 'c']);
    expect(names()).toEqual(['d']);
  });

  test('those go that nobody has recorded: a build that failed may have left them half', () => {
    const { kept, at, names } = useKept({ a: 'one' });
    writeFileSync(at('b'), 'tw');
    expect(removeAltered(kept)).toEqual([]);
    expect(names()).toEqual(['a']);
  });

  test('none is recorded that is another than what is published', () => {
    const { kept, names } = useKept({ a: 'one', b: 'tw', c: 'three' }, { a: 'one', b: 'two' });
    removeAltered(kept);
    expect(names()).toEqual(['a']);
  });

  test('those stay that a later build does not publish', () => {
    const { kept, output, names } = useKept({ a: 'one', b: 'two' });
    rmSync(path.join(output, 'b'));
    recordPublished(kept, output);
    expect(removeAltered(kept)).toEqual([]);
    expect(names()).toEqual(['a', 'b']);
  });

  test.each(['', '{', 'null', '[1]', '{"a":3}'])('all go where the record is `%s`', (record) => {
    const { kept, at, names } = useKept({ a: 'one' });
    writeFileSync(at('.digests.json'), record);
    removeAltered(kept);
    expect(names()).toEqual([]);
  });

  test('none is missed where there is no folder yet', () => {
    const missing = path.join(tmpdir(), 'kept-files-nowhere');
    expect(removeAltered(missing)).toEqual([]);
    recordPublished(missing, missing);
    expect(removeAltered(missing)).toEqual([]);
  });
});
