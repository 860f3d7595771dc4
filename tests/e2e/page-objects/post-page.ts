import type { Locator } from '@playwright/test';
import { SitePage } from './site-page.ts';

/** The page of a post. */
export class PostPage extends SitePage {
  get article(): Locator {
    return this.main.getByRole('article');
  }

  /** The text of the post. */
  get prose(): Locator {
    return this.article.locator('.prose');
  }

  get contents(): Locator {
    return this.page.getByRole('navigation', { name: this.texts['post.contents'] });
  }

  /** Shows the contents where they are folded above the text. */
  unfoldContents(): Promise<void> {
    return this.contents.locator('summary').click();
  }

  get neighbours(): Locator {
    return this.page.getByRole('navigation', { name: this.texts['post.neighbours'] });
  }

  get related(): Locator {
    return this.page.getByRole('region', { name: this.texts['post.related'] });
  }

  get tags(): Locator {
    return this.article.getByRole('list', { name: this.texts['post.tags'] });
  }

  /** The first callout of a kind. */
  callout(kind: 'note' | 'tip' | 'important' | 'warning' | 'caution'): Locator {
    const label = this.page.getByText(this.texts[`callout.${kind}`], { exact: true });
    return this.prose.getByRole('note').filter({ has: label }).first();
  }

  series(title: string): Locator {
    return this.page.getByRole('navigation', { name: `${this.texts['series.label']} ${title}` });
  }
}
