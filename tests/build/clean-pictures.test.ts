import { expect, test } from 'vitest';
import { distOf } from './built-site.ts';
import { recordedPictures } from './picture-metadata.ts';

test.each(['bilingual', 'english', 'empty', 'real'] as const)(
  'no picture of the site %s holds what a camera or an editor wrote',
  async (name) => {
    const { recorded, count } = await recordedPictures(distOf(name));
    expect(recorded).toEqual([]);
    expect(count).toBeGreaterThan(0);
  },
);
