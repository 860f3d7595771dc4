import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { post, useProject } from './project.ts';

const project = useProject();

const LEDGER = 'src/content/addresses.lock';
const SITE = 'src/config/site.ts';
const THIRD = 'src/content/posts/third/en.mdx';
const HEAD = 'title: The third\ndate: 2023-03-01\ntags: [alpha]\naliases: [/old/]';

/** What the published site answers: what was there before the third post was written. */
const PUBLISHED = [
  ...['/about/', '/atom.xml', '/feed.json', '/posts/first/', '/posts/second/', '/rss.xml'],
  ...['/tags/alpha/', '/tags/alpha/atom.xml', '/tags/alpha/feed.json', '/tags/alpha/rss.xml'],
];

const DATES: Readonly<Record<string, string>> = {
  '/posts/first/': '2023-01-01',
  '/posts/second/': '2023-02-01',
};

/** The ledger, with a post that was recorded by mistake. */
const RECORDED = [
  ...PUBLISHED.map((one) => (one.startsWith('/posts/') ? `${one}\t${DATES[one]}` : one)),
  '/old/\t→ /posts/third/',
  '/posts/third/\t2023-03-01',
]
  .toSorted()
  .map((line) => `${line}\n`)
  .join('');

let server: Server;
let answer = { code: 200, body: '' };
let asked: string[] = [];
let origin = '';

beforeEach(async () => {
  answer = {
    code: 200,
    body: JSON.stringify({ date: '2024-06-14', next: null, addresses: PUBLISHED }),
  };
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(answer.code).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  project.write(SITE, project.read(SITE).replace(/url: '[^']*'/, `url: '${origin}'`));
});
afterEach(() => void server.close());

const forget = (...addresses: string[]) =>
  project.run(
    'check',
    addresses.flatMap((one) => ['--forget', one]),
  );

/** The addresses that the ledger holds. */
const recorded = () =>
  project
    .read(LEDGER)
    .split('\n')
    .flatMap((line) => line.split('\t')[0] || []);

describe('npm run check -- --forget', () => {
  test('takes back a post with its alias and its tag, and leaves what is published', async () => {
    const tags = 'src/content/tags.yaml';
    const beta = 'beta:\n  label: { en: Beta }\n  description: { en: Whatever else there is. }\n';
    project.write(tags, `${project.read(tags).trimEnd()}\n${beta}`);
    project.write(THIRD, post('Text.', HEAD.replace('[alpha]', '[alpha, beta]')));
    await project.record();
    expect(recorded()).toContain('/tags/beta/rss.xml');
    project.write(THIRD, post('Text.', `${HEAD.replace('[alpha]', '[alpha, beta]')}\ndraft: true`));
    const { status, stdout, stderr } = await forget(`${origin}/posts/third/`);
    expect(stderr.split('\n')).toEqual([
      'forgot /posts/third/\t2023-03-01',
      'forgot /tags/beta/',
      'forgot /tags/beta/atom.xml',
      'forgot /tags/beta/feed.json',
      'forgot /tags/beta/rss.xml',
      'forgot /old/\t→ /posts/third/',
      '',
    ]);
    expect(recorded()).toEqual(PUBLISHED);
    expect(stdout).not.toContain('addresses.lock');
    expect(asked).toEqual(['/build.json']);
    expect(status).toBe(0);
  });

  test('lets a post be dated later', async () => {
    project.write(LEDGER, RECORDED);
    project.write(THIRD, post('Text.', HEAD.replace('2023-03-01', '2030-01-01')));
    const { stdout } = await project.run('check', ['--rule', 'ledger']);
    expect(stdout).toContain(
      'if it was never deployed, run `npm run check -- --forget /posts/third/`',
    );
    await project.run('check', ['--forget', '/posts/third/', '--update-addresses']);
    expect(project.read(LEDGER)).toContain('/posts/third/\t2030-01-01\n');
  });

  test('lets a post be renamed without an alias', async () => {
    project.write(LEDGER, RECORDED);
    project.write('src/content/posts/trois/en.mdx', post('Text.', HEAD));
    const { status, stdout } = await project.run('check', [
      ...['--forget', '/posts/third/', '--update-addresses'],
    ]);
    expect(status).toBe(0);
    expect(stdout).not.toContain('addresses.lock');
    expect(recorded()).toEqual([...PUBLISHED, '/old/', '/posts/trois/'].toSorted());
  });

  test.each([
    {
      what: 'one that is published',
      addresses: ['/posts/first/'],
      says: 'nothing was forgotten: `/posts/first/` is published, as',
    },
    {
      what: 'any where one of them is published',
      addresses: ['/posts/third/', '/posts/first/'],
      says: '/build.json tells of the build of 2024-06-14',
    },
    {
      what: 'one that is not recorded, and names the nearest',
      addresses: ['/posts/thrid/'],
      says: '`/posts/thrid/` is not recorded → write `/posts/third/`',
    },
    { what: 'where the site is not there', code: 404, says: 'it answers 404' },
    { what: 'where another site is', body: '<html>', says: 'is no record of a build' },
    {
      what: 'where the site was built before it told',
      body: '{"date":"2024-06-14","next":null}',
      says: 'does not tell what is published',
    },
  ])(
    'refuses $what, and changes nothing',
    async ({ addresses = ['/posts/third/'], says, ...other }) => {
      project.write(LEDGER, RECORDED);
      answer = { ...answer, ...other };
      const { status, stdout, stderr } = await forget(...addresses);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(says);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(project.read(LEDGER)).toBe(RECORDED);
    },
  );

  test('says what it asked where nothing answers, and what to do before the first deploy', async () => {
    project.write(LEDGER, RECORDED);
    server.close();
    const { status, stderr } = await forget('/posts/first/');
    expect(status).toBe(2);
    expect(stderr).toContain(`\`${origin}/build.json\` cannot be fetched: connect ECONNREFUSED`);
    expect(stderr).toContain(
      'delete src/content/addresses.lock and run `npm run check -- --update-addresses`',
    );
    expect(project.read(LEDGER)).toBe(RECORDED);
  });
});
