import type { Locator, Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import { fr } from '#i18n/fr.ts';

export type Language = 'fr' | 'en';

/** What a reader chooses of the light; `auto` follows the system. */
export type Theme = 'auto' | 'light' | 'dark';

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

  get theme(): Locator {
    return this.page.getByRole('combobox', { name: this.texts['theme.label'] });
  }

  get chosenTheme(): Locator {
    return this.theme.locator('option:checked');
  }

  chooseTheme(theme: Theme): Promise<string[]> {
    return this.theme.selectOption({ label: this.texts[`theme.${theme}`] });
  }

  /** Address of the page that is shown, without the origin. */
  get address(): string {
    return new URL(this.page.url()).pathname;
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
  }
}
