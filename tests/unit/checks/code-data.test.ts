import { describe, expect, test, vi } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

vi.mock('#config/site.ts', () => import('../test-site.ts'));

const FILE = 'posts/essai/fr.mdx';
const toldOf = (body: string) => problemsIn({ [FILE]: postFile(SOUND, `\n${body}\n`) });

describe('a block is told of whose data does not parse', () => {
  test.each([
    {
      what: 'YAML',
      body: '```yaml\na: 1\nb: [1, 2\nc: 3\n```',
      at: '10:1',
      message: 'broken YAML',
    },
    { what: 'YAML with a tab', body: '```yml\na:\n\tb: 1\n```', at: '9:1', message: 'broken YAML' },
    {
      what: 'the second of two documents',
      body: '```yaml\na: 1\n---\na: 1\na: 2\n```',
      at: '11:1',
      message: 'unique',
    },
    {
      what: 'JSON with a comma too many',
      body: '```json\n{\n  "a": 1,\n}\n```',
      at: '10:1',
      message: 'broken JSON',
    },
    {
      what: 'JSON that ends early',
      body: '```json\n{ "a": [1\n```',
      at: '8:10',
      message: 'broken JSON',
    },
    {
      what: 'JSON with a word that is none, in the middle',
      body: '```JSON\n{\n  "a": tru,\n  "b": 1\n}\n```',
      at: '9:8',
      message: 'broken JSON: expected a value, found `tru`',
    },
    { what: 'TOML', body: '```toml\n[a]\nb = = 1\n```', at: '9:5', message: 'broken TOML' },
    {
      what: 'a block in a list',
      body: '- Un\n\n  ```json\n  {,}\n  ```',
      at: '10:4',
      message: 'broken JSON',
    },
  ])('$what', ({ body, at, message }) => {
    const problems = toldOf(body);
    expect(problems.map(placeOf)).toEqual([`${FILE}:${at} code-data`]);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.fix).toContain('`unchecked`');
    expect(problems[0]?.message).not.toMatch(/\n|position/);
  });
});

test.each([
  '```yaml\na: 1\n---\nb: [1, 2]\n```',
  '```yaml\n```',
  '```yaml unchecked\nname: {{ .Values.name }}\n```',
  '```yaml title="a.yaml" unchecked {1}\n[\n```',
  '```json\n{ "a": [1, null, "é"] }\n```',
  '```json del={2}\n{\n  "a": 1,\n  "a": 2 }\n```'.replace('"a": 1,', 'rien du tout'),
  '```jsonc\n{ "a": 1, } // fin\n```',
  '```toml\n[a]\nb = 1979-05-27\n```',
  '```diff lang="json"\n- {\n+ [\n```',
])('nothing is told of %j', (body) => {
  expect(toldOf(body)).toEqual([]);
});
