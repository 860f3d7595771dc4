import { expect, test } from 'vitest';
import { toNavigationLink } from '#lib/navigation.ts';
import { en, fr, inBoth } from '../test-site.ts';

test.each([
  { item: { list: 'archives' as const }, locale: fr, href: '/archives/', label: 'Archives' },
  { item: { list: 'tags' as const }, locale: en, href: '/en/tags/', label: 'Tags' },
  { item: { list: 'search' as const }, locale: fr, href: '/recherche/', label: 'Recherche' },
  {
    item: { page: 'about', label: inBoth("L'auteur ?", "Who's who?") },
    locale: fr,
    href: '/a-propos/',
    label: 'L’auteur\u202F?',
  },
  {
    item: { page: 'about', label: inBoth("L'auteur ?", "Who's who?") },
    locale: en,
    href: '/en/about/',
    label: 'Who’s who?',
  },
])('$item leads to $href and says $label', ({ item, locale, href, label }) => {
  expect(toNavigationLink(item, locale)).toEqual({ href, label });
});
