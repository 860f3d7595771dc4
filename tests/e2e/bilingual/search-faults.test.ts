import { expect, test, type Page } from '@playwright/test';
import { SearchPage } from '../page-objects/search-page.ts';

const THREE = 'Article français 3';
const ENGLISH = 'English post 2';

for (const { what, query, results } of [
  { what: 'spaces', query: '   ', results: 'none asked' },
  { what: 'marks alone', query: '« … »', results: 'none' },
  { what: 'markup', query: '<script>document.title="taken"</script>', results: 'none' },
  { what: 'a thousand letters', query: 'automne '.repeat(125), results: 'some' },
  { what: 'words that every text has', query: 'le de un', results: 'some' },
  { what: 'a word that begins with one that is there', query: 'leviathan', results: 'none' },
] as const) {
  test(`a query of ${what} does no harm`, async ({ page }) => {
    const search = new SearchPage(page);
    await search.ask({ q: query });
    if (results === 'none asked') await expect(search.status).toBeEmpty();
    else if (results === 'none') await expect(search.status).toContainText('Aucun résultat');
    else await expect(search.results).not.toHaveCount(0);
    await expect(page).toHaveTitle(/^Recherche/);
    await expect(search.main.locator('script:not([src])')).toHaveCount(0);
  });
}

test('an answer that comes late is not shown over that of a later question', async ({ page }) => {
  const search = new SearchPage(page);
  let held: (() => void) | undefined;
  let isFirst = true;
  await page.route('**/pagefind/fragment/**', async (route) => {
    if (isFirst) {
      isFirst = false;
      await new Promise<void>((resolve) => (held = resolve));
    }
    await route.continue();
  });
  await search.ask({ q: 'choeur' });
  await expect.poll(() => held).toBeDefined();
  await search.field.fill('portal');
  await expect(search.result(ENGLISH)).toBeVisible();
  const told = await search.status.textContent();
  // Longer than a reader is left without a word.
  await page.waitForTimeout(400);
  held?.();
  await page.waitForTimeout(300);
  await expect(search.status).toHaveText(told!);
  await expect(search.result(ENGLISH)).toBeVisible();
  await expect(search.result(THREE)).toHaveCount(0);
});

for (const part of ['pagefind.js', 'pagefind-entry.json*', 'wasm.*', 'index/*', 'fragment/*']) {
  for (const fault of ['is not there', 'cannot be reached'] as const) {
    test(`where ${part} ${fault} a reader is told, and led elsewhere`, async ({ page }) => {
      const search = new SearchPage(page);
      await page.route(`**/pagefind/${part}`, (route) =>
        fault === 'is not there' ? route.fulfill({ status: 404 }) : route.abort(),
      );
      await search.ask({ q: 'automne' });
      await expect(search.status).toHaveText(search.texts['search.failed']);
      await expect(search.archives).toBeVisible();
      await expect(search.otherEngine).toHaveAttribute('href', /automne$/);
    });
  }
}

test('a fault that has passed is forgotten with the next question', async ({ page }) => {
  const search = new SearchPage(page);
  let isReachable = false;
  await page.route('**/pagefind/fragment/*', (route) =>
    isReachable ? route.continue() : route.abort(),
  );
  await search.ask({ q: 'automne' });
  await expect(search.status).toHaveText(search.texts['search.failed']);
  isReachable = true;
  await search.field.fill('automne ');
  await expect(search.result(THREE)).toBeVisible();
});

test('what else of the page fails is none of the search’s', async ({ page }) => {
  const search = new SearchPage(page);
  await search.ask({ q: 'automne' });
  await expect(search.result(THREE)).toBeVisible();
  await page.evaluate(() => fetch('/nowhere.json'));
  await search.field.fill('l’automne');
  await expect(search.result(THREE)).toBeVisible();
  await expect(search.status).not.toHaveText(search.texts['search.failed']);
});

test('without JavaScript there are no fields, but the archive and another engine', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  for (const language of ['fr', 'en'] as const) {
    const search = new SearchPage(await context.newPage(), language);
    await search.ask();
    await expect(search.form).toBeHidden();
    await expect(search.main.getByText(/ JavaScript\./)).toBeVisible();
    await expect(search.otherEngine).toHaveAttribute('href', /site%3Aexample\.org$/);
    await search.archives.click();
    await expect(search.heading).toHaveText(search.texts['archive.title']);
  }
  await context.close();
});

/** What a page asks for, refuses and says while something is done in it. */
async function watched(page: Page, act: () => Promise<void>) {
  const asked: string[] = [];
  const faults: string[] = [];
  await page.exposeFunction('tellRefusal', (what: string) => faults.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { tellRefusal } = window as unknown as { tellRefusal: (what: string) => void };
      tellRefusal(`${violatedDirective} ${blockedURI}`);
    });
  });
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (message.type() !== 'log') faults.push(message.text());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  await act();
  return { asked, faults };
}

test('a search asks no other origin for anything, and the policy refuses nothing of it', async ({
  page,
  baseURL,
}) => {
  const search = new SearchPage(page);
  const { asked, faults } = await watched(page, async () => {
    await search.ask({ q: 'automne' });
    await expect(search.results).toHaveCount(2);
    await search.tag.selectOption('alpha');
    await expect(search.results).toHaveCount(1);
  });
  expect(faults).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(baseURL!))).toEqual([]);
  expect(asked.filter((url) => url.includes('/pagefind/')).length).toBeGreaterThan(5);
});

test('nothing of the index is loaded before somebody asks, nor on another page', async ({
  page,
}) => {
  const search = new SearchPage(page);
  const { asked } = await watched(page, async () => {
    for (const address of ['/', '/posts/complet/', search.home]) {
      await page.goto(address);
      await page.waitForLoadState('networkidle');
    }
  });
  expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});
