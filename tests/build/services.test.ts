import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, createSite, removeSite, type Site } from '../fixtures/site.ts';
import { pageAt, textOf } from './built-site.ts';

describe('a site with comments, analytics and a source', () => {
  let site: Site;
  const policyOf = (address: string) =>
    pageAt(site.dist, address)
      .document.querySelector('meta[http-equiv="content-security-policy"]')
      ?.getAttribute('content') ?? '';

  beforeAll(() => {
    site = createSite('bilingual');
    const config = path.join(site.root, 'src', 'config', 'site.ts');
    const services = `comments: { repository: 'owner/blog', repositoryId: 'R_1', category: 'C', categoryId: 'D_1' },
  analytics: { service: 'goatcounter', origin: 'https://blog.goatcounter.com' },`;
    const source = readFileSync(config, 'utf8');
    const changed = source.replace(/comments: null,\s+analytics: null,/, services);
    expect(changed).not.toBe(source);
    writeFileSync(config, changed);
    const { status, output } = buildSite(site);
    expect(status, output).toBe(0);
  });
  afterAll(() => removeSite(site));

  test('offers the comments of a post, which nothing loads before a click', () => {
    const { document } = pageAt(site.dist, '/posts/court/');
    const frame = document.querySelector('embed-frame[data-url*="giscus.app"]');
    expect(frame?.getAttribute('data-url')).toContain('term=%2Fposts%2Fcourt%2F');
    expect(textOf(frame)).toContain('giscus.app, chargé quand vous le demandez');
    expect(document.querySelectorAll('iframe')).toHaveLength(0);
    expect(document.querySelectorAll('script[src^="/_astro/"]').length).toBeGreaterThan(0);
  });

  test('extends the policy by the origins of the services alone, frames where there are some', () => {
    expect(policyOf('/posts/court/')).toContain('frame-src https://example.org https://giscus.app');
    expect(policyOf('/tags/')).not.toContain('giscus');
    for (const directive of ['script-src', 'connect-src', 'img-src']) {
      expect(policyOf('/tags/')).toMatch(
        new RegExp(
          `${directive} 'self' https://blog\\.goatcounter\\.com(?: 'sha256-[^']*')?(?:;|$)`,
        ),
      );
    }
  });

  test('counts visits by the script of the service', () => {
    const script = pageAt(site.dist, '/').document.querySelector('script[data-goatcounter]');
    expect(script?.getAttribute('src')).toBe('https://blog.goatcounter.com/count.js');
  });

  test('tells readers in the legal notice what is used', () => {
    const text = textOf(pageAt(site.dist, '/mentions/').document.querySelector('main'));
    expect(text).toContain('GoatCounter (blog.goatcounter.com)');
    expect(text).toContain('giscus.app');
    expect(text).not.toContain('ne mesure pas son audience');
  });

  test('leads from a post to its source', () => {
    const links = [...pageAt(site.dist, '/posts/court/').document.querySelectorAll('a')];
    const link = links.find((one) => textOf(one) === 'Proposer une correction');
    expect(link?.getAttribute('href')).toBe(
      'https://example.org/source/edit/main/src/content/posts/court/fr.mdx',
    );
  });

  test('counts and shows nothing of a build that nobody is to find', () => {
    const environment = { NETLIFY: 'true', CONTEXT: 'deploy-preview', URL: 'https://example.org' };
    expect(buildSite(site, environment).status).toBe(0);
    expect(pageAt(site.dist, '/').document.querySelector('script[data-goatcounter]')).toBeNull();
  });
});
