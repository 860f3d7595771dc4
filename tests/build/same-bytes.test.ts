import { expect, test } from 'vitest';
import { builtSite, removeSite } from '../fixtures/site.ts';
import { digestsOf, distOf } from './built-site.ts';

test('the same content makes the same bytes', () => {
  const again = builtSite('bilingual', 'again');
  expect(digestsOf(again.dist)).toEqual(digestsOf(distOf('bilingual')));
  removeSite(again);
});
