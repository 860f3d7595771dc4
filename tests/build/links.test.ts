import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { distOf, filesOf } from './built-site.ts';

const hyperlink = createRequire(import.meta.url).resolve('hyperlink/lib/cli.js');

test.each(['bilingual', 'english', 'empty', 'real'] as const)(
  'every link, picture and anchor of the %s site leads somewhere',
  (name) => {
    const dist = distOf(name);
    const pages = filesOf(dist).filter((file) => file.endsWith('.html'));
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        hyperlink,
        '--internal',
        '--recursive',
        '--root',
        dist,
        ...pages.map((page) => path.join(dist, page)),
      ],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    const failures = stdout.split('\n').filter((line) => line.startsWith('not ok'));
    expect(failures).toEqual([]);
    expect(Number(/# tests (\d+)/.exec(stdout)?.[1])).toBeGreaterThan(pages.length);
    expect(status).toBe(0);
  },
);
