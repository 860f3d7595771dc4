import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { distOf, pagesOf, textOf } from './built-site.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

const INLINE = 'a, abbr, b, button, cite, em, i, small, span, strong, time';

/** What authors have written, and code, whose parts belong together. */
const TEXT = '.prose p, .prose li, .prose td, .prose :is(h2, h3, h4), pre, code, svg, math';

describe.each(['bilingual', 'english', 'empty', 'real'] as const)(
  'every page of the %s site',
  (name) => {
    const dist = distOf(name);
    const pages = pagesOf(dist);

    test('is there', () => {
      expect(pages.length).toBeGreaterThan(4);
    });

    test.each(pages.map(({ address }) => address))('%s is valid HTML', async (address) => {
      const file = address.endsWith('.html') ? address : `${address}index.html`;
      // The name is that of a file in the project, where the validator's configuration is found.
      const report = await validator.validateString(
        readFileSync(path.join(dist, file), 'utf8'),
        path.resolve('page.html'),
      );
      expect(
        report.results.flatMap(({ messages }) =>
          messages.map(
            ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`,
          ),
        ),
      ).toEqual([]);
    });

    // Where there is no style, as in a text browser, only a space keeps two of them apart.
    test.each(pages.map((page) => [page.address, page] as const))(
      '%s lets no two facts of one line run together',
      (_address, { document }) => {
        const pairs = [...document.querySelectorAll(INLINE)].flatMap((element) => {
          const next = element.nextSibling as Element | null;
          const isPair = next?.nodeType === 1 && next.matches(INLINE) && !element.closest(TEXT);
          const texts = isPair ? [textOf(element), textOf(next)] : [''];
          return texts.includes('') ? [] : [texts.join('|')];
        });
        expect(pairs).toEqual([]);
      },
    );

    test.each(pages.map((page) => [page.address, page] as const))(
      '%s has one h1, one main and its language',
      (_address, { document }) => {
        expect(document.querySelectorAll('h1')).toHaveLength(1);
        expect(document.querySelectorAll('main')).toHaveLength(1);
        expect(document.documentElement.getAttribute('lang')).toMatch(/^(?:fr|en)$/);
        expect(document.querySelector('title')?.textContent).not.toBe('');
        expect(
          document.querySelector('meta[name="description"]')?.getAttribute('content'),
        ).not.toBe('');
      },
    );

    test.each(pages.map((page) => [page.address, page] as const))(
      '%s skips no heading level',
      (_address, { document }) => {
        const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
          Number(tagName[1]),
        );
        const skips = levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1);
        expect(skips).toEqual([]);
      },
    );
  },
);
