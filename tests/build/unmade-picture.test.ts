import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { blackPng } from '../fixtures/media-bytes.ts';
import { buildSite, createSite, removeSite } from '../fixtures/site.ts';

test('a picture that cannot be made anew is told with the line that shows it, and leaves no site', () => {
  const site = createSite('english');
  try {
    const folder = path.join(site.root, 'src', 'content', 'posts', 'third');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'plan.png'), blackPng(40_000, 30_000));
    const front = '---\ntitle: Third\ndate: 2023-03-01\ntags: [alpha]\n---\n';
    writeFileSync(path.join(folder, 'en.mdx'), `${front}\nText.\n\n![A plan](./plan.png)\n`);
    const { status, output } = buildSite(site);
    expect(status).toBe(1);
    expect(output).toContain(
      'src/content/posts/third/en.mdx:9:1  picture  the picture src/content/posts/third/plan.png cannot be made anew',
    );
    expect(output).toContain(
      'it has 40000 × 30000 pixels, which is over 1000 million → save it anew',
    );
    expect(output).not.toMatch(/^\s+at .+:\d+:\d+/m);
    expect(existsSync(site.dist)).toBe(false);
  } finally {
    removeSite(site);
  }
});
