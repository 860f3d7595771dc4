import { chromium, expect, test, type Page } from '@playwright/test';

const FEEDS = [
  { file: '/rss.xml', lang: 'fr', title: 'Site Exemple', notice: 'Ceci est un flux' },
  { file: '/en/atom.xml', lang: 'en', title: 'Site Exemple', notice: 'This is a feed' },
  {
    file: '/tags/vent/atom.xml',
    lang: 'fr',
    title: 'Site Exemple · Éole',
    notice: 'Ceci est un flux',
  },
  { file: '/en/feeds/1/rss.xml', lang: 'en', title: 'Site Exemple', notice: 'This is a feed' },
];

for (const { file, lang, title, notice } of FEEDS) {
  test(`a person who opens ${file} sees what it is, and how to subscribe`, async ({ page }) => {
    await page.goto(file);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByText(notice)).toBeVisible();
    await expect(page.locator('code')).toHaveText(`https://example.org${file}`);
    const posts = page.getByRole('listitem');
    expect(await posts.count()).toBeGreaterThan(1);
    for (const post of await posts.all()) {
      await expect(post.getByRole('link')).toHaveAttribute('href', /^https:\/\/example\.org\//);
    }
  });
}

test('a feed that is opened is not wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const { file } of FEEDS) {
    await page.goto(file);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test('a browser without XSL shows the same by the style sheet', async ({ baseURL }) => {
  const { launchOptions } = test.info().project.use;
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), '--disable-features=XSLT'],
  });
  const page = await browser.newPage({ ...(baseURL && { baseURL }) });
  for (const { file, title, notice } of FEEDS) {
    await page.goto(file);
    // The document is the feed itself, and no page made from it.
    expect(await page.evaluate(() => document.documentElement.localName)).toMatch(/^(?:rss|feed)$/);
    const shown = await shownIn(page);
    expect(shown.before).toContain(notice);
    expect(shown.text).toContain(title);
    expect(shown.text).not.toMatch(/<p>|<picture>/);
  }
  await browser.close();
});

/** What a style sheet shows of a document of XML. */
function shownIn(page: Page): Promise<{ before: string; text: string }> {
  return page.evaluate(() => ({
    before: getComputedStyle(document.documentElement, '::before').content,
    text: [...document.querySelectorAll('*')]
      .filter((element) => element.children.length === 0 && element.checkVisibility())
      .map((element) => element.textContent)
      .join('\n'),
  }));
}
