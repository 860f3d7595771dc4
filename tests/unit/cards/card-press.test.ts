import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openCardPress } from '#cards/card-press.ts';
import { readPalette } from '#lib/cards/palette.ts';
import { openCacheFolder } from '#source/cache-folder.ts';
import { materials } from './site-faces.ts';

const TEXT = { title: 'L’œuvre du nuage', meta: 'Site Exemple · 5 juin 2026' };

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cards-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const openAt = (folder: string, changes: Partial<typeof materials> = {}) =>
  openCardPress({ ...materials, ...changes }, openCacheFolder(folder));

/** Of the greys from 0 to 255, the one of a colour. */
async function greyOf(background: string): Promise<number> {
  const dot = sharp({ create: { width: 1, height: 1, channels: 3, background } });
  const { channels } = await sharp(await dot.png().toBuffer())
    .greyscale()
    .stats();
  return channels[0]!.mean;
}

describe('a card', () => {
  test('is a PNG of 1200 × 630 that loads fast', async () => {
    const { png } = await (await openAt(temporaryFolder()))(TEXT);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(png.length).toBeLessThan(60_000);
  });

  test('has the same bytes wherever and whenever it is drawn', async () => {
    const [one, other] = await Promise.all(
      [temporaryFolder(), temporaryFolder()].map(async (folder) => (await openAt(folder))(TEXT)),
    );
    expect(one).toMatchObject({ isDrawn: true });
    expect(other).toEqual(one);
  });

  test('shows its title on paper, and ridges below', async () => {
    const { png } = await (await openAt(temporaryFolder()))(TEXT);
    const brightness = async (top: number, height: number) => {
      const area = sharp(png).extract({ left: 80, top, width: 700, height });
      const { channels } = await sharp(await area.png().toBuffer())
        .greyscale()
        .stats();
      return channels[0]!.mean;
    };
    // Letters make the paper darker, and the near ridge is darker still.
    const paper = await greyOf(readPalette(readFileSync('src/styles/tokens.css', 'utf8')).paper);
    expect(await brightness(0, 60)).toBeCloseTo(paper, 0);
    expect(await brightness(72, 70)).toBeLessThan(paper - 10);
    expect(await brightness(620, 10)).toBeLessThan(paper - 100);
  });
});

describe('the cache', () => {
  test('has a card that was drawn before: nothing is drawn twice', async () => {
    const folder = temporaryFolder();
    const first = await (await openAt(folder))(TEXT);
    const second = await (await openAt(folder))(TEXT);
    expect(first.isDrawn).toBe(true);
    expect(second.isDrawn).toBe(false);
    expect(Buffer.from(second.png).equals(first.png)).toBe(true);
  });

  test.each([
    ['the title', { ...TEXT, title: 'L’œuvre du nuages' }, {}],
    ['the line below it', { ...TEXT, meta: 'Site Exemple · 6 juin 2026' }, {}],
    ['a font', TEXT, { metaFont: materials.titleFont }],
    [
      'a colour',
      TEXT,
      {
        tokens: materials.tokens.replace(
          '--ink: light-dark(oklch(25%',
          '--ink: light-dark(oklch(35%',
        ),
      },
    ],
  ])('has no card where %s is another', async (_what, text, changes) => {
    const folder = temporaryFolder();
    await (
      await openAt(folder)
    )(TEXT);
    const { isDrawn } = await (await openAt(folder, changes))(text);
    expect(isDrawn).toBe(true);
  });

  test('has the card still where a colour of the night is another', async () => {
    const folder = temporaryFolder();
    await (
      await openAt(folder)
    )(TEXT);
    const tokens = materials.tokens.replace('oklch(20% 0.035 262deg)', 'oklch(10% 0.035 262deg)');
    expect(tokens).not.toBe(materials.tokens);
    const { isDrawn } = await (await openAt(folder, { tokens }))(TEXT);
    expect(isDrawn).toBe(false);
  });

  test.each<[string, (file: string) => void]>([
    ['empty', (file) => truncateSync(file)],
    ['cut off', (file) => truncateSync(file, 9000)],
    ['damaged inside', (file) => writeFileSync(file, flipped(readFileSync(file), 5000))],
    ['no picture', (file) => writeFileSync(file, 'Not found')],
    ['another picture', (file) => writeFileSync(file, OTHER_PICTURE)],
  ])('does not give a file that is %s, and mends it', async (_what, damage) => {
    const folder = temporaryFolder();
    const { png } = await (await openAt(folder))(TEXT);
    const [name] = readdirSync(folder);
    damage(path.join(folder, name!));
    const again = await (await openAt(folder))(TEXT);
    expect(again.isDrawn).toBe(true);
    expect(Buffer.from(again.png).equals(png)).toBe(true);
    expect(readFileSync(path.join(folder, name!)).equals(png)).toBe(true);
  });
});

const OTHER_PICTURE = await sharp({
  create: { width: 10, height: 10, channels: 3, background: '#fff' },
})
  .png()
  .toBuffer();

function flipped(bytes: Buffer, at: number): Buffer {
  bytes[at]! ^= 1;
  return bytes;
}
