import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { preflight } from '#checks/preflight.ts';
import { formatReport } from '#lib/problems.ts';
import { SOUND_TREE, TODAY, writeTree } from '../content-tree.ts';

/** What front matter is made of: keys, values of every kind and signs that YAML reads, well and badly put together. */
const KEYS = [
  ...[
    'title',
    'date',
    'tags',
    'draft',
    'description',
    'updated',
    'updateNote',
    'aliases',
    'series',
  ],
  ...['seriesOrder', 'translatedFrom', 'supersededBy', 'cover', 'permalinkSlug', 'guid', 'titel'],
];
const VALUES = [
  ...[
    'Essai',
    '2020-01-01',
    '2019-02-30',
    '2030-01-01T25:61',
    '[nuage]',
    '[nuage, 1, null]',
    '- nuage',
  ],
  ...[
    'true',
    'null',
    '~',
    '1e999',
    '"ouvert',
    "'ouvert",
    '{ lang: en, digest: x }',
    '{ lang: fr }',
    '&a [*a]',
  ],
  ...[
    '*absent',
    '!!binary x',
    '|\n  texte',
    '>-\n  texte',
    '\t',
    '["/ancien/", 3]',
    '/x',
    './portal.png',
    '[[[[',
  ],
];

/** What a body is made of: the marks of Markdown, elements, expressions and characters that are easily got wrong. */
const PIECES = [
  ...[
    'texte',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '# ',
    '## Titre',
    '### ',
    '- ',
    '1. ',
    '> [!NOTE]\n',
    '> ',
  ],
  ...[
    '```',
    '```yaml\na: [1\n```\n',
    '```mermaid\nflowchart LR\n a --> b\n```\n',
    '```json {1-9}\n{\n```\n',
    '~~~',
  ],
  ...[
    '[a](../premier/fr.mdx)',
    '[a](#',
    '[a][b]',
    '[b]: /x "',
    '![](./portal.png)',
    '![a][b]',
    '[^1]',
    '[^1]: ',
  ],
  ...[
    '<Figure ',
    'src="./portal.png" ',
    '/>',
    '</Figure>',
    '<Details>',
    '<a href="/x/">',
    '</a>',
    '<img src={x} />',
  ],
  ...[
    '{',
    '}',
    '{1 + 1}',
    '{/* ',
    ' */}',
    '<!-- ',
    'import a from "./a.ts"\n',
    'export const b = 1\n',
    'export {',
  ],
  ...[
    '« ',
    ' »',
    '"',
    '“',
    '’',
    '\u200B',
    '\u202E',
    '\uFEFF',
    '\u0000',
    '\uD83D\uDE00',
    '| a | b |\n|---|---|\n',
  ],
  ...[
    'https://example.org/tags/',
    'https://a:b@example.com/',
    '%E0%A4%A',
    '\\',
    '*',
    '_',
    '**',
    '~~',
    '&amp;',
    '&#0;',
  ],
];

const frontMatter = fc
  .array(fc.tuple(fc.constantFrom(...KEYS), fc.oneof(fc.constantFrom(...VALUES), fc.string())), {
    maxLength: 8,
  })
  .map((lines) => lines.map(([key, value]) => `${key}: ${value}`).join('\n'));

const body = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), { maxLength: 25 })
  .map((pieces) => pieces.join(''));

const file = fc.oneof(
  fc.tuple(frontMatter, body).map(([head, text]) => `---\n${head}\n---\n${text}`),
  fc
    .tuple(body)
    .map(([text]) => `---\ntitle: Essai\ndate: 2020-01-01\ntags: [nuage]\n---\n${text}`),
  body,
);

test('whatever is written in a post, the checks end with a report', { timeout: 120_000 }, () => {
  const root = writeTree({ ...SOUND_TREE, 'posts/hasard/fr.mdx': '' });
  const place = path.join(root, 'src/content/posts/hasard/fr.mdx');
  fc.assert(
    fc.property(file, (text) => {
      writeFileSync(place, text);
      const { problems } = preflight(root, TODAY, { rules: [], isCi: false });
      expect(formatReport(problems).length).toBeGreaterThan(0);
      for (const { line, column, message, fix } of problems) {
        expect([line, column].every((number) => Number.isInteger(number) && number >= 1)).toBe(
          true,
        );
        expect(message + fix).not.toMatch(/undefined|\[object|NaN/);
      }
    }),
    { numRuns: 400 },
  );
});
