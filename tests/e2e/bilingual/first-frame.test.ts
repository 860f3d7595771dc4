import { expect, test, type Page } from '@playwright/test';
import { lightnessOfFrames } from '../measures/frames.ts';
import { SitePage } from '../page-objects/site-page.ts';
import { slowSite } from '../slow-site.ts';

/** Shows a long page over a slow line to a reader who chose a light, and tells how light each frame was. */
async function framesOf(
  page: Page,
  origin: string,
  chosen: 'light' | 'dark',
  change?: (html: string) => string,
): Promise<number[]> {
  const slow = await slowSite(origin, change);
  try {
    const site = new SitePage(page);
    await site.open(`${slow.origin}/a-propos/`);
    await site.chooseTheme(chosen);
    return await lightnessOfFrames(page, () => site.open(`${slow.origin}/posts/mille-mots/`));
  } finally {
    await slow.close();
  }
}

/** The page with the script that sets the light at the end of its body. */
function withLateScript(html: string): string {
  const script =
    /<script(?![^>]*\bsrc=)[^>]*>(?:(?!<\/script>)[^])*localStorage[^]*?<\/script>/.exec(html);
  if (!script) throw new Error('No script in the page reads what was chosen.');
  return html.replace(script[0], '').replace('</body>', () => `${script[0]}</body>`);
}

test('no frame is light where dark is chosen in a light system', async ({ page, baseURL }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const frames = await framesOf(page, baseURL!, 'dark');
  expect(frames.length).toBeGreaterThan(2);
  expect(Math.max(...frames)).toBeLessThan(0.3);
});

test('no frame is dark where light is chosen in a dark system', async ({ page, baseURL }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const frames = await framesOf(page, baseURL!, 'light');
  expect(frames.length).toBeGreaterThan(2);
  expect(Math.min(...frames)).toBeGreaterThan(0.8);
});

test('a script at the end of the page would be seen to flash', async ({ page, baseURL }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const frames = await framesOf(page, baseURL!, 'dark', withLateScript);
  expect(Math.max(...frames)).toBeGreaterThan(0.8);
});
