import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { COLOURS, feedSheet } from '#lib/feeds/sheet.ts';
import { feedXsl } from '#lib/feeds/xsl.ts';
import { en, fr } from '../../test-site.ts';

test.each([
  [fr, 'Ceci est un flux'],
  [en, 'This is a feed'],
])('the styles of %s say in its words what a feed is', async (locale, words) => {
  const xsl = feedXsl(locale);
  expect(xsl).toContain(words);
  expect(xsl).toContain(`<html lang="${locale}">`);
  expect(feedSheet(locale)).toContain(words);
  const { rawOutput, errors } = await validateXML({ xml: xsl, normalization: 'c14n' });
  expect(errors, rawOutput).toEqual([]);
});

test('the colours are those of the site', () => {
  const tokens = readFileSync(path.resolve('src/styles/tokens.css'), 'utf8');
  const colours = (css: string) =>
    new Map(
      [...css.matchAll(/--([\w-]+):\s*light-dark\(([^;]*)\);/g)].map(([, name, pair]) => [
        name,
        (pair!.match(/[\d.]+%?/g) ?? []).map((value) =>
          value.endsWith('%') ? value : String(Number(value)),
        ),
      ]),
    );
  const own = colours(COLOURS);
  expect(own.size).toBe(5);
  for (const [name, pair] of own)
    expect({ name, pair }).toEqual({ name, pair: colours(tokens).get(name) });
});
