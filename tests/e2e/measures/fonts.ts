import type { Locator, Page } from '@playwright/test';

/** Fonts that the browser draws an element's text with: their names, and how many signs each draws. */
export async function drawnWith(element: Locator): Promise<Record<string, number>> {
  const page = element.page();
  const mark = `drawn-${Math.random().toString(36).slice(2)}`;
  await element.first().evaluate((each, name) => each.setAttribute('data-drawn', name), mark);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: `[data-drawn="${mark}"]`,
  });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return Object.fromEntries(
    fonts.map(({ familyName, isCustomFont, glyphCount }) => [
      isCustomFont ? familyName : `${familyName} of the system`,
      glyphCount,
    ]),
  );
}

/** A font file that the browser asked for. */
export interface FontFile {
  name: string;
  bytes: number;
}

/** The font files that a page loads on first view, once they are there. */
export async function fontFilesOf(page: Page, address: string): Promise<FontFile[]> {
  const files: Promise<FontFile>[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('.woff2')) return;
    const name = response.url().split('/').at(-1)!;
    files.push(response.body().then(({ length }) => ({ name, bytes: length })));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  return Promise.all(files);
}
