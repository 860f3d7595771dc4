import { describe, expect, test } from 'vitest';
import { post, useProject } from './project.ts';

const project = useProject();

const LEDGER = 'src/content/addresses.lock';
const THIRD = 'src/content/posts/third/en.mdx';
const FIRST = 'src/content/posts/first/en.mdx';

describe('--fix', () => {
  test('adds the alias of a post whose folder was renamed, and the id that subscribers know it by', async () => {
    await project.record();
    project.write(THIRD, project.read(FIRST));
    project.remove('src/content/posts/first');
    const { status, stdout, stderr } = await project.run('check', ['--fix', '--update-addresses']);
    expect({ status, stdout }).toMatchObject({ status: 0 });
    expect(stderr).toContain(`${THIRD}: add the alias /posts/first/\n`);
    const id = 'guid: https://example.org/posts/first/';
    expect(project.read(THIRD)).toContain(
      `---\naliases: ["/posts/first/"]\n${id}\ntitle: The first`,
    );
    expect(project.read(LEDGER)).toContain('/posts/first/\t2023-01-01\n/posts/second/');
    expect((await project.run('check', [], { CI: 'true' })).status).toBe(0);
  });

  test.each([
    ['aliases: ["/old/"]', 'aliases: ["/posts/first/", "/old/"]'],
    ['aliases: []', 'aliases: ["/posts/first/"]'],
    ['aliases:\n  - /old/', 'aliases:\n  - "/posts/first/"\n  - /old/'],
  ])('adds it to %j', async (written, becomes) => {
    await project.record();
    project.write(THIRD, project.read(FIRST).replace('title:', `${written}\ntitle:`));
    project.remove('src/content/posts/first');
    await project.run('check', ['--fix']);
    expect(project.read(THIRD)).toContain(`\n${becomes}\ntitle:`);
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
    await project.record();
    project.write(THIRD, post('Text.'));
    expect((await project.run('check')).status).toBe(1);
    const { status, stderr } = await project.run('check', ['--fix']);
    expect(stderr).toBe('src/config/redirects.ts: add the rule that leads /tags/beta/ to /tags/\n');
    expect(project.read('src/config/redirects.ts')).toContain(
      "  { from: '/feed/', to: '/rss.xml' },\n  { from: '/tags/beta/', to: '/tags/' },\n];\n",
    );
    expect(status).toBe(0);
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
