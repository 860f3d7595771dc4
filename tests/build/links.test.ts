import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { distOf, filesOf, pageFilesOf, pagesOf } from './built-site.ts';

const hyperlink = createRequire(import.meta.url).resolve('hyperlink/lib/cli.js');

/**
 * What hyperlink says of the pages of a site. On a busy machine it ends without a word now and then (seen
 * twice, with no message): it is then asked again.
 */
function hyperlinkSays(dist: string, pages: readonly string[]) {
  const ask = () =>
    spawnSync(
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
  const answer = ask();
  return answer.stdout.includes('# tests ') ? answer : ask();
}

test.each(['bilingual', 'english', 'empty', 'real'] as const)(
  'every link, picture and anchor of the %s site leads somewhere',
  (name) => {
    const dist = distOf(name);
    const pages = pageFilesOf(dist);
    const { status, stdout, stderr } = hyperlinkSays(dist, pages);
    expect(stdout, `status ${status}: ${stderr}`).toContain('# tests ');
    const failures = stdout.split('\n').filter((line) => line.startsWith('not ok'));
    expect(failures).toEqual([]);
    expect(Number(/# tests (\d+)/.exec(stdout)?.[1])).toBeGreaterThan(pages.length);
    expect(status).toBe(0);
  },
);

/** The files in the folders that a build fills, `_astro/` and `og/`, that the pages name. */
function builtFilesNamedIn(dist: string): string[] {
  const named = pagesOf(dist).flatMap(({ document }) =>
    [...document.querySelectorAll('[src], [srcset], [poster], [href], [content]')].flatMap(
      (element) => [
        ...['src', 'poster', 'href', 'content'].map((name) => element.getAttribute(name) ?? ''),
        ...(element.getAttribute('srcset') ?? '')
          .split(',')
          .map((one) => one.trim().split(' ')[0]!),
      ],
    ),
  );
  const inFolders = named.flatMap((address) => {
    const [, file] = /^(?:https?:\/\/[^/]+)?\/((?:_astro|(?:[^/]+\/)?og)\/.+)$/.exec(address) ?? [];
    return file ? [decodeURI(file)] : [];
  });
  return [...new Set(inFolders)];
}

test.each(['bilingual', 'real'] as const)(
  'every picture, video, script and style sheet that a page of the %s site names is there',
  (name) => {
    const dist = distOf(name);
    const named = builtFilesNamedIn(dist);
    const files = new Set(filesOf(dist));
    expect(named.filter((file) => !files.has(file))).toEqual([]);
  },
);

test.each(['.css', '.js', '.svg', '.avif', '.webp', '.png', '.webm', '.vtt'])(
  'pages name files that end in %s',
  (ending) => {
    const named = builtFilesNamedIn(distOf('bilingual'));
    expect(named.filter((file) => file.endsWith(ending))).not.toEqual([]);
  },
);

test('a picture whose name has dots in it is shown', () => {
  expect(builtFilesNamedIn(distOf('bilingual'))).toContainEqual(
    expect.stringMatching(/^_astro\/deux\.carres-bleus\.[\w-]{8}\.svg$/),
  );
});
