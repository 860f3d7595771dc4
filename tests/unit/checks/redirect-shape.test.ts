import { describe, expect, test } from 'vitest';
import { preflight } from '#checks/preflight.ts';
import type { RedirectRule } from '#config/types.ts';
import { placeOf, SOUND_TREE, TODAY, writeTree } from '../content-tree.ts';

/** What is told of rules as a file has them that no type has judged. */
function toldOf(rules: unknown, source: string) {
  const root = writeTree({ ...SOUND_TREE, '../config/redirects.ts': source });
  const { problems } = preflight(root, TODAY, {
    rules: rules as readonly RedirectRule[],
    isCi: false,
  });
  return problems.filter(({ rule }) => rule === 'redirect');
}

const listOf = (...lines: string[]) =>
  ['// The rules: [', 'export const redirects: readonly Rule[] = [', ...lines, '];', ''].join('\n');

describe('a rule of another form is told of', () => {
  test.each<{ rule: unknown; message: string; fix: string }>([
    { rule: null, message: '`null` is no rule', fix: "{ gone: '/old/' }" },
    { rule: '/x/', message: '`"/x/"` is no rule', fix: "{ from: '/old/', to: '/new/' }" },
    { rule: ['/x/', '/y/'], message: 'is no rule', fix: 'from' },
    { rule: { gone: true }, message: '`gone` of a rule is no address, found `true`', fix: 'gone:' },
    { rule: { from: '/x/', too: '/y/' }, message: 'unknown key `too`', fix: 'write `to`' },
    {
      rule: { from: '/x/', to: '/y/', status: 302 },
      message: 'unknown key `status`',
      fix: 'remove it; a rule is',
    },
    { rule: { from: '/x/' }, message: 'a rule has no `to`', fix: 'to:' },
    { rule: {}, message: 'a rule has no `from`', fix: 'from:' },
    { rule: { gone: '/x/', to: '/y/' }, message: 'leads nowhere', fix: 'keep `gone`' },
  ])('$rule', ({ rule, message, fix }) => {
    const sound = { from: '/feed/', to: '/rss.xml' };
    const [problem] = toldOf(
      [sound, rule],
      listOf("  { from: '/feed/', /* ] */ to: '/rss.xml' },", `  ${JSON.stringify(rule)},`),
    );
    expect(placeOf(problem!)).toMatch(/^src\/config\/redirects.ts:4:\d redirect$/);
    expect(problem?.message).toContain(message);
    expect(problem?.fix).toContain(fix);
  });

  test('and keeps the others from nothing', () => {
    const problems = toldOf(
      [null, { from: '/x/', to: '/nowhere/' }],
      listOf('  null,', "  { from: '/x/', to: '/nowhere/' },"),
    );
    expect(problems.map(placeOf)).toEqual([
      'src/config/redirects.ts:3:3 redirect',
      'src/config/redirects.ts:4:5 redirect',
    ]);
  });

  test('at the start of the file where the list is not written rule by rule', () => {
    const problems = toldOf([null, null], 'export const redirects = [...older, null];\n');
    expect(problems.map(placeOf)).toEqual([
      'src/config/redirects.ts:1:1 redirect',
      'src/config/redirects.ts:1:1 redirect',
    ]);
  });

  test('the list itself too', () => {
    const problems = toldOf({ from: '/x/' }, 'export const redirects = {};\n');
    expect(problems.map(({ message }) => message)).toEqual(['`redirects` is no list']);
  });
});
