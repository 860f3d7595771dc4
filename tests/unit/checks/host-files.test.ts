import { describe, expect, test } from 'vitest';
import { headerFaults } from '#checks/headers.ts';
import { preflight } from '#checks/preflight.ts';
import { keepsFromWriting, vercelFile } from '#checks/host-files.ts';
import { LOCAL, type Deployment } from '#lib/hosts/deployment.ts';
import { placeOf, postFile, SOUND_TREE, TODAY, writeTree, type Tree } from '../content-tree.ts';

function look(tree: Tree, deployment: Deployment = LOCAL) {
  return preflight(writeTree({ ...SOUND_TREE, ...tree }), TODAY, {
    rules: [],
    isCi: false,
    deployment,
  });
}

describe('vercel.json', () => {
  const current = () => vercelFile(look({}).coming) as string;
  const toldOf = (tree: Tree) => look(tree).problems.filter(({ rule }) => rule === 'host-file');

  test('is not asked for', () => {
    expect(toldOf({})).toEqual([]);
  });

  test('is told of where the addresses are others, and mended', () => {
    expect(toldOf({ '../../vercel.json': current() })).toEqual([]);
    const changed: Tree = {
      '../../vercel.json': current(),
      'posts/essai/fr.mdx': postFile(
        'title: Essai\ndate: 2030-01-01\ntags: [nuage]\naliases: [/ancien/]',
      ),
    };
    const [problem] = toldOf(changed);
    expect(placeOf(problem!)).toBe('vercel.json:1:1 host-file');
    expect(problem?.fix).toBe('run `npm run ready` and commit it');
    expect(problem?.edit?.text).toContain('"source": "/ancien{/}?"');
    expect(toldOf({ ...changed, '../../vercel.json': problem!.edit!.text })).toEqual([]);
  });

  test.each([
    ['a tag that is not known', 'tags: [nuage, azur]', 'reference'],
    ['a front matter that does not parse', 'tags: [nuage', 'yaml-syntax'],
    ['an alias that is none', 'tags: [nuage]\naliases: [ancien]', 'schema'],
    ['an alias that is taken', 'tags: [nuage]\naliases: [/posts/premier/]', 'redirect'],
  ])('is not asked for because of %s', (_what, tags, rule) => {
    const { problems } = look({
      '../../vercel.json': current(),
      'posts/essai/fr.mdx': postFile(`title: Essai\ndate: 2020-01-01\n${tags}`),
    });
    expect(problems.filter(keepsFromWriting).map((one) => one.rule)).toEqual([rule]);
    expect(problems.some((one) => one.rule === 'host-file')).toBe(false);
  });
});

test.each<{ deployment: Deployment; told: string[] }>([
  { deployment: LOCAL, told: [] },
  {
    deployment: { host: 'netlify', isPreview: true, productionHost: 'fork.example.com' },
    told: [],
  },
  {
    deployment: { host: 'netlify', isPreview: false, productionHost: 'fork.example.com' },
    told: ['src/config/site.ts:2:3 served-url'],
  },
])('a build for $deployment.productionHost is told of at $told', ({ deployment, told }) => {
  const tree = {
    '../config/site.ts': "export const site = {\n  url: 'https://example.org',\n};\n",
  };
  const problems = look(tree, deployment).problems.filter(({ rule }) => rule === 'served-url');
  expect(problems.map(placeOf)).toEqual(told);
  for (const { severity, fix } of problems) {
    expect(severity).toBe('warning');
    expect(fix).toContain("write `url: 'https://fork.example.com'`");
  }
});

test.each([
  { path: '/*', set: { 'X-Test': 'one\ntwo' }, says: 'has a line break' },
  { path: '/*', set: { 'X-Test': 'été' }, says: 'a sign beyond ASCII' },
  { path: '/*', set: { 'X Test': 'one' }, says: 'has a name that is none' },
  { path: '/*', set: { 'X-Test': ' ' }, says: 'is empty' },
  { path: '/*', set: { 'X-Test': 5 }, says: 'is no text, found `5`' },
  { path: '/*', set: undefined, says: 'the rule of /* sets nothing' },
  { path: undefined, set: {}, says: 'is no path for headers' },
  { path: 'feed', set: { 'X-Test': 'one' }, says: '`feed` is no path for headers' },
])('a header $set for $path is told of', ({ path, set, says }) => {
  expect(headerFaults([{ path, set }])).toEqual([
    [expect.stringContaining(says), expect.stringContaining('write')],
  ]);
});

test('a header is spelt in one way, so that the later value counts', () => {
  const rules = [
    { path: '/*', set: { 'X-Test': 'one' } },
    { path: '/a/*', set: { 'x-test': 'two' } },
  ];
  expect(headerFaults(rules)).toEqual([
    ['the header `x-test` of /a/* is `X-Test` in another rule', 'write `X-Test`'],
  ]);
});

test('Vercel is told of where it finds no file', () => {
  const deployment: Deployment = { host: 'vercel', isPreview: true, productionHost: undefined };
  const problems = look({}, deployment).problems.filter(({ rule }) => rule === 'host-file');
  expect(problems.map(placeOf)).toEqual(['vercel.json:1:1 host-file']);
  expect(problems[0]?.severity).toBe('warning');
});
