import { expect, test, type Page } from '@playwright/test';
import { KINDS, openKind } from '../kinds.ts';
import { SitePage } from '../page-objects/site-page.ts';

/** What the policies of the pages that are opened refuse. */
async function refusals(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('tellRefusal', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { tellRefusal } = window as unknown as { tellRefusal: (what: string) => void };
      tellRefusal(`${violatedDirective} ${blockedURI}`);
    });
  });
  return refused;
}

for (const kind of KINDS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the policy refuses nothing of ${kind.address} (${kind.kind}) in the ${colorScheme}`, async ({
      page,
    }) => {
      const refused = await refusals(page);
      await page.emulateMedia({ colorScheme });
      await openKind(page, kind);
      await page.waitForLoadState('networkidle');
      const folded = page.locator('main details:not([open]) > summary');
      for (let left = await folded.count(); left > 0; left -= 1) {
        const next = folded.first();
        if (!(await next.isVisible())) break;
        await next.click();
      }
      const copy = page.getByRole('button', { name: /Copier|Copy/ }).first();
      if (await copy.isVisible()) await copy.click();
      await new SitePage(page, kind.language).chooseTheme('dark');
      expect(refused).toEqual([]);
    });
  }
}

test('the policy lets a frame be loaded that the configuration names', async ({ page }) => {
  const refused = await refusals(page);
  await page.route('https://example.org/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>A frame</p>' }),
  );
  await page.goto('/posts/sample/');
  await page.getByRole('button', { name: 'Charger depuis example.org' }).first().click();
  await expect(page.frameLocator('embed-frame iframe').getByText('A frame')).toBeVisible();
  expect(refused).toEqual([]);
});

test('the policy refuses scripts, styles, pictures and frames that were put into a page', async ({
  page,
}) => {
  const refused = await refusals(page);
  await page.goto('/posts/complet/');
  await page.evaluate(() => {
    const put = (name: string, attributes: Record<string, string>, text = '') => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.textContent = text;
      document.body.append(element);
    };
    put('script', {}, 'document.title = "taken"');
    put('style', {}, 'body { color: rgb(1, 2, 3) }');
    put('p', { style: 'color: rgb(4, 5, 6)', id: 'styled' }, 'Text');
    put('img', { src: 'https://example.com/a.png' });
    put('iframe', { src: 'https://example.com/' });
  });
  await expect
    .poll(() => refused.map((what) => what.split(' ')[0]).toSorted())
    .toEqual(['frame-src', 'img-src', 'script-src-elem', 'style-src-attr', 'style-src-elem']);
  await expect(page).not.toHaveTitle('taken');
  await expect(page.locator('body')).not.toHaveCSS('color', 'rgb(1, 2, 3)');
  await expect(page.locator('#styled')).not.toHaveCSS('color', 'rgb(4, 5, 6)');
});
