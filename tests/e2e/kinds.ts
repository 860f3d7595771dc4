import { expect, type Page } from '@playwright/test';
import type { Language } from './page-objects/site-page.ts';

/** A page that stands for all of its kind. */
export interface Kind {
  kind: string;
  address: string;
  language: Language;
  /** Whether search engines may keep it. */
  isIndexable: boolean;
}

/** One page of every kind of the bilingual fixture. */
export const KINDS: readonly Kind[] = [
  { kind: 'home', address: '/', language: 'fr' },
  { kind: 'home', address: '/en/', language: 'en' },
  { kind: 'later page of a list', address: '/page/2/', language: 'fr' },
  { kind: 'post with everything', address: '/posts/complet/', language: 'fr' },
  { kind: 'post with everything', address: '/en/posts/complete/', language: 'en' },
  { kind: 'post of 900 words', address: '/posts/mille-mots/', language: 'fr' },
  { kind: 'post of every component', address: '/posts/sample/', language: 'fr' },
  { kind: 'post of a series', address: '/posts/serie-un/', language: 'fr' },
  { kind: 'post without contents', address: '/posts/sans-sommaire/', language: 'fr' },
  { kind: 'tags', address: '/tags/', language: 'fr' },
  { kind: 'tag', address: '/tags/alpha/', language: 'fr' },
  { kind: 'archive', address: '/archives/', language: 'fr' },
  { kind: 'archive', address: '/en/archives/', language: 'en' },
  { kind: 'year', address: '/archives/2020/', language: 'fr' },
  { kind: 'series', address: '/series/serie-exemple/', language: 'fr' },
  { kind: 'page', address: '/a-propos/', language: 'fr' },
  { kind: 'search', address: '/recherche/', language: 'fr' },
  { kind: 'search', address: '/en/search/?q=portal', language: 'en' },
  { kind: 'legal notice', address: '/mentions/', language: 'fr' },
  { kind: 'not found', address: '/nowhere/', language: 'fr', isIndexable: false },
].map((kind) => ({ isIndexable: true, ...kind }) as Kind);

/** Opens the page of a kind, and sees that it is that one and no error page. */
export async function openKind(page: Page, { address, kind }: Kind): Promise<void> {
  const response = await page.goto(address);
  expect(response?.status(), address).toBe(kind === 'not found' ? 404 : 200);
  // What its address asks for is shown later.
  if (kind === 'search') await page.waitForLoadState('networkidle');
}
