import type { Locator, Page } from '@playwright/test';
import { SitePage, type Language } from './site-page.ts';

const ADDRESSES = { fr: '/recherche/', en: '/en/search/' };

/** The search of a language. */
export class SearchPage extends SitePage {
  readonly home: string;

  constructor(page: Page, language: Language = 'fr') {
    super(page, language);
    this.home = ADDRESSES[language];
  }

  /** Opens the page, with what is asked in its address. */
  ask(asked: Readonly<Record<string, string>> = {}): Promise<void> {
    const query = new URLSearchParams(asked).toString();
    return this.open(query === '' ? this.home : `${this.home}?${query}`);
  }

  get form(): Locator {
    return this.main.getByRole('search');
  }

  get field(): Locator {
    return this.form.getByRole('searchbox', { name: this.texts['search.field'] });
  }

  get tag(): Locator {
    return this.form.getByRole('combobox', { name: this.texts['search.tag'] });
  }

  get year(): Locator {
    return this.form.getByRole('combobox', { name: this.texts['search.year'] });
  }

  get status(): Locator {
    return this.main.getByRole('status');
  }

  get results(): Locator {
    return this.main.locator('ol').getByRole('article');
  }

  get marks(): Locator {
    return this.results.locator('mark');
  }

  result(title: string): Locator {
    return this.results.filter({ has: this.page.getByRole('link', { name: title, exact: true }) });
  }

  get links(): Locator {
    return this.results.getByRole('link');
  }

  get more(): Locator {
    return this.main.getByRole('button', { name: this.texts['search.more'] });
  }

  get archives(): Locator {
    return this.main.getByRole('link', { name: this.texts['search.archives'] });
  }

  get otherEngine(): Locator {
    return this.main.getByRole('link', { name: /DuckDuckGo/ });
  }

  /** What is asked, by the address. */
  get asked(): Record<string, string> {
    return Object.fromEntries(new URL(this.page.url()).searchParams);
  }
}
