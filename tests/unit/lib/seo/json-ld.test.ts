import { describe, expect, test, vi } from 'vitest';
import { blogPosting, breadcrumbList, serializeJsonLd } from '#lib/seo/json-ld.ts';
import { samplePost } from '../../sample-post.ts';
import { en, site } from '../../test-site.ts';

vi.mock('#config/site.ts', () => import('../../test-site.ts'));

const AUTHOR = { name: 'Auteur Exemple', kind: 'person' } as const;

describe('structured data in a script', () => {
  test.each([
    '</script>',
    '</SCRIPT >',
    '<!--',
    '<script>',
    'a < b & c > d',
    '\\u003c',
    '"quoted"',
  ])('cannot be ended by %s, which reads back as it was', (text) => {
    const serialized = serializeJsonLd([{ '@type': 'Thing', name: text }]);
    expect(serialized).not.toContain('<');
    expect(JSON.parse(serialized)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Thing', name: text }],
    });
  });

  test('escapes the title of a post', () => {
    const post = samplePost({ folder: 'essai', title: 'Fin </script><script>alert(1)</script>' });
    const serialized = serializeJsonLd([blogPosting(post, AUTHOR, '</script>', [])]);
    expect(serialized).not.toContain('</script');
    expect(serialized).toContain('\\u003c/script>');
  });
});

describe('a blog posting', () => {
  const post = samplePost({ folder: 'essai', lang: en, date: '2020-07-01' });

  test('says where it is, in what language, and when it was published', () => {
    expect(blogPosting(post, AUTHOR, 'A sentence.', ['Cloud', 'Network'])).toMatchObject({
      '@type': 'BlogPosting',
      headline: post.title,
      description: 'A sentence.',
      url: 'https://example.org/en/posts/essai/',
      mainEntityOfPage: 'https://example.org/en/posts/essai/',
      image: 'https://example.org/en/og/posts/essai.png',
      inLanguage: 'en',
      datePublished: '2020-07-01T00:00:00+02:00',
      dateModified: '2020-07-01T00:00:00+02:00',
      author: { '@type': 'Person', name: 'Auteur Exemple' },
      publisher: { name: site.name, url: 'https://example.org/' },
      keywords: 'Cloud, Network',
    });
  });

  test('says when it was changed, which does not move its publication', () => {
    const changed = blogPosting({ ...post, updated: '2021-01-01' }, AUTHOR, '', []);
    expect(changed.datePublished).toBe('2020-07-01T00:00:00+02:00');
    expect(changed.dateModified).toBe('2021-01-01T00:00:00+01:00');
  });

  test.each([
    { author: AUTHOR, expected: { '@type': 'Person', name: 'Auteur Exemple' } },
    {
      author: { name: 'Maison', kind: 'organization', url: 'https://example.org/m' } as const,
      expected: { '@type': 'Organization', name: 'Maison', url: 'https://example.org/m' },
    },
  ])('is by $expected', ({ author, expected }) => {
    expect(blogPosting(post, author, '', []).author).toEqual(expected);
  });
});

test('breadcrumbs count from 1 and are absolute', () => {
  const { itemListElement } = breadcrumbList([
    { name: 'Accueil', path: '/' },
    { name: '2020', path: '/archives/2020/' },
  ]);
  expect(itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Accueil', item: 'https://example.org/' },
    { '@type': 'ListItem', position: 2, name: '2020', item: 'https://example.org/archives/2020/' },
  ]);
});
