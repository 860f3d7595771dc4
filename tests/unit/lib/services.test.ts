import { describe, expect, test, vi } from 'vitest';
import { site } from '#config/site.ts';
import type { SiteConfig } from '#config/types.ts';
import {
  analyticsScript,
  commentsFrame,
  correctionUrl,
  privacyTexts,
  serviceOrigins,
} from '#lib/services.ts';

import { en, fr } from '../test-site.ts';

vi.mock('#config/site.ts', async () => {
  const { site: own } = await import('../test-site.ts');
  return { site: { ...own } };
});

/** The configuration for one test. */
function withServices(services: Partial<SiteConfig<'fr' | 'en'>>): void {
  Object.assign(site, { embeds: [], comments: null, analytics: null, repository: '' }, services);
}

const comments = {
  repository: 'owner/blog',
  repositoryId: 'R_1',
  category: 'Comments',
  categoryId: 'DIC_1',
};

describe('a site without services', () => {
  test('loads nothing from elsewhere, and tells its readers so', () => {
    withServices({});
    expect(serviceOrigins()).toEqual({
      'script-src': [],
      'connect-src': [],
      'img-src': [],
      'frame-src': [],
    });
    expect(analyticsScript()).toBeUndefined();
    expect(commentsFrame('/posts/x/', fr)).toBeUndefined();
    expect(privacyTexts(en)).toEqual([
      'This site sets no cookie and asks its readers for no data.',
      'It measures no audience.',
      expect.stringContaining('day or night'),
      expect.stringContaining('IP addresses'),
    ]);
  });
});

describe('a site with services', () => {
  test.each([
    {
      analytics: { service: 'plausible', origin: 'https://plausible.io' },
      src: 'https://plausible.io/js/script.js',
      told: 'Plausible (plausible.io)',
    },
    {
      analytics: { service: 'goatcounter', origin: 'https://blog.goatcounter.com' },
      src: 'https://blog.goatcounter.com/count.js',
      told: 'GoatCounter (blog.goatcounter.com)',
    },
  ] as const)('allows $analytics.service its origin and no more', ({ analytics, src, told }) => {
    withServices({ analytics });
    const { 'script-src': scripts, 'frame-src': frames } = serviceOrigins();
    expect([scripts, frames]).toEqual([[analytics.origin], []]);
    expect(analyticsScript()).toMatchObject({ src });
    expect(privacyTexts(fr).join(' ')).toContain(told);
    expect(privacyTexts(fr).join(' ')).not.toContain('ne mesure pas');
  });

  test('shows the discussion of a page, found by its path', () => {
    withServices({ comments });
    expect(serviceOrigins()['frame-src']).toEqual(['https://giscus.app']);
    const frame = new URL(commentsFrame('/posts/x/', fr)!);
    expect(frame.origin + frame.pathname).toBe('https://giscus.app/fr/widget');
    expect(Object.fromEntries(frame.searchParams)).toMatchObject({
      repo: 'owner/blog',
      repoId: 'R_1',
      category: 'Comments',
      categoryId: 'DIC_1',
      term: '/posts/x/',
      origin: 'https://example.org/posts/x/',
    });
    expect(privacyTexts(en).join(' ')).toContain('giscus.app');
  });

  test('names the sites that posts show', () => {
    withServices({ embeds: ['https://video.example', 'https://maps.example'] });
    expect(privacyTexts(en).join(' ')).toContain('video.example, maps.example');
  });
});

test.each([
  ['https://github.com/owner/blog', 'https://github.com/owner/blog/edit/main/src/x.mdx'],
  ['https://github.com/owner/blog/', 'https://github.com/owner/blog/edit/main/src/x.mdx'],
  ['https://gitlab.com/owner/blog', 'https://gitlab.com/owner/blog/-/edit/main/src/x.mdx'],
  ['', undefined],
])('a correction of a text in %s is written at %s', (repository, address) => {
  withServices({ repository });
  expect(correctionUrl('src/x.mdx')).toBe(address);
});
