import { expect, test } from '@playwright/test';
import { SearchPage } from '../page-objects/search-page.ts';

const TWO = 'Article français 2';
const THREE = 'Article français 3';
const ENGLISH = 'English post 2';

test.describe('in both languages', () => {
  for (const { language, query, told, none } of [
    {
      language: 'fr',
      query: 'pleuve',
      told: '1 résultat pour «\u00A0pleuve\u00A0»',
      none: 'Aucun résultat pour «\u00A0zirconium\u00A0»',
    },
    {
      language: 'en',
      query: 'policies',
      told: '1 result for “policies”',
      none: 'No result for “zirconium”',
    },
  ] as const) {
    test(`in ${language} a reader is told what was found, and where to go where nothing was`, async ({
      page,
    }) => {
      const search = new SearchPage(page, language);
      await search.ask();
      await expect(search.status).toBeEmpty();
      await expect(search.archives).toBeHidden();
      await search.field.fill(query);
      await expect(search.status).toHaveText(told);
      expect(search.asked).toEqual({ q: query });
      await search.field.fill('zirconium');
      await expect(search.status).toHaveText(none);
      await expect(search.results).toHaveCount(0);
      await expect(search.archives).toBeVisible();
      await expect(search.otherEngine).toHaveAttribute(
        'href',
        'https://duckduckgo.com/?q=site%3Aexample.org+zirconium',
      );
      await search.field.fill('');
      await expect(search.status).toBeEmpty();
      await expect(search.archives).toBeHidden();
      expect(search.asked).toEqual({});
    });
  }

  test('the header leads to the search, and the switch to its counterpart', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('/');
    await search.navigation.getByRole('link', { name: 'Recherche' }).click();
    await expect(search.heading).toHaveText('Recherche');
    await search.languages.getByRole('link').click();
    expect(search.address).toBe('/en/search/');
  });
});

test('a result tells its day, and a post in another language which one', async ({ page }) => {
  const search = new SearchPage(page);
  await search.ask({ q: 'portal' });
  const result = search.result(ENGLISH);
  await expect(result.locator('time')).toHaveText('15 février 2020');
  await expect(result.locator('time')).toHaveAttribute('datetime', '2020-02-15');
  const link = result.getByRole('link');
  await expect(link).toHaveAttribute('hreflang', 'en');
  await expect(link).toHaveAttribute('lang', 'en');
  await expect(result.getByTitle('en anglais')).toHaveText('EN');
  await expect(result.locator('.excerpt')).toHaveAttribute('lang', 'en');

  await search.ask({ q: 'automne' });
  await expect(search.result(TWO).locator('abbr')).toHaveCount(0);
  await expect(search.result(TWO).getByRole('link')).not.toHaveAttribute('lang', /./);
  await expect(search.result(TWO).locator('.excerpt')).toContainText('À l’automne, qu’il pleuve');
});

test('posts are chosen by their tag and their year, with words and without', async ({ page }) => {
  const search = new SearchPage(page);
  await search.ask({ q: 'automne' });
  await expect(search.results).toHaveCount(2);
  await expect(search.tag.getByRole('option', { name: 'Alpha (1)' })).toHaveCount(1);
  await search.tag.selectOption('alpha');
  await expect(search.results).toHaveCount(1);
  await expect(search.result(THREE)).toBeVisible();
  expect(search.asked).toEqual({ q: 'automne', tag: 'alpha' });
  await search.year.selectOption('2019');
  expect(search.asked).toEqual({ q: 'automne', tag: 'alpha', year: '2019' });

  await search.field.fill('');
  await expect(search.status).toHaveText(/^\d articles$/);
  const days = await search.results
    .locator('time')
    .evaluateAll((all) => all.map((time) => (time as HTMLTimeElement).dateTime));
  expect(days).toEqual(days.toSorted().toReversed());
  expect(days.every((day) => day.startsWith('2019'))).toBe(true);
});

test('what is asked is in the address, and there again when a reader comes back', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.ask();
  await search.field.pressSequentially('automne');
  await expect(search.results).toHaveCount(2);
  await search.tag.selectOption('alpha');
  await expect(search.results).toHaveCount(1);
  await search.links.first().click();
  await expect(search.heading).toHaveText(THREE);
  await page.goBack();
  await expect(search.field).toHaveValue('automne');
  await expect(search.tag).toHaveValue('alpha');
  await expect(search.results).toHaveCount(1);
  // Letters make no steps of their own.
  await page.goBack();
  expect(page.url()).toBe('about:blank');
});

test('a choice that there is not is none', async ({ page }) => {
  const search = new SearchPage(page);
  await search.ask({ q: 'automne', tag: 'nowhere', year: '1850' });
  await expect(search.results).toHaveCount(2);
  expect(search.asked).toEqual({ q: 'automne' });
});

test('more results are shown when they are asked for', async ({ page }) => {
  const search = new SearchPage(page);
  await search.ask({ tag: 'alpha' });
  await expect(search.status).toHaveText('12 articles');
  await expect(search.results).toHaveCount(10);
  await search.more.click();
  await expect(search.results).toHaveCount(12);
  await expect(search.links.nth(10)).toBeFocused();
  await expect(search.more).toBeHidden();
});
