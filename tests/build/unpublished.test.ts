import { afterAll, describe, expect, test } from 'vitest';
import { buildSite, createSite, removeSite } from '../fixtures/site.ts';
import { distOf, filesOf, readFile } from './built-site.ts';

const SECRETS = [
  'Brouillon secret',
  'Article futur secret',
  'Traduction secrète',
  'brouillon',
  'futur',
];

/** Files of a built site that name something that is not published. */
function leaksIn(dist: string): string[] {
  return filesOf(dist).filter(
    (file) =>
      SECRETS.some((secret) => file.includes(`/${secret}/`)) ||
      SECRETS.slice(0, 3).some((secret) => readFile(dist, file).includes(secret)),
  );
}

describe('a draft and a scheduled post', () => {
  const sites: ReturnType<typeof createSite>[] = [];
  afterAll(() => sites.forEach(removeSite));

  function build(environment: Record<string, string>) {
    const site = createSite('bilingual');
    sites.push(site);
    expect(buildSite(site, environment).status).toBe(0);
    return site.dist;
  }

  test('are in no file of a build', () => {
    expect(leaksIn(distOf('bilingual'))).toEqual([]);
  });

  test('do not make a page for a tag that only they have', () => {
    const files = filesOf(distOf('bilingual'));
    expect(files).not.toContain('tags/cache/index.html');
    expect(readFile(distOf('bilingual'), 'tags/index.html')).not.toContain('Caché');
  });

  test('are in no file of a build on a machine that sets NODE_ENV to development', () => {
    expect(leaksIn(build({ NODE_ENV: 'development' }))).toEqual([]);
  });

  test('appear on their day, the scheduled one alone', () => {
    const dist = build({ BUILD_DATE: '2024-06-16' });
    expect(filesOf(dist)).toContain('posts/futur/index.html');
    expect(readFile(dist, 'rss.xml')).toContain('Article futur secret');
    expect(filesOf(dist).some((file) => file.includes('brouillon'))).toBe(false);
  });
});
