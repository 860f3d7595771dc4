import { expect, test } from 'vitest';
import { FIRST, LEDGER, THIRD, useCheckout } from './checkout.ts';
import { post } from './project.ts';

/** Each command checks everything, more than once. */
const LONG = { timeout: 120_000 };

const { project, git, state, publish, write } = useCheckout();

test(
  'one command is all that a commit needs, and a machine finds nothing to tell',
  LONG,
  async () => {
    await publish();
    write();
    const { status, stdout } = await project.run('ready');
    expect({ status, stdout }).toMatchObject({ status: 0 });
    expect(project.read('src/content/posts/renamed/en.mdx')).toContain(
      'aliases: ["/posts/first/"]',
    );
    expect(project.read(LEDGER)).toContain('/posts/later/\t2030-01-01\n');
    expect(project.read('vercel.json')).toContain('/posts/renamed/');
    const check = await project.run('check', [], {
      CI: 'true',
      VERCEL: '1',
      VERCEL_ENV: 'production',
    });
    expect(check.status).toBe(0);
    git('add', 'src/content', 'vercel.json');
    git('commit', '--quiet', '--message=second');
    const again = await project.run('ready');
    expect(again).toMatchObject({ status: 0, stderr: '' });
    expect(again.stdout).toBe(
      [
        'Waiting for their day:',
        '  2030-01-01  /posts/later/  (src/content/posts/later/en.mdx)',
        '',
        'nothing to publish: all is checked, recorded and committed',
        '',
      ].join('\n'),
    );
  },
);

test(
  'the report tells what changes, what readers get and what waits; --dry-run that alone',
  LONG,
  async () => {
    await publish();
    write();
    project.write(
      'src/content/posts/idea/en.mdx',
      post('Text.', 'title: Idea\ndate: 2024-01-01\ntags: [alpha]\ndraft: true'),
    );
    project.write('notes.txt', 'Mine.\n');
    project.write('package.json', `${project.read('package.json')}\n`);
    const before = state();
    const { status, stdout } = await project.run('ready', ['--dry-run']);
    expect(status).toBe(0);
    expect(stdout).toBe(
      [
        'To be changed:',
        '  src/content/posts/renamed/en.mdx: add the alias /posts/first/',
        '  src/content/posts/renamed/en.mdx: add the guid https://example.org/posts/first/',
        '  vercel.json: bring it up to date',
        '  src/content/addresses.lock: record 8 addresses',
        '',
        'New posts:',
        '  /posts/third/  The third  (card: /og/posts/third.png)',
        '  /posts/renamed/  The first post  (card: /og/posts/renamed.png)',
        '',
        'New addresses:',
        '  /tags/beta/',
        '  /tags/beta/atom.xml',
        '  /tags/beta/feed.json',
        '  /tags/beta/rss.xml',
        '',
        'New redirects:',
        '  /posts/first/ → /posts/renamed/',
        '',
        'New items in feeds:',
        '  /posts/third/ in /rss.xml, /atom.xml, /feed.json, /tags/beta/rss.xml, /tags/beta/atom.xml, /tags/beta/feed.json',
        '',
        'Waiting for their day:',
        '  2030-01-01  /posts/later/  (src/content/posts/later/en.mdx)',
        '',
        'Recorded for that day:',
        '  /posts/later/  2030-01-01',
        '  /soon/  → /posts/later/',
        '',
        'Drafts:',
        '  src/content/posts/idea/en.mdx',
        '',
        'To be committed:',
        '  git add src/content vercel.json',
        '',
        'Changed too, and no part of what is published:',
        '  package.json and 1 more',
        '',
        'nothing was changed, as `--dry-run` asks',
        '',
      ].join('\n'),
    );
    expect(state()).toEqual(before);
  },
);

test('a rule that a tag without posts needs is written, and what follows of it', LONG, async () => {
  write();
  project.write(
    'src/config/redirects.ts',
    "import type { RedirectRule } from './types.ts';\n\nexport const redirects: readonly RedirectRule[] = [\n  { from: '/feed/', to: '/rss.xml' },\n];\n",
  );
  await project.run('ready', ['--yes', '--vercel']);
  project.write(THIRD, post('Text.', 'title: The third\ndate: 2024-06-01\ntags: [alpha]'));
  const { status, stdout } = await project.run('ready', ['--yes']);
  expect(status).toBe(0);
  expect(stdout).toContain('New redirects:\n  /tags/beta/ → /tags/\n');
  expect(project.read('src/config/redirects.ts')).toContain(
    "{ from: '/tags/beta/', to: '/tags/' }",
  );
  expect(project.read('vercel.json')).toContain('/tags/beta/');
  expect((await project.run('check', [], { CI: 'true' })).status).toBe(0);
});

test('a text that is corrected is told, and needs nothing', async () => {
  await publish();
  project.write(FIRST, `${project.read(FIRST)}\nMore.\n`);
  expect(await project.run('ready')).toEqual({
    status: 0,
    stderr: '',
    stdout: [
      'Texts changed since the last commit:',
      `  /posts/first/  (${FIRST})`,
      '',
      'To be committed:',
      '  git add src/content',
      '',
      'nothing has to be changed before a commit',
      '',
    ].join('\n'),
  });
});

test('a site that is not for Vercel gets no file for it', async () => {
  await project.run('ready');
  expect(project.has('vercel.json')).toBe(false);
});
