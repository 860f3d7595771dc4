import type { Page } from '@playwright/test';
import sharp from 'sharp';

/** Lightness of each frame that the browser shows while something goes on, from 0 to 1, in order. */
export async function lightnessOfFrames(page: Page, run: () => Promise<void>): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const frames: Buffer[] = [];
  // What the page was told last has to be on the screen before the first frame is taken.
  await page.screenshot();
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(Buffer.from(data, 'base64'));
    // The last frame may come when nobody listens any more.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await run();
  await session.send('Page.stopScreencast');
  await session.detach();
  return Promise.all(frames.map(lightnessOf));
}

/** Lightness of what most of a picture is, its paper: the median of its grey values. */
async function lightnessOf(png: Buffer): Promise<number> {
  const grey = await sharp(png).greyscale().raw().toBuffer();
  return grey.toSorted()[Math.floor(grey.length / 2)]! / 255;
}
