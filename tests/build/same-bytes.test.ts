import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtSite, removeSite } from '../fixtures/site.ts';
import { distOf, filesOf } from './built-site.ts';

function digestsOf(dist: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(dist).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(dist, file)))
        .digest('hex'),
    ]),
  );
}

test('the same content makes the same bytes', () => {
  const again = builtSite('bilingual', 'again');
  expect(digestsOf(again.dist)).toEqual(digestsOf(distOf('bilingual')));
  removeSite(again);
});
