import { describe, expect, test } from 'vitest';
import { toNewPost, toNewTranslation, toSlug } from '#lib/posts/new-post.ts';
import { splitFrontMatter } from '#source/front-matter.ts';
import { fr } from '../../test-site.ts';

test.each([
  ['L’article d’été : cœur', 'l-article-d-ete-coeur'],
  ["L'e\u0301te\u0301", 'l-ete'],
  ['Æther et Straße', 'aether-et-strasse'],
  ['Azure DevOps', 'azure-devops'],
  ['C# & .NET', 'c-net'],
  ['日本語', ''],
  ['🎉', ''],
])('the address word of « %s » is `%s`', (title, slug) => {
  expect(toSlug(title)).toBe(slug);
});

describe('the title of a new post', () => {
  test.each([
    ...[
      'Plain',
      'a: b',
      'a # b',
      '# a',
      '- a',
      "'a'",
      '"a"',
      '@x',
      '[a]',
      '{a}',
      '*x',
      '&x',
      '---',
    ],
    ...['true', 'yes', 'null', '~', '123', '1_000', '0b11', '0x1F', '1e3', '.inf', '+1', '12:30'],
    ...['2024-01-01', '2001-12-14t21:59:43.10-05:00', 'L’été « 50 % »'],
  ])('is read as it was given: %s', (title) => {
    const text = toNewPost({ title, date: '2024-06-15', tags: ['alpha'] });
    expect(splitFrontMatter(text).frontMatter?.data).toMatchObject({ title });
  });

  // Astro's YAML reads some of them as a date or a number where the core schema reads a text.
  test.each(['2024-01-01', '0b11', '1_000', '+1', '12:30'])('is in quotes: %s', (title) => {
    expect(toNewPost({ title, date: '2024-06-15', tags: ['alpha'] })).toContain(
      `\ntitle: "${title}"\ndate: 2024-06-15\n`,
    );
  });

  test('is one line', () => {
    const text = toNewPost({ title: ' Two\n lines ', date: '2024-06-15', tags: ['alpha'] });
    expect(text).toBe('---\ntitle: Two lines\ndate: 2024-06-15\ntags: [alpha]\ndraft: true\n---\n');
  });
});

describe('a new translation', () => {
  const from = { lang: fr, digest: '0123456789ab' } as const;

  test('says itself what its original took from a key that goes', () => {
    const yaml = 'title: A\nupdateNote: &note Corrigé\nappliesTo: *note\ncoverAlt: *note\n';
    expect(splitFrontMatter(toNewTranslation(yaml, '', from)).frontMatter?.data).toEqual({
      title: 'A',
      appliesTo: 'Corrigé',
      coverAlt: 'Corrigé',
      draft: true,
      translatedFrom: from,
    });
  });

  test('has one kind of line ends', () => {
    expect(toNewTranslation('title: A # b\r\n', '\r\nText.\r\n', from)).toBe(
      '---\ntitle: A # b\ndraft: true\ntranslatedFrom:\n  lang: fr\n  digest: 0123456789ab\n---\n\nText.\n',
    );
  });

  test.each(['123456789012', '1234e5678901', '000000000000'])(
    'keeps the digest %s a text',
    (digest) => {
      const text = toNewTranslation('title: A\n', '', { ...from, digest });
      expect(text).toContain(`digest: "${digest}"`);
      expect(splitFrontMatter(text).frontMatter?.data).toMatchObject({
        translatedFrom: { digest },
      });
    },
  );
});
