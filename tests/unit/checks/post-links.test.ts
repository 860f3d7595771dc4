import { describe, expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND, TODAY, type Tree } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const DRAFT = postFile(`${SOUND}\ndraft: true`);
const LATER = postFile('title: Plus tard\ndate: 2024-06-16\ntags: [nuage]');
const OTHERS: Tree = {
  'posts/premier/fr.mdx': postFile(
    'title: Premier\ndate: 2020-01-01\ntags: [nuage]',
    '\n## Partie\n',
  ),
  'posts/brouillon/fr.mdx': DRAFT,
  'posts/futur/fr.mdx': LATER,
  'posts/2019/groupe/fr.mdx': postFile(SOUND),
};
const linking = (body: string, head = SOUND) =>
  problemsIn({ ...OTHERS, [FILE]: postFile(head, body) });

describe('a link', () => {
  test.each([
    {
      what: 'to a post that is not there',
      body: '\nVoir [ceci](../absent/fr.mdx).\n',
      at: '7:6',
      message:
        'the link `../absent/fr.mdx` leads to no file: there is no src/content/posts/absent/fr.mdx',
      fix: 'write the path from this file to another',
    },
    {
      what: 'to a language that the post does not have',
      body: '\n[ceci](../premier/en.mdx#partie)\n',
      at: '7:1',
      message: 'there is no src/content/posts/premier/en.mdx',
      fix: 'link to src/content/posts/premier/fr.mdx',
    },
    {
      what: 'that misses the group of a folder',
      body: '\n[ceci](../groupe/fr.mdx)\n',
      at: '7:1',
      message: 'there is no src/content/posts/groupe/fr.mdx',
      fix: 'link to src/content/posts/2019/groupe/fr.mdx',
    },
    {
      what: 'to a Markdown file',
      body: '\n[ceci](../premier/fr.md)\n',
      at: '7:1',
      message: 'leads to no file',
      fix: 'link to src/content/posts/premier/fr.mdx',
    },
    {
      what: 'in a list, below an accent',
      body: '\n- Été\n- Là, [ceci](../absent/fr.mdx)\n',
      at: '8:7',
      message: 'leads to no file',
      fix: 'write the path',
    },
    {
      what: 'by a definition',
      body: '\n[ceci][a]\n\n[a]: ../absent/fr.mdx\n',
      at: '9:1',
      message: 'leads to no file',
      fix: 'write the path',
    },
    {
      what: 'to a draft',
      body: '\n[ceci](../brouillon/fr.mdx)\n',
      at: '7:1',
      message: 'leads to a draft',
      fix: 'remove the link until that post is published',
    },
    {
      what: 'to a post of tomorrow',
      body: '\n[ceci](../futur/fr.mdx)\n',
      at: '7:1',
      message: 'leads to a post that waits until 2024-06-16',
      fix: 'remove the link until then, or date that post 2024-06-15',
    },
    { what: 'to nothing', body: '\n[ceci]()\n', at: '7:1', message: 'leads nowhere', fix: 'write' },
    {
      what: 'of HTML to a file',
      body: '\nVoir <a href="../premier/fr.mdx">ceci</a>.\n',
      at: '7:9',
      message: 'is a path to a file',
      fix: 'write [text](path)',
    },
    {
      what: 'whose path is badly encoded',
      body: '\n[ceci](../100%/fr.mdx)\n',
      at: '7:1',
      message: 'leads to no file',
      fix: 'write the path',
    },
  ])('$what is told', ({ body, at, message, fix }) => {
    const problems = linking(body);
    expect(problems.map(placeOf)).toEqual([`${FILE}:${at} post-link`]);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      message: expect.stringContaining(message),
      fix: expect.stringContaining(fix),
    });
  });

  test('of a page to a draft is told', () => {
    const page = postFile(
      'title: Page\ndescription: Une phrase assez longue pour la description d’une page entière.',
      '\n[ceci](../../posts/brouillon/fr.mdx)\n',
    );
    const problems = problemsIn({ ...OTHERS, 'pages/contact/fr.mdx': page });
    expect(problems.map(placeOf)).toEqual(['pages/contact/fr.mdx:6:1 post-link']);
  });

  test('is told for each that leads nowhere', () => {
    const problems = linking('\n[a](../un/fr.mdx) [b](../premier/fr.mdx) [c](../deux/fr.mdx)\n');
    expect(problems.map(({ column }) => column)).toEqual([1, 42]);
  });

  test('to a post of tomorrow is told of no more on that day', () => {
    const tree = { ...OTHERS, [FILE]: postFile(SOUND, '\n[ceci](../futur/fr.mdx)\n') };
    expect(problemsIn(tree, TODAY)).toHaveLength(1);
    expect(problemsIn(tree, '2024-06-16')).toEqual([]);
  });
});

describe('nothing is told of a link', () => {
  test.each([
    { what: 'to another post', body: '[a](../premier/fr.mdx)' },
    { what: 'with a fragment', body: '[a](../premier/fr.mdx#partie)' },
    { what: 'to a post in a group', body: '[a](../2019/groupe/fr.mdx)' },
    { what: 'to a page', body: '[a](../../pages/about/fr.mdx)' },
    { what: 'to itself', body: '[a](./fr.mdx) [b](fr.mdx)' },
    { what: 'to another site', body: '[a](https://example.com/absent/fr.mdx)' },
    { what: 'to another host', body: '[a](//example.com/absent/fr.mdx)' },
    { what: 'to a fragment', body: '[a](#partie)\n\n## Partie' },
    { what: 'to the top', body: '[a](#top)' },
    { what: 'by mail', body: '[a](mailto:contact@example.org)' },
    { what: 'in code', body: '`[a](../absent/fr.mdx)`' },
  ])('$what', ({ body }) => {
    expect(linking(`\n${body}\n`)).toEqual([]);
  });

  test.each([
    { what: 'from a draft to a draft', head: `${SOUND}\ndraft: true`, to: 'brouillon' },
    { what: 'from a draft to a post of tomorrow', head: `${SOUND}\ndraft: true`, to: 'futur' },
    {
      what: 'from a post of tomorrow to another',
      head: 'title: Essai\ndate: 2024-06-16\ntags: [nuage]',
      to: 'futur',
    },
  ])('$what', ({ head, to }) => {
    expect(linking(`\n[a](../${to}/fr.mdx)\n`, head)).toEqual([]);
  });
});
