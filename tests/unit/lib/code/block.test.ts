import { describe, expect, test } from 'vitest';
import { toCodeBlock, type CodeLine } from '#lib/code/block.ts';
import { joined } from '#lib/code/highlight.ts';

function shown({ mark, runs }: CodeLine): string {
  const text = joined(runs).map((run) => (run.colour ? `${run.colour}(${run.text})` : run.text));
  return `${mark ? `${mark}: ` : ''}${text.join('')}`;
}

function linesOf(lang: string, meta: string, code: string): string[] {
  return toCodeBlock({ code, lang, meta }).lines.map(shown);
}

describe('a block', () => {
  test('says its language, its file, its caption and what may be done with it', () => {
    const code = 'a';
    expect(
      toCodeBlock({ code, lang: 'yml', meta: 'title="a.yaml" caption="Words." wrap nocopy' }),
    ).toMatchObject({
      language: { id: 'yaml', label: 'YAML' },
      file: 'a.yaml',
      caption: 'Words.',
      wraps: true,
      canCopy: false,
      isPatch: false,
    });
    expect(toCodeBlock({ code, lang: undefined, meta: undefined })).toMatchObject({
      language: { id: 'text', label: undefined },
      file: undefined,
      caption: undefined,
      wraps: false,
      canCopy: true,
    });
  });

  test('in a language that is not known is shown plain, under the name that was written', () => {
    const block = toCodeBlock({ code: '"a"', lang: 'klingon', meta: undefined });
    expect(block.language).toEqual({ id: 'klingon', label: 'klingon', grammar: undefined });
    expect(block.lines).toEqual([{ runs: [{ text: '"a"', colour: undefined }], mark: undefined }]);
  });

  test('leaves out what is mistaken and shows the rest', () => {
    const block = toCodeBlock({ code: 'a', lang: 'text', meta: '{9} warp title="a"' });
    expect(block).toMatchObject({ file: 'a', lines: [{ mark: undefined }] });
  });
});

describe('marked lines', () => {
  test('are those that are named', () => {
    expect(linesOf('text', '{1} ins={2} del={3}', 'a\nb\nc\nd')).toEqual([
      'lit: a',
      'added: b',
      'removed: c',
      'd',
    ]);
  });

  test('that were removed do not change the colours of those that were not', () => {
    expect(linesOf('js', 'del={1} ins={2}', 'a = `b\na = 1\nc = 2`')).toEqual([
      'removed: a = string(`b)',
      'added: a = number(1)',
      'c = number(2)`',
    ]);
  });

  test('that were added do not change the colours of those that were removed', () => {
    expect(linesOf('js', 'ins={1} del={2}', '/* a\nb = 1\n*/')).toEqual([
      'added: comment(/* a)',
      'removed: b = number(1)',
      'comment(*/)',
    ]);
  });
});

describe('a diff', () => {
  test('with a language has its signs taken off and its lines coloured', () => {
    const code = ' a: 1\n-b: 2\n+b: 3\n\n +c';
    expect(linesOf('diff', 'lang="yaml" {1}', code)).toEqual([
      'lit: name(a): number(1)',
      'removed: name(b): number(2)',
      'added: name(b): number(3)',
      '',
      '+c',
    ]);
    expect(linesOf('diff', 'lang="yaml" {1}', code.replaceAll('\n', '\r\n'))).toEqual(
      linesOf('diff', 'lang="yaml" {1}', code),
    );
    const { language, isPatch } = toCodeBlock({ code, lang: 'diff', meta: 'lang="yaml"' });
    expect(language.label).toBe('YAML');
    expect(isPatch).toBe(false);
  });

  test('without one is a patch, whose text is whole', () => {
    const code = '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n c\n--- d';
    expect(linesOf('diff', '', code)).toEqual([
      'comment(--- a/x)',
      'comment(+++ b/x)',
      'comment(@@ -1 +1 @@)',
      'removed: -a',
      'added: +b',
      ' c',
      'removed: --- d',
    ]);
    const { language, isPatch } = toCodeBlock({ code, lang: 'diff', meta: undefined });
    expect(language.label).toBe('Diff');
    expect(isPatch).toBe(true);
  });
});
