import type { Problem } from '#lib/problems.ts';
import { describe, expect, test } from 'vitest';
import { post, useProject } from './project.ts';

const project = useProject();

const THIRD = 'src/content/posts/third/en.mdx';

describe('npm run check', () => {
  test('ends with 0 where nothing is an error, and says what it found', async () => {
    const { status, stdout, stderr } = await project.run('check');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Warnings:\nsrc/content/addresses.lock:1:1  ledger  ');
    expect(stdout).toMatch(/\n\n1 warning\n$/);
    await project.record();
    expect((await project.run('check')).stdout).toBe('no problems\n');
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
    ]);
    expect(stdout).toMatch(/\n5 errors, 2 warnings\n$/);
  });

  test('prints JSON and nothing else with --format json, whatever else it does', async () => {
    project.write(THIRD, post('One\u200B', 'title: New\ndate: 2023-03-01\ntags: [alpha]'));
    const { status, stdout, stderr } = await project.run('check', [
      '--format',
      'json',
      '--fix',
      '--update-addresses',
    ]);
    expect(status).toBe(0);
    const problems = JSON.parse(stdout) as Problem[];
    expect(problems.map(({ rule }) => rule)).toContain('title-text');
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
    project.write(THIRD, post('# One\n\nText.'));
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
    expect(await rulesOf('third', '--rule', 'heading')).toEqual(['third heading']);
    expect((await project.run('check', ['src/content/posts/first'])).status).toBe(0);
  });

  test.each([
    { args: ['--fixx'], says: 'unknown option `--fixx` → write `--fix`' },
    { args: ['--rule', 'headng'], says: 'unknown rule `headng` → write `heading`' },
    { args: ['--rule', 'nope'], says: 'unknown rule `nope` → write one of absolute-link,' },
    { args: ['--rule'], says: '`--rule` has no value → write `--rule …`' },
    { args: ['--rule', '--fix'], says: '`--rule` has no value' },
    { args: ['--fix=yes'], says: '`--fix` takes no value → write `--fix`' },
    { args: ['-h'], says: 'unknown option `-h` → write one of --rule' },
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
    expect(stdout).toContain('Rules: absolute-link, address, ');
  });

  test('says that npm has kept an option to itself', async () => {
    const { status, stderr } = await project.run('check', [], { npm_config_fix: 'true' });
    expect(status).toBe(2);
    expect(stderr).toBe('npm has kept `--fix` to itself → write `npm run check -- --fix …`\n');
  });

  test.each([
    { source: 'const x = ;', at: '1:11', says: 'Expression expected' },
    { source: '\nexport const redirects = [nowhere];', at: '2:27', says: 'nowhere is not defined' },
  ])('tells that $source is no configuration, in one line', async ({ source, at, says }) => {
    project.write('src/config/redirects.ts', source);
    const { status, stdout, stderr } = await project.run('check');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`src/config/redirects.ts:${at}  config  ${says} → correct it there`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test.each(['src/config/site.ts', 'src/i18n/en.ts'])(
    'tells a conflict that git left in %s, in one line',
    async (file) => {
      project.write(file, `// Sound.\n<<<<<<< HEAD\n${project.read(file)}`);
      const { status, stderr } = await project.run('check');
      expect(status).toBe(2);
      expect(stderr).toMatch(
        /^\S+:2:1 {2}config {2}Merge conflict marker encountered.* → keep one/,
      );
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr.startsWith(file)).toBe(true);
    },
  );

  test.each([
    {
      file: 'src/config/navigation.ts',
      source: 'export const navigaton = {};',
      says: '1:1  config  the file exports no `navigation` → write `export const navigation = …`',
    },
    {
      file: 'src/i18n/en.ts',
      source: 'export const texts = {};',
      says: '1:1  config  the file exports no `en` → write `export const en = …` there',
    },
    { file: 'src/i18n/en.ts', source: '\nconst x = ;', says: '2:11  config  Expression expected' },
  ])('tells in one line that $file says $source', async ({ file, source, says }) => {
    project.write(file, source);
    const { status, stdout, stderr } = await project.run('check');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`${file}:${says}`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('tells a mistake of the configuration without a stack trace', async () => {
    const file = 'src/config/site.ts';
    project.write(file, project.read(file).replace("base: '/'", "base: 'blog'"));
    const { status, stdout, stderr } = await project.run('check');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('src/config/site.ts:23:3  site-config  `base`');
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
