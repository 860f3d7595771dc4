import { describe, expect, test } from 'vitest';
import { parseCodeMeta, type CodeMeta } from '#lib/code/meta.ts';

const FENCE = { lineCount: 6, isDiff: false, signed: new Set<number>() };
const DIFF = { lineCount: 6, isDiff: true, signed: new Set([2, 3]) };

describe('what stands after the language', () => {
  test.each<[string, Partial<CodeMeta>]>([
    ['', {}],
    ['   ', {}],
    ['title="deploy.sh"', { title: 'deploy.sh' }],
    ["title='deploy.sh'", { title: 'deploy.sh' }],
    ['title=deploy.sh', { title: 'deploy.sh' }],
    ['title="a b.sh" wrap', { title: 'a b.sh', wrap: true }],
    ['caption="Say “yes”: 1 = {1}"', { caption: 'Say “yes”: 1 = {1}' }],
    [`caption='He said "go"'`, { caption: 'He said "go"' }],
    ['title=a=b', { title: 'a=b' }],
    ['title=" a "', { title: 'a' }],
    ['nocopy', { nocopy: true }],
    ['{1}', { marks: new Map([[1, 'lit']]) }],
    [
      '{ 1, 3 - 4 }',
      {
        marks: new Map([
          [1, 'lit'],
          [3, 'lit'],
          [4, 'lit'],
        ]),
      },
    ],
    [
      'ins={2} del={5-6}',
      {
        marks: new Map([
          [2, 'added'],
          [5, 'removed'],
          [6, 'removed'],
        ]),
      },
    ],
    ['{1}wrap', { wrap: true, marks: new Map([[1, 'lit']]) }],
  ])('`%s` is understood', (text, expected) => {
    expect(parseCodeMeta(text, FENCE)).toEqual({
      meta: { marks: new Map(), ...expected },
      mistakes: [],
    });
  });

  test('of a diff may be its language', () => {
    const { meta, mistakes } = parseCodeMeta('lang="bash" {1}', DIFF);
    expect(meta).toEqual({ lang: 'bash', marks: new Map([[1, 'lit']]) });
    expect(mistakes).toEqual([]);
  });
});

describe('a mistake is told at its place, with what to write', () => {
  test.each([
    { text: 'wrap warp', offset: 5, found: 'unknown word `warp`', fix: 'one of title="…"' },
    { text: 'file="a"', offset: 0, found: 'unknown word `file`', fix: 'one of title="…"' },
    { text: 'toString', offset: 0, found: 'unknown word `toString`', fix: 'one of title' },
    { text: 'title', offset: 0, found: '`title` is not written so', fix: 'write title="…"' },
    { text: 'title={1}', offset: 0, found: '`title` is not written so', fix: 'write title="…"' },
    { text: 'ins="2"', offset: 0, found: '`ins` is not written so', fix: 'write ins={1,3-4}' },
    { text: 'wrap="yes"', offset: 0, found: '`wrap` is not written so', fix: 'write wrap' },
    { text: 'title=', offset: 0, found: '`title` has no value', fix: 'write title="…"' },
    { text: 'title= "a"', offset: 0, found: '`title` has no value', fix: 'without a space' },
    { text: 'title=""', offset: 0, found: '`title` is empty', fix: 'remove it' },
    { text: 'caption=" "', offset: 0, found: '`caption` is empty', fix: 'remove it' },
    { text: 'wrap title="a', offset: 5, found: 'quote of `title` is not closed', fix: 'with "' },
    { text: "title='a", offset: 0, found: 'quote of `title` is not closed', fix: "with '" },
    { text: '"a.sh"', offset: 0, found: 'belongs to no word', fix: 'title="…"' },
    { text: '{1', offset: 0, found: 'brace of the line numbers is not closed', fix: 'with }' },
    { text: 'ins={1', offset: 0, found: 'brace of `ins` is not closed', fix: 'with }' },
    { text: '1}', offset: 0, found: 'closes that was not opened', fix: '{1,3-4}' },
    { text: '= a', offset: 0, found: '`=` belongs to no word', fix: 'title="…"' },
    { text: '{}', offset: 0, found: 'names no line', fix: '{1,3-4}' },
    { text: '{a}', offset: 0, found: '`a` is no line', fix: '{1,3-4}' },
    { text: '{1,}', offset: 0, found: '`` is no line', fix: '{1,3-4}' },
    { text: '{1.5}', offset: 0, found: '`1.5` is no line', fix: '{1,3-4}' },
    { text: '{4-2}', offset: 0, found: '`4-2` runs backwards', fix: 'write 2-4' },
    { text: '{0}', offset: 0, found: 'no line 0: the block has 6 lines', fix: 'from 1' },
    { text: 'del={7}', offset: 0, found: 'no line 7: the block has 6 lines', fix: 'from 1' },
    { text: '{5-9}', offset: 0, found: 'no line 7: the block has 6 lines', fix: 'from 1' },
    { text: '{1-999999999}', offset: 0, found: 'no line 7', fix: 'from 1' },
    { text: '{1-2} ins={2}', offset: 6, found: 'line 2 is marked twice', fix: 'leave one' },
    { text: '{1} {2}', offset: 4, found: 'told twice', fix: 'write them together' },
    { text: 'title=a title=b', offset: 8, found: '`title` is said twice', fix: 'keep one' },
    { text: 'lang="bash"', offset: 0, found: '`lang` is for a diff', fix: 'write ```bash' },
  ])('`$text`: $found', ({ text, offset, found, fix }) => {
    const { mistakes } = parseCodeMeta(text, FENCE);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]!.offset).toBe(offset);
    expect(mistakes[0]!.found).toContain(found);
    expect(mistakes[0]!.fix).toContain(fix);
  });

  test.each([
    { text: 'ins={1}', found: '`ins` in a diff', fix: '+ or -' },
    { text: 'lang=bash {2}', found: 'line 2 is marked twice', fix: 'leave one' },
  ])('in a diff, `$text`: $found', ({ text, found, fix }) => {
    const { mistakes } = parseCodeMeta(text, DIFF);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]!.found).toContain(found);
    expect(mistakes[0]!.fix).toContain(fix);
  });

  test('each of several is told, and what is right is kept', () => {
    const { meta, mistakes } = parseCodeMeta('warp {9} title="a.sh" wrap caption="', FENCE);
    expect(meta).toEqual({ title: 'a.sh', wrap: true, marks: new Map() });
    expect(mistakes.map(({ offset }) => offset)).toEqual([0, 5, 27]);
  });

  test('a block of one line is counted as one', () => {
    const { mistakes } = parseCodeMeta('{2}', { ...FENCE, lineCount: 1 });
    expect(mistakes[0]!.found).toBe('there is no line 2: the block has 1 line');
  });
});
