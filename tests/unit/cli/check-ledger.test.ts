import { describe, expect, test } from 'vitest';
import { post, useProject } from './project.ts';

const project = useProject();

const LEDGER = 'src/content/addresses.lock';
const THIRD = 'src/content/posts/third/en.mdx';
const FIRST = 'src/content/posts/first/en.mdx';

describe('the ledger', () => {
  test('is written by --update-addresses: scheduled posts, no drafts, and only what is new', async () => {
    project.write(THIRD, post('Text.', 'title: The third\ndate: 2030-01-01\ntags: [alpha]'));
    project.write(
      'src/content/posts/fourth/en.mdx',
      post('Text.', 'title: The fourth\ndate: 2023-01-01\ntags: [alpha]\ndraft: true'),
    );
    project.write(LEDGER, '/posts/second/\t2023-02-01\n/about/\n');
    const { stderr } = await project.run('check', ['--update-addresses']);
    expect(project.read(LEDGER)).toBe(
      [
        '/about/',
        '/atom.xml',
        '/feed.json',
        '/posts/first/\t2023-01-01',
        '/posts/second/\t2023-02-01',
        '/posts/third/\t2030-01-01',
        '/rss.xml',
        '/tags/alpha/',
        '/tags/alpha/atom.xml',
        '/tags/alpha/feed.json',
        '/tags/alpha/rss.xml',
        '',
      ].join('\n'),
    );
    expect(stderr).toContain('recorded /posts/third/\t2030-01-01\n');
    expect(stderr).not.toContain('/posts/second/');
  });

  test('is an error in CI where it lacks a published address, and not where it has it', async () => {
    expect((await project.run('check', [], { CI: 'true' })).status).toBe(1);
    expect((await project.run('check', [], { CI: 'false' })).status).toBe(0);
    await project.record();
    expect((await project.run('check', [], { CI: 'true' })).status).toBe(0);
  });

  test('takes a change that --accept confirms, and no other', async () => {
    await project.record();
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

  test('takes neither a post that would vanish nor one that is new by --accept', async () => {
    await project.record();
    const before = project.read(LEDGER);
    project.write(FIRST, project.read(FIRST).replace('2023-01-01', '2030-01-01'));
    project.write(THIRD, post('Text.'));
    const vanished = await project.run('check', ['--accept', '/posts/first/']);
    expect(vanished).toMatchObject({ status: 2, stderr: expect.stringContaining('2030-01-01') });
    const fresh = await project.run('check', ['--accept', '/posts/third/']);
    expect(fresh).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('record it with `npm run ready`'),
    });
    expect(project.read(LEDGER)).toBe(before);
  });

  test('keeps an address that answers nothing, whatever is accepted', async () => {
    await project.record();
    const before = project.read(LEDGER);
    project.remove('src/content/posts/first');
    const { status, stderr } = await project.run('check', ['--accept', '/posts/first/']);
    expect(status).toBe(2);
    expect(stderr).toContain("send it on, or write `{ gone: '/posts/first/' }`");
    expect(project.read(LEDGER)).toBe(before);
  });

  test('takes nothing in while something is wrong, since it would keep it for ever', async () => {
    project.write(THIRD, post('[a](/nowhere/)'));
    const { status, stdout, stderr } = await project.run('check', ['--update-addresses']);
    expect(status).toBe(1);
    expect(stderr).toBe('nothing was recorded → correct the errors first\n');
    expect(stdout).toContain(`${THIRD}:7:1  address-link`);
    expect(project.has(LEDGER)).toBe(false);
    const narrowed = await project.run('check', ['--update-addresses', FIRST]);
    expect(narrowed.status).toBe(1);
    expect(narrowed.stdout).toContain('address-link');
    project.write(THIRD, post('Text.'));
    const again = await project.run('check', ['--update-addresses'], { CI: 'true' });
    expect(again.status).toBe(0);
    expect(project.read(LEDGER)).toContain('/posts/third/\t2023-03-01\n');
  });

  test('that cannot be read is not written over', async () => {
    project.write(LEDGER, '<<<<<<< HEAD\n/about/\n');
    const { status, stderr } = await project.run('check', ['--update-addresses']);
    expect(status).toBe(2);
    expect(stderr).toContain(`${LEDGER}:1:1  ledger`);
    expect(project.read(LEDGER)).toBe('<<<<<<< HEAD\n/about/\n');
  });
});
