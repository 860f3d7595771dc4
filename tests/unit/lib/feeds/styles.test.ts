import { expect, test, vi } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { feedSheet } from '#lib/feeds/sheet.ts';
import { feedXsl } from '#lib/feeds/xsl.ts';
import { en, fr } from '../../test-site.ts';

vi.mock('#config/site.ts', () => import('../../test-site.ts'));

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
