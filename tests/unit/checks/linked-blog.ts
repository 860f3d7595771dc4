import { expect, test } from 'vitest';
import { preflight } from '#checks/preflight.ts';
import type { RedirectRule } from '#config/types.ts';
import type { Problem } from '#lib/problems.ts';
import {
  placeOf,
  postFile,
  SOUND,
  SOUND_TREE,
  TODAY,
  writeTree,
  type Tree,
} from '../content-tree.ts';

/** The post that links, in a blog of its own. */
const FILE = 'posts/essai/fr.mdx';

const BLOG: Tree = {
  ...SOUND_TREE,
  'posts/premier/fr.mdx': postFile(
    'title: Premier\ndate: 2020-01-01\ntags: [nuage]\naliases: [/2020/01/01/premier/, /posts/ancien-nom/]',
    '\n## Une partie\n\n## Été comme `hiver`\n\n<span id="ancre">Texte</span>\n',
  ),
  'posts/premier/en.mdx': postFile(
    'title: First\ndate: 2020-01-01\ntags: [nuage]\npermalinkSlug: first',
    '\n## A part\n\nText.\n',
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
export function toldOf(body: string, head = SOUND, rules = RULES): Problem[] {
  const root = writeTree({ ...BLOG, [FILE]: postFile(head, `\n${body}\n`) });
  const { problems } = preflight(root, TODAY, { rules, isCi: false });
  return problems.filter(
    ({ rule }) => !['empty-body', 'navigation', 'ledger', 'schedule'].includes(rule),
  );
}

/** The body with the edits made that its problems bring. */
export function mended(body: string): string {
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

/** A body with a link that a rule tells of. */
interface Case {
  body: string;
  at: string;
  message: string;
  fix: string;
  better?: string;
}

/** What a rule about links tells of, with which severity and edit, and what it lets pass. */
export interface LinkRule {
  rule: string;
  severity: string;
  bad: Case[];
  good: string[];
}

/** The tests of a rule about links, inside a `describe`. */
export function testLinkRule({ rule, severity, bad, good }: LinkRule): void {
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
}
