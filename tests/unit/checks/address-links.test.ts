import { describe } from 'vitest';
import { testLinkRule } from './linked-blog.ts';

describe('the rule address-link', () =>
  testLinkRule({
    rule: 'address-link',
    severity: 'error',
    bad: [
      {
        body: 'Voir [ceci](/posts/premer/).',
        at: '7:6',
        message: 'leads to nothing',
        fix: 'write ../premier/fr.mdx',
      },
      {
        body: '[a](/tags/nuages/)',
        at: '7:1',
        message: 'leads to nothing',
        fix: 'write /tags/nuage/',
      },
      {
        body: '[a](/archives/1999/)',
        at: '7:1',
        message: 'leads to nothing',
        fix: 'such as ../premier/fr.mdx, or an address that the site has',
      },
      {
        body: '[a](/posts/esai/) lui-même',
        at: '7:1',
        message: 'leads to nothing',
        fix: 'write the path to a post',
      },
      { body: '[a](/page/2/)', at: '7:1', message: 'leads to nothing', fix: 'write' },
      { body: '[a](/plan-2.pdf)', at: '7:1', message: 'leads to nothing', fix: 'write /plan.pdf' },
      {
        body: '[a](https://example.org/absent/article/)',
        at: '7:1',
        message: 'leads to nothing',
        fix: 'write',
      },
      {
        body: '[a](/posts/brouillon/)',
        at: '7:1',
        message: 'leads to a draft',
        fix: 'until that post is published',
      },
      {
        body: '[a](/posts/futur/)',
        at: '7:1',
        message: 'leads to a post that waits until 2024-06-16',
        fix: 'remove the link until then, or date that post 2024-06-15',
      },
      {
        body: '[a](./portal.png)',
        at: '7:1',
        message: 'a file beside this one',
        fix: 'into public/',
      },
      {
        body: '[a](../absent/)',
        at: '7:1',
        message: 'leads to nothing',
        fix: 'write the path to a post',
      },
      ...(
        [
          ['[a](../premier/)', '[a](../premier/fr.mdx)'],
          ['[a](../premier)', '[a](../premier/fr.mdx)'],
          ['[a](../premier/fr)', '[a](../premier/fr.mdx)'],
          ['[a](../premier/#une-partie)', '[a](../premier/fr.mdx#une-partie)'],
          ['[a](<../premier/>)', '[a](<../premier/fr.mdx>)'],
          ['[a](../../posts/premier/)', '[a](../premier/fr.mdx)'],
          ['[a](../ancien-nom/)', '[a](../premier/fr.mdx)'],
          ['[a](../../tags/nuage/)', '[a](/tags/nuage/)'],
          ['[a](../../rss.xml)', '[a](/rss.xml)'],
          ['[a](../../ailleurs/)', '[a](https://example.com/)'],
          ['[a](../../pages/about/)', '[a](../../pages/about/fr.mdx)'],
          ['[a](./)', '[a](./fr.mdx)'],
          ['[a](?x=1)', '[a](./fr.mdx)'],
        ] as const
      ).map(([body, better]) => ({
        body,
        at: '7:1',
        message: 'starts from this post’s address, and leads nowhere in feeds',
        fix: `write ${/\((.*?)>?\)/.exec(better)![1]!.replace('<', '')}`,
        better,
      })),
      {
        body: '[a][b]\n\n[b]: ../premier/',
        at: '9:1',
        message: 'starts from this post’s address',
        fix: 'write ../premier/fr.mdx',
        better: '[a][b]\n\n[b]: ../premier/fr.mdx',
      },
      {
        body: '<a href="../premier/">a</a>',
        at: '7:4',
        message: 'starts from this post’s address',
        fix: 'write /posts/premier/',
        better: '<a href="/posts/premier/">a</a>',
      },
      {
        body: '[a](../brouillon/)',
        at: '7:1',
        message: 'leads to a draft',
        fix: 'until that post is published',
      },
      {
        body: '[a](../futur/)',
        at: '7:1',
        message: 'leads to a post that waits until 2024-06-16',
        fix: 'remove the link until then',
      },
      {
        body: '[a](/tags/nuage#x)',
        at: '7:1',
        message: 'lacks the slash',
        fix: 'write /tags/nuage/#x',
        better: '[a](/tags/nuage/#x)',
      },
      {
        body: '[a][b]\n\n[b]: /tags "Tags"',
        at: '9:1',
        message: 'lacks the slash',
        fix: 'write /tags/',
        better: '[a][b]\n\n[b]: /tags/ "Tags"',
      },
      {
        body: '<a href="/absent/article/">x</a>',
        at: '7:4',
        message: 'leads to nothing',
        fix: 'write',
      },
    ],
    good: [
      '[a](/posts/premier/) [b](/en/posts/first/#a-part)'.split(' ')[0]!,
      '[a](/tags/nuage/) [b](/archives/2020/) [c](/en/) [d](/)',
      '[a](/rss.xml) [b](/plan.pdf) [c](/sitemap-index.xml)',
      '[a](/tags/?tri=nom)',
      '[a](mailto:contact@example.org) [b](https://example.com/absent/)',
      '`[a](/absent/)`',
    ],
  }));
