import { describe, expect, test } from 'vitest';
import type { Problem } from '#lib/problems.ts';
import { useProject } from './project.ts';

const project = useProject();

const LEDGER = 'src/content/addresses.lock';
const THIRD = 'src/content/posts/third/en.mdx';
const FIRST = 'src/content/posts/first/en.mdx';

const post = (body: string, head = 'title: The third\ndate: 2023-03-01\ntags: [alpha]') =>
  `---\n${head}\n---\n\n${body}\n`;

/** Records every address, as an author does once. */
async function record(): Promise<void> {
  expect((await project.run('check', ['--update-addresses'])).status).toBe(0);
}

describe('npm run check', () => {
  test('ends with 0 where nothing is an error, and says what it found', async () => {
    await record();
    const { status, stdout, stderr } = await project.run('check');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Warnings:\n');
    expect(stdout).toMatch(/\n\n\d+ warnings\n$/);
  });

  test('tells all mistakes at once, sorted, counts them and ends with 1', async () => {
    project.write(THIRD, post('# One\n\n![](./absent.png)', 'title: The third\ndate: 2023-02-30'));
    project.write('src/content/tags.yaml', 'alpha:\n  label: { en: Alpha }\n');
    const { status, stdout } = await project.run('check');
    expect(status).toBe(1);
    const errors = stdout.split('\n\n')[0]!.split('\n').slice(1);
    expect(errors.map((line) => line.split('  ').slice(0, 2).join('  '))).toEqual([
      `${THIRD}:2:1  schema`,
      `${THIRD}:3:1  schema`,
      `${THIRD}:6:1  heading`,
      `${THIRD}:8:1  image-text`,
      `${THIRD}:8:1  picture`,
      'src/content/tags.yaml:1:1  schema',
    ]);
    expect(stdout).toMatch(/\n6 errors, \d+ warnings\n$/);
  });

  test('prints JSON and nothing else with --format json, whatever else it does', async () => {
    project.write(THIRD, post('# One\u200B'));
    const { status, stdout, stderr } = await project.run('check', [
      '--format',
      'json',
      '--fix',
      '--update-addresses',
    ]);
    expect(status).toBe(1);
    const problems = JSON.parse(stdout) as Problem[];
    expect(problems.map(({ rule }) => rule)).toContain('heading');
    for (const problem of problems) {
      expect(Object.keys(problem)).toEqual([
        'file',
        'line',
        'column',
        'rule',
        'severity',
        'message',
        'fix',
      ]);
    }
    expect(stderr).toContain(`${THIRD}: remove`);
    expect(stderr).toContain('recorded /posts/third/\t2023-03-01');
  });

  test('prints annotations with --format github', async () => {
    project.write(THIRD, post('# One'));
    const { stdout } = await project.run('check', ['--format', 'github', THIRD]);
    expect(stdout).toMatch(
      /^::error file=src\/content\/posts\/third\/en\.mdx,line=7,col=1,title=heading::.+ → .+\n$/,
    );
  });

  test('can be narrowed to rules and to paths', async () => {
    project.write(THIRD, post('# One\n\n![](./absent.png)'));
    project.write('src/content/posts/fourth/en.mdx', post('# One', 'title: The 4th'));
    const rulesOf = async (...args: string[]) =>
      (
        JSON.parse((await project.run('check', ['--format', 'json', ...args])).stdout) as Problem[]
      ).map(({ file, rule }) => `${file.split('/').at(-2)} ${rule}`);
    expect(await rulesOf('--rule', 'heading')).toEqual(['fourth heading', 'third heading']);
    expect(await rulesOf('--rule', 'heading', '--rule', 'picture', THIRD)).toEqual([
      'third heading',
      'third picture',
    ]);
    expect(await rulesOf('./src/content/posts/third/')).toEqual([
      'third heading',
      'third image-text',
      'third picture',
    ]);
    expect((await project.run('check', ['src/content/posts/first'])).status).toBe(0);
  });

  test.each([
    { args: ['--fixx'], says: 'unknown option `--fixx` → write `--fix`' },
    { args: ['--rule', 'headng'], says: 'unknown rule `headng` → write `heading`' },
    { args: ['--rule'], says: '--rule' },
    { args: ['--format', 'jsn'], says: 'unknown format `jsn` → write `json`' },
    {
      args: ['src/content/posts/absent'],
      says: 'nothing is checked at `src/content/posts/absent`',
    },
    { args: ['--accept', '/posts/frist/'], says: '`/posts/frist/` is not recorded' },
  ])('called with $args says what is wrong in one line and ends with 2', async ({ args, says }) => {
    const { status, stdout, stderr } = await project.run('check', args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('tells how it is called', async () => {
    const { status, stdout } = await project.run('check', ['--help']);
    expect(status).toBe(0);
    for (const option of ['rule', 'format', 'fix', 'update-addresses', 'accept', 'list-addresses'])
      expect(stdout).toContain(`--${option}`);
  });

  test('tells a mistake of the configuration without a stack trace', async () => {
    const file = 'src/config/site.ts';
    project.write(file, project.read(file).replace("base: '/'", "base: 'blog'"));
    const { status, stdout, stderr } = await project.run('check');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('src/config/site.ts:1:1  site-config  `base`');
  });
});

describe('the ledger', () => {
  test('is written by --update-addresses: scheduled posts, no drafts, and only what is new', async () => {
    project.write(THIRD, post('Text.', 'title: The third\ndate: 2030-01-01\ntags: [alpha]'));
    project.write(
      'src/content/posts/fourth/en.mdx',
      post('Text.', 'title: The fourth\ndate: 2023-01-01\ntags: [alpha]\ndraft: true'),
    );
    project.write(LEDGER, '/posts/second/\t1999-01-01\n');
    const { stderr } = await project.run('check', ['--update-addresses']);
    expect(project.read(LEDGER)).toBe(
      [
        '/about/',
        '/posts/first/\t2023-01-01',
        '/posts/second/\t1999-01-01',
        '/posts/third/\t2030-01-01',
        '/rss.xml',
        '/tags/alpha/',
        '',
      ].join('\n'),
    );
    expect(stderr).toContain('recorded /posts/third/\t2030-01-01\n');
    expect(stderr).not.toContain('/posts/second/');
  });

  test('is an error in CI where it lacks a published address, and not where it has it', async () => {
    expect((await project.run('check', [], { CI: 'true' })).status).toBe(1);
    expect((await project.run('check', [], { CI: 'false' })).status).toBe(0);
    await record();
    expect((await project.run('check', [], { CI: 'true' })).status).toBe(0);
  });

  test('takes a change that --accept confirms, and no other', async () => {
    await record();
    project.write(FIRST, project.read(FIRST).replace('2023-01-01', '2023-01-05'));
    project.write(
      'src/content/posts/second/en.mdx',
      project.read('src/content/posts/second/en.mdx').replace('2023-02-01', '2023-02-05'),
    );
    const { status, stderr } = await project.run('check', ['--accept', '/posts/first/']);
    expect(status).toBe(1);
    expect(stderr).toBe('recorded /posts/first/\t2023-01-05\n');
    expect(project.read(LEDGER)).toContain('/posts/first/\t2023-01-05\n');
    expect(project.read(LEDGER)).toContain('/posts/second/\t2023-02-01\n');
    expect((await project.run('check', ['--accept', '/posts/second/'])).status).toBe(0);
    const again = await project.run('check', ['--accept', '/posts/second/']);
    expect(again.stderr).toContain('there is nothing to confirm');
  });

  test('keeps an address that answers nothing, whatever is accepted', async () => {
    await record();
    const before = project.read(LEDGER);
    project.remove('src/content/posts/first');
    const { status, stderr } = await project.run('check', ['--accept', '/posts/first/']);
    expect(status).toBe(2);
    expect(stderr).toContain("send it on, or write `{ gone: '/posts/first/' }`");
    expect(project.read(LEDGER)).toBe(before);
  });

  test('that cannot be read is not written over', async () => {
    project.write(LEDGER, '<<<<<<< HEAD\n/about/\n');
    const { status, stderr } = await project.run('check', ['--update-addresses']);
    expect(status).toBe(2);
    expect(stderr).toContain(`${LEDGER}:1:1  ledger`);
    expect(project.read(LEDGER)).toBe('<<<<<<< HEAD\n/about/\n');
  });
});

describe('--fix', () => {
  test('adds the alias of a post whose folder was renamed', async () => {
    await record();
    project.write(THIRD, project.read(FIRST));
    project.remove('src/content/posts/first');
    const { status, stdout, stderr } = await project.run('check', ['--fix', '--update-addresses']);
    expect({ status, stdout }).toMatchObject({ status: 0 });
    expect(stderr).toContain(`${THIRD}: add the alias /posts/first/\n`);
    expect(project.read(THIRD)).toMatch(/^---\naliases: \["\/posts\/first\/"\]\ntitle: The first/);
    expect(project.read(LEDGER)).toContain('/posts/first/\t2023-01-01\n/posts/second/');
    expect((await project.run('check', [], { CI: 'true' })).status).toBe(0);
  });

  test.each([
    ['aliases: ["/old/"]', 'aliases: ["/posts/first/", "/old/"]'],
    ['aliases: []', 'aliases: ["/posts/first/"]'],
    ['aliases:\n  - /old/', 'aliases:\n  - "/posts/first/"\n  - /old/'],
  ])('adds it to %j', async (written, becomes) => {
    await record();
    project.write(THIRD, project.read(FIRST).replace('title:', `${written}\ntitle:`));
    project.remove('src/content/posts/first');
    await project.run('check', ['--fix']);
    expect(project.read(THIRD)).toContain(`---\n${becomes}\ntitle:`);
  });

  test('leads a tag without posts to the list of tags', async () => {
    project.write(
      'src/content/tags.yaml',
      `${project.read('src/content/tags.yaml')}beta:\n  label: { en: Beta }\n  description: { en: The posts tagged Beta. }\n`,
    );
    project.write(THIRD, post('Text.', 'title: The third\ndate: 2023-03-01\ntags: [beta]'));
    project.write(
      'src/config/redirects.ts',
      "import type { RedirectRule } from './types.ts';\n\nexport const redirects: readonly RedirectRule[] = [\n  { from: '/feed/', to: '/rss.xml' },\n];\n",
    );
    await record();
    project.write(THIRD, post('Text.'));
    expect((await project.run('check')).status).toBe(1);
    const { status, stderr } = await project.run('check', ['--fix']);
    expect(stderr).toBe('src/config/redirects.ts: add the rule that leads /tags/beta/ to /tags/\n');
    expect(project.read('src/config/redirects.ts')).toContain(
      "  { from: '/feed/', to: '/rss.xml' },\n  { from: '/tags/beta/', to: '/tags/' },\n];\n",
    );
    // The rules are read once a run: the next one knows the new one.
    expect(status).toBe(1);
    expect((await project.run('check')).status).toBe(0);
  });

  test('mends links and invisible characters, and nothing else of the file', async () => {
    const body =
      'See [a](https://example.org/posts/first/), [b](/tags/alpha "Alpha") and\u200B [c](/posts/second/).\n\nFin.';
    project.write(THIRD, post(body).replaceAll('\n', '\r\n'));
    const { stderr } = await project.run('check', ['--fix', THIRD]);
    expect(stderr.trim().split('\n')).toHaveLength(3);
    expect(project.read(THIRD)).toBe(
      post(
        'See [a](../first/en.mdx), [b](/tags/alpha/ "Alpha") and [c](/posts/second/).\n\nFin.',
      ).replaceAll('\n', '\r\n'),
    );
  });

  test('says so where there is nothing to mend', async () => {
    expect((await project.run('check', ['--fix', FIRST])).stderr).toBe('nothing to mend\n');
  });
});

test('--list-addresses lists what is shown, sent on and gone', async () => {
  project.write(
    'src/config/redirects.ts',
    "import type { RedirectRule } from './types.ts';\n\nexport const redirects: readonly RedirectRule[] = [\n  { from: '/feed/', to: '/rss.xml' },\n  { gone: '/old/' },\n];\n",
  );
  const { status, stdout } = await project.run('check', ['--list-addresses']);
  expect(status).toBe(0);
  expect(stdout.split('\n')).toEqual(
    expect.arrayContaining([
      '/posts/first/\t200 post',
      '/feed/\t301 → /rss.xml',
      '/old/\t410 gone',
      '/archives/2023/\t200 year',
    ]),
  );
  const json = await project.run('check', ['--list-addresses', '--format', 'json']);
  expect(JSON.parse(json.stdout)).toContainEqual({
    address: '/feed/',
    status: 301,
    target: '/rss.xml',
  });
});
