import { describe, expect, test, vi } from 'vitest';
import { preflight } from '#checks/preflight.ts';
import { SOUND_TEXTS, SOUND_TREE, TODAY, writeTree } from '../content-tree.ts';

vi.mock('#config/site.ts', () => import('../test-site.ts'));
vi.mock('#config/navigation.ts', () => ({
  navigation: {
    header: [{ list: 'tags' }, { page: 'about', label: {} }, { page: 'abuot', label: {} }],
    footer: [{ page: 'about', label: {} }],
  },
}));

describe('a page that the navigation links', () => {
  const page = SOUND_TEXTS['pages/about/fr.mdx']!;
  const tell = (pages: Record<string, string>) =>
    preflight(writeTree({ ...SOUND_TREE, ...pages }), TODAY)
      .problems.filter(({ file }) => file === 'src/config/navigation.ts')
      .map(({ message, fix }) => `${message} → ${fix}`);

  test('has a version in every language; a misspelt one is told with the page that was meant', () => {
    expect(tell({})).toEqual([
      'the page `about` is linked but has no en version → write src/content/pages/about/en.mdx, or link it nowhere',
      'the page `abuot` is linked but has no en version → write `about`',
      'the page `abuot` is linked but has no fr version → write `about`',
    ]);
  });

  test('is not told of where it has them', () => {
    const pages = {
      'pages/about/en.mdx': page,
      'pages/abuot/fr.mdx': page,
      'pages/abuot/en.mdx': page,
    };
    expect(tell(pages)).toEqual([]);
  });
});
