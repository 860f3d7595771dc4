import { expect, test } from '@playwright/test';
import { contrast, tokenColours } from '../measures/colours.ts';

const GROUNDS = ['paper', 'sunk'] as const;
const LINES = ['line-added', 'line-removed', 'line-lit'] as const;
const CODE = ['code-word', 'code-string', 'code-number', 'code-name', 'code-comment'] as const;

/** The least contrast that each colour has on paper, and what reads it. */
const ON_PAPER = {
  ink: 14,
  soft: 7,
  gentian: 7,
  visited: 7,
  edge: 3,
  alpenglow: 3,
} as const;

type Colour = keyof typeof ON_PAPER;
const COLOURS = Object.keys(ON_PAPER) as Colour[];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the colours have the contrast that they were chosen for, in ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/posts/complet/');
    const tokens = await tokenColours(page, [...GROUNDS, ...LINES, ...CODE, ...COLOURS]);
    for (const name of COLOURS) {
      const measured = contrast(tokens[name], tokens.paper);
      expect.soft(measured, `${name} on paper`).toBeGreaterThanOrEqual(ON_PAPER[name]);
    }
    for (const name of ['ink', 'soft', 'gentian', 'visited'] as const)
      expect
        .soft(contrast(tokens[name], tokens.sunk), `${name} on sunk`)
        .toBeGreaterThanOrEqual(4.5);
    for (const name of [...CODE, 'ink'] as const) {
      for (const ground of ['sunk', ...LINES] as const)
        expect
          .soft(contrast(tokens[name], tokens[ground]), `${name} on ${ground}`)
          .toBeGreaterThanOrEqual(4.5);
    }
  });
}

test('the colours are pairs: each is another by night', async ({ page }) => {
  await page.goto('/');
  const names = [...GROUNDS, ...LINES, ...CODE, ...COLOURS, 'rule'] as const;
  const day = await tokenColours(page, names);
  await page.emulateMedia({ colorScheme: 'dark' });
  const night = await tokenColours(page, names);
  for (const name of names) expect.soft(day[name], name).not.toEqual(night[name]);
});
