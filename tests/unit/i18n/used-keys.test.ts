import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fr } from '#i18n/fr.ts';

const source = path.resolve(import.meta.dirname, '../../../src');
const code = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
  .filter((entry) => !/[\\/]i18n$/.test(entry.parentPath))
  .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

test.each(Object.keys(fr))('the text `%s` is shown somewhere', (key) => {
  const [group] = key.split('.');
  // A key may be put together from its group and a field, as those of the legal notice are.
  expect(code.includes(`'${key}'`) || code.includes(`\`${group}.\${`)).toBe(true);
});
