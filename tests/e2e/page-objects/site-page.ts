import type { Locator, Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import { fr } from '#i18n/fr.ts';

export type Language = 'fr' | 'en';

const TEXTS = { fr, en };

/** What every page of the site has around its content. */
export class SitePage {
  readonly page: Page;
  readonly language: Language;

  constructor(page: Page, language: Language = 'fr') {
    this.page = page;
    this.language = language;
  }

  /** Interface texts of the page's language. */
  get texts() {
    return TEXTS[this.language];
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  get navigation(): Locator {
    return this.page.getByRole('navigation', { name: this.texts['nav.main'] });
  }

  get languages(): Locator {
    return this.navigation.getByRole('list', { name: this.texts['nav.language'] });
  }

  get footer(): Locator {
    return this.page.getByRole('contentinfo');
  }

  get skipLink(): Locator {
    return this.page.getByRole('link', { name: this.texts['skip.toContent'] });
  }

  /** Address of the page that is shown, without the origin. */
  get address(): string {
    return new URL(this.page.url()).pathname;
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
  }
}
