import { describe, expect, test } from 'vitest';
import { distOf, pageAt, pagesOf, readFile, textOf } from './built-site.ts';

const dist = distOf('bilingual');

describe.each([
  {
    address: '/posts/complet/',
    lang: 'fr',
    copy: 'Copier',
    copied: 'Copié',
    caption: 'Une légende.',
  },
  {
    address: '/en/posts/complete/',
    lang: 'en',
    copy: 'Copy',
    copied: 'Copied',
    caption: 'A caption.',
  },
])('the blocks of $address', ({ address, copy, copied, caption }) => {
  const page = pageAt(dist, address);
  const figures = [...page.document.querySelectorAll('figure.code')];

  test('tell their file, their language and their caption', () => {
    expect(figures.map((figure) => textOf(figure.querySelector(':scope > div > code')))).toEqual([
      'exemple.yaml',
      '',
      '',
    ]);
    expect(figures.map((figure) => textOf(figure.querySelector(':scope > div > span')))).toEqual([
      'YAML',
      'Bash',
      'Diff',
    ]);
    expect(figures.map((figure) => textOf(figure.querySelector('figcaption')))).toEqual([
      caption,
      '',
      '',
    ]);
  });

  test('have their colours as classes and their marks as elements', () => {
    const [yaml, bash, patch] = figures.map((figure) => figure.querySelector('pre')!);
    expect(yaml!.querySelector('.name')?.textContent).toBe('name');
    expect(yaml!.querySelector('mark')?.textContent).toMatch(/^count: 2 # comment(?:aire)?$/);
    expect(bash!.textContent).toBe('cat <<EOF\ncount: 1\ncount: 2\nEOF');
    expect(bash!.querySelector('del > .string')?.textContent).toBe('count: 1');
    expect(bash!.className).toBe('marked wrap');
    expect(patch!.textContent).toBe('-count: 1\n+count: 2');
    expect(patch!.className).toBe('patch');
  });

  test('can have the focus where they scroll, and then have a name', () => {
    const names = figures.map((figure) => {
      const pre = figure.querySelector('pre')!;
      return [pre.getAttribute('tabindex'), pre.getAttribute('aria-label')];
    });
    expect(names).toEqual([
      ['0', 'Code, YAML, exemple.yaml'],
      [null, null],
      ['0', 'Code, Diff'],
    ]);
  });

  test('have a button that copies, where they are to be copied', () => {
    const buttons = figures.map((figure) => textOf(figure.querySelector('copy-code > button')));
    expect(buttons).toEqual([copy, copy, '']);
    const status = figures[0]!.querySelector('copy-code > [role=status]');
    expect(status?.textContent).toBe('');
    expect(status?.getAttribute('data-copied')).toBe(copied);
  });
});

/** The scripts of a page, inline or in files of their own, as one text. */
function scriptsOf(html: string): string {
  return [...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)]
    .map(([, attributes = '', code = '']) => {
      const [, src] = /\bsrc="\/([^"]+)"/.exec(attributes) ?? [];
      return src ? readFile(dist, src) : code;
    })
    .join('\n');
}

test('a page has the script that copies, once, if and only if it has something to copy', () => {
  const pages = pagesOf(dist);
  for (const { address, html, document } of pages) {
    const count = scriptsOf(html).match(/customElements\.define\(.copy-code./g)?.length ?? 0;
    expect(count, address).toBe(document.querySelector('copy-code') ? 1 : 0);
  }
  expect(pages.filter(({ document }) => document.querySelector('copy-code')).length).toBeLessThan(
    pages.length / 2,
  );
});

test.each(['bilingual', 'real'] as const)('no page of the %s site has an inline style', (name) => {
  for (const { address, document } of pagesOf(distOf(name))) {
    expect(document.querySelectorAll('[style]'), address).toHaveLength(0);
  }
});
