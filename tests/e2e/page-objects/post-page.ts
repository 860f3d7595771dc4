import type { Locator } from '@playwright/test';
import { SitePage } from './site-page.ts';

/** The page of a post. */
export class PostPage extends SitePage {
  get article(): Locator {
    return this.main.getByRole('article');
  }

  get contents(): Locator {
    return this.page.getByRole('navigation', { name: this.texts['post.contents'] });
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

  series(title: string): Locator {
    return this.page.getByRole('navigation', { name: `${this.texts['series.label']} ${title}` });
  }
}
