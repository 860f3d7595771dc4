import { describe, expect, test } from 'vitest';
import { SOUND } from '../content-tree.ts';
import { mended, testLinkRule, toldOf, type LinkRule } from './linked-blog.ts';

describe.each<LinkRule>([
  {
    rule: 'link-anchor',
    severity: 'error',
    bad: [
      {
        body: '[a](../premier/fr.mdx#une-parti)',
        at: '7:1',
        message: 'src/content/posts/premier/fr.mdx has no `#une-parti`',
        fix: 'write `#une-partie`',
      },
      {
        body: '[a](/posts/premier/#fin)',
        at: '7:1',
        message: 'has no `#fin`',
        fix: 'write one of #une-partie, #été-comme-hiver, #ancre',
      },
      {
        body: 'Voir [ici](#partie).\n\n## Partie un',
        at: '7:6',
        message: 'this text has no `#partie`',
        fix: 'write one of #partie-un',
      },
      {
        body: '[a](#rien)',
        at: '7:1',
        message: 'has no `#rien`',
        fix: 'remove the link',
      },
    ],
    good: [
      '[a](../premier/fr.mdx#une-partie) [b](../premier/fr.mdx#ancre)',
      '[a](/posts/premier/#%C3%A9t%C3%A9-comme-hiver)',
      '[a](#partie-un) [b](#top)\n\n## Partie un',
      '[a](/archives/#2020)',
    ],
  },
  {
    rule: 'link-language',
    severity: 'warning',
    bad: [
      {
        body: '[a](../premier/en.mdx)',
        at: '7:1',
        message: 'leads to the en version',
        fix: 'write ../premier/fr.mdx',
      },
      {
        body: '[a](/en/posts/first/)',
        at: '7:1',
        message: 'leads to the en version',
        fix: 'write ../premier/fr.mdx',
      },
    ],
    good: ['[a](../premier/fr.mdx)', '[a](../seul/en.mdx)', '[a](/en/)'],
  },
  {
    rule: 'redirected-link',
    severity: 'warning',
    bad: [
      {
        body: '[a](/2020/01/01/premier/)',
        at: '7:1',
        message: 'is sent on to /posts/premier/',
        fix: 'write ../premier/fr.mdx',
        better: '[a](../premier/fr.mdx)',
      },
      {
        body: '[a](</feed/>)',
        at: '7:1',
        message: 'is sent on to /rss.xml',
        fix: 'write /rss.xml',
        better: '[a](</rss.xml>)',
      },
      {
        body: '<a href="/2020/01/01/premier/#une-partie">x</a>',
        at: '7:4',
        message: 'is sent on',
        fix: 'write /posts/premier/#une-partie',
        better: '<a href="/posts/premier/#une-partie">x</a>',
      },
      {
        body: '[a](/author/exemple/)',
        at: '7:1',
        message: 'is sent on to /archives/',
        fix: 'write /archives/',
        better: '[a](/archives/)',
      },
      {
        body: '[a](/ailleurs/)',
        at: '7:1',
        message: 'is sent on to https://example.com/',
        fix: 'write https://example.com/',
        better: '[a](https://example.com/)',
      },
    ],
    good: ['[a](/rss.xml)'],
  },
  {
    rule: 'absolute-link',
    severity: 'warning',
    bad: [
      {
        body: '[a](https://example.org/posts/premier/#une-partie)',
        at: '7:1',
        message: 'names the site itself',
        fix: 'write ../premier/fr.mdx#une-partie',
        better: '[a](../premier/fr.mdx#une-partie)',
      },
      {
        body: '[a](http://EXAMPLE.org/tags/)',
        at: '7:1',
        message: 'names the site itself',
        fix: 'write /tags/',
        better: '[a](/tags/)',
      },
      {
        body: '[a](//example.org/tags/)',
        at: '7:1',
        message: 'names the site itself',
        fix: 'write /tags/',
        better: '[a](/tags/)',
      },
      {
        body: '<a href="https://example.org/posts/premier/">x</a>',
        at: '7:4',
        message: 'names the site itself',
        fix: 'write /posts/premier/',
        better: '<a href="/posts/premier/">x</a>',
      },
    ],
    good: ['[a](https://example.com/posts/premier/)', '[a](https://autre.example.org/)'],
  },
])('the rule $rule', testLinkRule);

test('a link to a post whose folder was renamed is led to it', () => {
  const body = '[a](../ancien-nom/fr.mdx#une-partie)';
  const [problem, ...others] = toldOf(body);
  expect(others).toEqual([]);
  expect(problem?.message).toContain('the post is now src/content/posts/premier/fr.mdx');
  expect(mended(body)).toBe('[a](../premier/fr.mdx#une-partie)');
});

test('a link to what is gone is told', () => {
  const [problem] = toldOf('[a](/disparu/)');
  expect(problem).toMatchObject({
    rule: 'redirected-link',
    severity: 'error',
    fix: 'remove the link',
  });
});

test('an old absolute address is led to its end, by one edit', () => {
  const body = '[a](https://example.org/2020/01/01/premier/)';
  expect(toldOf(body).map(({ rule }) => rule)).toEqual(['absolute-link', 'redirected-link']);
  expect(mended(body)).toBe('[a](../premier/fr.mdx)');
});

test('a draft may link to what is not published', () => {
  expect(toldOf('[a](/posts/brouillon/) [b](/posts/futur/)', `${SOUND}\ndraft: true`)).toEqual([]);
});
