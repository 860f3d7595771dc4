import { describe, expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const toldOf = (body: string) => problemsIn({ [FILE]: postFile(SOUND, `\n${body}\n`) });

describe('a block of code without a language is told of, and called text', () => {
  test.each([
    { body: '```\nls\n```', at: '7:1', mended: '```text\nls\n```' },
    { body: '~~~~\nls\n~~~~', at: '7:1', mended: '~~~~text\nls\n~~~~' },
    { body: '- Un\n\n  ```\n  ls\n  ```', at: '9:3', mended: '- Un\n\n  ```text\n  ls\n  ```' },
  ])('$body', ({ body, at, mended }) => {
    const [problem, ...others] = toldOf(body);
    expect(others).toEqual([]);
    expect(problem && placeOf(problem)).toBe(`${FILE}:${at} code-language`);
    expect(problem?.severity).toBe('warning');
    const { start, end, text } = problem!.edit!;
    const file = postFile(SOUND, `\n${body}\n`);
    expect(file.slice(0, start) + text + file.slice(end)).toBe(postFile(SOUND, `\n${mended}\n`));
  });
});

test.each([
  '```bash\nls',
  '```bash\nls\n``',
  '> ```bash\n> ls',
  '````bash\nls\n```',
  '> ```bash\n> ls\n\nTexte.',
])('a block that is not closed is told of as an error: %j', (body) => {
  const problems = toldOf(body);
  expect(problems.map(({ rule, line, severity }) => [rule, line, severity])).toEqual([
    ['code-language', 7, 'error'],
  ]);
  expect(problems[0]?.message).toContain('is not closed');
});

test.each([
  ['```bash\nls', 'and takes the rest of the text'],
  ['- ```bash\n  ls\n\nTexte.', 'and ends where what holds it does'],
])('how far a block goes that is not closed is told: %j', (body, message) => {
  expect(toldOf(body)[0]?.message).toContain(message);
});

test.each([
  '```bash\nls\n```',
  '```bash\nls\n````',
  '> ```bash\n> ls\n> ```',
  '`ls`',
  '```bash\n```',
])('nothing is told of %j', (body) => {
  expect(toldOf(body)).toEqual([]);
});
