import { describe, expect, test, vi } from 'vitest';
import { preflight } from '#checks/preflight.ts';
import type { RedirectRule } from '#config/types.ts';
import type { Problem } from '#lib/problems.ts';
import {
  fillTree,
  placeOf,
  postFile,
  SOUND,
  SOUND_TREE,
  TODAY,
  writeTree,
  type Tree,
} from '../content-tree.ts';

vi.mock('#config/site.ts', () => import('../test-site.ts'));

const FILE = 'posts/essai/fr.mdx';

const BLOG: Tree = {
  ...SOUND_TREE,
  'posts/premier/fr.mdx': postFile(
    'title: Premier\ndate: 2020-01-01\ntags: [nuage]\naliases: [/2020/01/01/premier/]',
    '\n## Une partie\n\n## Été comme `hiver`\n\n<span id="ancre">Texte</span>\n',
  ),
  'posts/premier/en.mdx': postFile(
    'title: First\ndate: 2020-01-01\ntags: [nuage]\npermalinkSlug: first',
    '\n## A part\n',
  ),
  'posts/seul/en.mdx': postFile('title: Alone\ndate: 2020-01-01\ntags: [nuage]'),
  'posts/brouillon/fr.mdx': postFile(
    'title: Brouillon\ndate: 2020-01-01\ntags: [nuage]\ndraft: true',
  ),
  'posts/futur/fr.mdx': postFile('title: Plus tard\ndate: 2024-06-16\ntags: [nuage]'),
  '../../public/plan.pdf': 'a plan',
};

const RULES: RedirectRule[] = [
  { from: '/feed/', to: '/rss.xml' },
  { from: '/author/*', to: '/archives/' },
  { from: '/?p={postId}', to: '{post}' },
  { from: '/ailleurs/', to: 'https://example.com/' },
  { gone: '/disparu/' },
];

/** What the rules about links tell of a French post with a body that starts on line 7. */
function toldOf(body: string, head = SOUND, rules = RULES): Problem[] {
  const root = writeTree({});
  fillTree(root, { ...BLOG, [FILE]: postFile(head, `\n${body}\n`) });
  const { problems } = preflight(root, TODAY, { rules, isCi: false });
  return problems.filter(({ rule }) => !['navigation', 'ledger', 'schedule'].includes(rule));
}

/** The body with the edits made that its problems bring. */
function mended(body: string): string {
  const text = postFile(SOUND, `\n${body}\n`);
  const edits = toldOf(body).flatMap(({ edit }) => edit ?? []);
  const result = edits
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (done, { start, end, text: better }) => done.slice(0, start) + better + done.slice(end),
      text,
    );
  return result.slice(postFile(SOUND, '\n').length, -1);
}

interface Case {
  body: string;
  at: string;
  message: string;
  fix: string;
  better?: string;
}

describe.each<{ rule: string; severity: string; bad: Case[]; good: string[] }>([
  {
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
        fix: 'write /archives/2020/',
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
        message: 'not published yet',
        fix: 'until that post is published',
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
      '[a](../premier/)',
      '[a](mailto:contact@example.org) [b](https://example.com/absent/)',
      '`[a](/absent/)`',
    ],
  },
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
        fix: 'remove the part after `#`',
      },
    ],
    good: [
      '[a](../premier/fr.mdx#une-partie) [b](../premier/fr.mdx#ancre)',
      '[a](/posts/premier/#%C3%A9t%C3%A9-comme-hiver)',
      '[a](#partie-un) [b](#) [c](#top)\n\n## Partie un',
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
])('the rule $rule', ({ rule, severity, bad, good }) => {
  test.each(bad)('tells of $body', ({ body, at, message, fix, better }) => {
    const problems = toldOf(body).filter((problem) => problem.rule === rule);
    expect(problems.map(placeOf)).toEqual([`${FILE}:${at} ${rule}`]);
    expect(problems[0]).toMatchObject({
      severity,
      message: expect.stringContaining(message),
      fix: expect.stringContaining(fix),
    });
    if (better) expect(mended(body)).toBe(better);
  });

  test.each(good)('tells nothing of %j', (body) => {
    expect(toldOf(body)).toEqual([]);
  });
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
