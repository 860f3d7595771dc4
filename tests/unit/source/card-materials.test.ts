import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readCardMaterials } from '#source/card-materials.ts';

vi.mock('#config/fonts.ts', () => ({
  cardFonts: {
    title: 'assets/fonts/one.woff2',
    meta: 'assets/fonts/other.woff2',
    code: 'assets/fonts/third.woff2',
  },
}));

test('cards are drawn with the fonts that the configuration names', () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'card-materials-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(path.join(root, 'assets/fonts'), { recursive: true });
  mkdirSync(path.join(root, 'styles'));
  writeFileSync(path.join(root, 'assets/fonts/one.woff2'), 'one');
  writeFileSync(path.join(root, 'assets/fonts/other.woff2'), 'other');
  writeFileSync(path.join(root, 'assets/fonts/third.woff2'), 'third');
  writeFileSync(path.join(root, 'styles/tokens.css'), 'tokens');
  const { titleFont, metaFont, codeFont, tokens } = readCardMaterials(root);
  expect([titleFont, metaFont, codeFont].map((font) => Buffer.from(font).toString())).toEqual([
    'one',
    'other',
    'third',
  ]);
  expect(tokens).toBe('tokens');
});
