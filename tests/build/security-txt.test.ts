import { expect, test } from 'vitest';
import { distOf, filesOf, readFile } from './built-site.ts';

const FILE = '.well-known/security.txt';

/** The fields of such a file, in their order, as RFC 9116 has them: a name, a colon, a space, a value. */
function fieldsOf(text: string): [name: string, value: string][] {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name = '', value = ''] = /^([A-Za-z-]+): (\S.*)$/.exec(line) ?? [];
      return [name, value];
    });
}

test('a site with a security contact tells it where machines look for it', () => {
  const text = readFile(distOf('bilingual'), FILE);
  expect(fieldsOf(text)).toEqual([
    ['Contact', 'mailto:security@example.org'],
    ['Expires', '2025-01-01T00:00:00+01:00'],
    ['Preferred-Languages', 'fr, en'],
    ['Canonical', 'https://example.org/.well-known/security.txt'],
    ['Policy', 'https://example.org/security-policy/'],
  ]);
  expect(text.endsWith('\n')).toBe(true);
});

test.each(['english', 'empty'] as const)('the %s site has none, and so no such file', (name) => {
  expect(filesOf(distOf(name)).filter((file) => /well-known|security/.test(file))).toEqual([]);
});
