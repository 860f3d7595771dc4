import type { Locator } from '@playwright/test';
import { SitePage } from './site-page.ts';

/** A list of posts: home, a tag, a page of either. */
export class ListPage extends SitePage {
  get entries(): Locator {
    return this.main.getByRole('article');
  }

  get pager(): Locator {
    return this.page.getByRole('navigation', { name: this.texts['list.pages'] });
  }

  get newer(): Locator {
    return this.pager.getByRole('link', { name: this.texts['list.newer'] });
  }

  get older(): Locator {
    return this.pager.getByRole('link', { name: this.texts['list.older'] });
  }

  entry(title: string): Locator {
    return this.entries.filter({ has: this.page.getByRole('link', { name: title, exact: true }) });
  }

  titles(): Promise<string[]> {
    return this.entries.getByRole('heading').getByRole('link').allTextContents();
  }
}
