import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { preflight } from '#checks/preflight.ts';
import type { Problem } from '#lib/problems.ts';
import { placeOf, SOUND_TREE, TODAY, writeTree } from '../content-tree.ts';

/** Everything told of the sound tree after something was done to its content folder. */
function toldAfter(change: (content: string) => void): Problem[] {
  const root = writeTree(SOUND_TREE);
  change(path.join(root, 'src', 'content'));
  const { problems } = preflight(root, TODAY, { rules: [], isCi: false });
  return problems.filter(({ rule }) => rule !== 'navigation' && rule !== 'ledger');
}

const write = (file: string, bytes: string | Buffer) => (content: string) => {
  mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
  writeFileSync(path.join(content, file), bytes);
};

const POST = '---\ntitle: Deuxième\ndate: 2020-01-01\ntags: [nuage]\n---\n\nTexte.\n';

describe('a file is told of', () => {
  test.each([
    { what: 'that is empty', bytes: '', at: '1:1', message: 'is empty' },
    { what: 'that has only a byte order mark', bytes: '\uFEFF \n', at: '1:1', message: 'is empty' },
    {
      what: 'in Latin 1',
      bytes: Buffer.from(`${POST}\nUn été ici.\n`, 'latin1'),
      at: '2:13',
      message: 'no UTF-8',
    },
    {
      what: 'that is UTF-8 up to its ninth line',
      bytes: Buffer.concat([Buffer.from(`${POST}\n« » é`), Buffer.from([0xe9])]),
      at: '9:6',
      message: 'no UTF-8',
    },
  ])('$what', ({ bytes, at, message }) => {
    const problems = toldAfter(write('posts/deux/fr.mdx', bytes));
    expect(problems.map(placeOf)).toEqual([`posts/deux/fr.mdx:${at} file-content`]);
    expect(problems[0]?.message).toContain(message);
  });

  test('of 50 MB, which is not read', () => {
    const problems = toldAfter((content) => {
      write('posts/deux/fr.mdx', POST)(content);
      truncateSync(path.join(content, 'posts/deux/fr.mdx'), 50_000_000);
    });
    expect(problems.map(placeOf)).toEqual(['posts/deux/fr.mdx:1:1 file-content']);
    expect(problems[0]?.message).toBe('the file has 50.0 MB, a text may have 2 MB');
  });

  test('of data in Latin 1', () => {
    const problems = toldAfter(write('series.yaml', Buffer.from('# été\n', 'latin1')));
    expect(problems.map(placeOf)).toEqual(['series.yaml:1:3 file-content']);
  });
});

test.each(['posts/deux/fr.mdx', 'series.yaml'])('a folder named %s is told of', (folder) => {
  const problems = toldAfter((content) => {
    rmSync(path.join(content, folder), { force: true });
    mkdirSync(path.join(content, folder), { recursive: true });
  });
  expect(problems.map(placeOf)).toEqual([`${folder}:1:1 file-content`]);
  expect(problems[0]?.fix).toContain('rename the folder');
});

describe('a symbolic link', () => {
  test('that leads nowhere is told of', () => {
    const problems = toldAfter((content) => {
      mkdirSync(path.join(content, 'posts/deux'));
      symlinkSync('../nowhere.mdx', path.join(content, 'posts/deux/fr.mdx'));
    });
    expect(problems.map(placeOf)).toEqual(['posts/deux/fr.mdx:1:1 file-content']);
    expect(problems[0]?.message).toBe('a symbolic link that leads nowhere');
  });

  test('that leads back to a folder above it is told of', () => {
    const problems = toldAfter((content) => symlinkSync('..', path.join(content, 'posts/deux')));
    expect(problems.map(placeOf)).toEqual(['posts/deux:1:1 file-content']);
    expect(problems[0]?.message).toContain('stands in itself');
  });

  test('to a file or a folder is followed', () => {
    const problems = toldAfter((content) => {
      write('../drafts/deux/fr.mdx', POST.replace('Deuxième', ''))(content);
      symlinkSync('../../drafts/deux', path.join(content, 'posts/deux'));
      mkdirSync(path.join(content, 'posts/trois'));
      symlinkSync('../premier/fr.mdx', path.join(content, 'posts/trois/fr.mdx'));
    });
    expect(problems.map(placeOf)).toContain('posts/deux/fr.mdx:2:1 schema');
  });
});

describe('nothing is told of a file', () => {
  test.each([
    { what: 'with Windows line ends', text: POST.replaceAll('\n', '\r\n') },
    { what: 'with a byte order mark', text: `\uFEFF${POST}` },
  ])('$what', ({ text }) => {
    expect(toldAfter(write('posts/deux/fr.mdx', text))).toEqual([]);
  });
});
