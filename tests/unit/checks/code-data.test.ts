import { describe, expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

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
      what: 'a line of JSON Lines',
      body: '```jsonl\n{ "a": 1 }\n[1, ]\n{ "a": 2 }\n```',
      at: '9:5',
      message: 'broken JSON Lines: expected a value, found `]`',
    },
    {
      what: 'two values on a line of JSON Lines',
      body: '```ndjson\n{} {}\n```',
      at: '8:4',
      message: 'broken JSON Lines',
    },
    {
      what: 'a value of JSON Lines on two lines',
      body: '```jsonlines\n{\n}\n```',
      at: '8:2',
      message: 'broken JSON Lines',
    },
    { what: 'a time that is none', body: '```toml\na = 07:61:60\n```', at: '8:5', message: 'TOML' },
    {
      what: 'an integer of TOML beyond 64 bits',
      body: '```toml\n# 9223372036854775808\na = "9223372036854775808"\nb = { c = [1, 9_223_372_036_854_775_808] }\n```',
      at: '10:15',
      message: 'broken TOML: the integer `9_223_372_036_854_775_808` has more than 64 bits',
    },
    {
      what: 'a negative integer of TOML beyond 64 bits',
      body: '```toml\na = -9223372036854775809\n```',
      at: '8:5',
      message: '64 bits',
    },
    {
      what: 'a hexadecimal integer of TOML beyond 64 bits',
      body: '```toml\n[[a]]\nb = 0x8000_0000_0000_0000 # c\n```',
      at: '9:5',
      message: '64 bits',
    },
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
  '```toml\ni = 9007199254740993\nj = -9223372036854775808\nk = 0xDEAD_BEEF\n```',
  '```toml\na = [nan, -inf, +inf, 1e999, -0.0, 6.626e-34]\n```',
  '```toml\na = 07:32:00\nb = 1979-05-27 07:32:00.999-08:00\nc = 1990-12-31T23:59:60Z\n```',
  '```toml\na = { b = 1, }\ns = "\\e\\x41"\nd = 07:32\n```',
  '```yaml\n%YAML 1.2\n---\na: 1\n...\n---\nb: 2\n```',
  '```yaml\na: !Ref b\nc: &x 9007199254740993\nd: *x\ne: !!binary aGVsbG8=\n```',
  "```yaml\nif: ${{ github.ref == 'main' }}\non: push\nx: {{ .Values.x }}\n```",
  '```json\n-0\n```',
  '```json\n[1e999, 9007199254740993, "\\ud83d", "\u2028"]\n```',
  '```json\n{ "a": 1, "a": 2 }\n```',
  '```jsonl\n{ "a": 1 }\n\n[1, 9007199254740993]\nnull\n```',
  '```NDJSON\n{ "a": 1 }\n"b"\n```',
  '```jsonl unchecked\n{ … }\n```',
  '```json5\n{ a: +1, /* fin */ }\n```',
  '```helm\n{{- if .Values.x }}\na: 1\n{{- end }}\n```',
  '```csv\na,b\n1,"2\n```',
  '```diff lang="json"\n- {\n+ [\n```',
])('nothing is told of %j', (body) => {
  expect(toldOf(body)).toEqual([]);
});
