import { describe, expect, test } from 'vitest';
import { TODAY, useProject } from './project.ts';

const project = useProject();

describe('npm run new', () => {
  test('starts a draft of today that passes the checks, and tells its path and address', async () => {
    const title = 'L’article d’été : "cœur" & #1';
    const { status, stdout, stderr } = await project.run('new', [title, '--tags', 'alpha']);
    const file = 'src/content/posts/l-article-d-ete-coeur-1/en.mdx';
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: `${file}\n/posts/l-article-d-ete-coeur-1/\nhttps://example.org/posts/l-article-d-ete-coeur-1/\n`,
      stderr: '',
    });
    expect(project.read(file)).toBe(
      `---\ntitle: 'L’article d’été : "cœur" & #1'\ndate: ${TODAY}\ntags: [alpha]\ndraft: true\n---\n`,
    );
    const check = await project.run('check', [file]);
    expect(check).toMatchObject({ status: 0, stdout: 'no problems\n' });
  });

  test('writes over nothing', async () => {
    const file = 'src/content/posts/first/en.mdx';
    const before = project.read(file);
    const { status, stderr } = await project.run('new', ['First', '--tags', 'alpha']);
    expect(status).toBe(2);
    expect(stderr).toContain(`${file} is there already → give another \`--slug\``);
    expect(project.read(file)).toBe(before);
  });

  test.each([
    { args: ['A title'], says: '`--tags`, some of alpha' },
    { args: ['--tags', 'alpha'], says: 'the title, in quotes' },
    {
      args: ['A title', '--tags', 'alpha', '--slug', 'a'.repeat(300)],
      says: "the disk refuses (ENAMETOOLONG): name too long, mkdir 'src/content/posts/aaa",
    },
    { args: ['- A title', '--tags', 'alpha'], says: 'as `npm run new -- -- "- A title"`' },
    { args: ['A', 'title', '--tags', 'alpha'], says: 'more than one title' },
    { args: ['A title', '--tags', 'alhpa'], says: 'unknown tag `alhpa` → write `alpha`' },
    { args: ['A title', '--tags', ','], says: '`--tags` is empty' },
    { args: ['A title', '--tags', 'alpha', '--lang', 'fr'], says: '`--lang fr` is no language' },
    { args: ['  ', '--tags', 'alpha'], says: 'the title is empty' },
    { args: ['x'.repeat(91), '--tags', 'alpha'], says: 'longer than 90 characters' },
    { args: ['日本語', '--tags', 'alpha'], says: 'there is no letter for an address' },
    { args: ['2018', '--tags', 'alpha'], says: 'is all digits' },
    { args: ['Page', '--tags', 'alpha'], says: '`page` belongs to the site itself' },
    { args: ['A title', '--tags', 'alpha', '--slug', 'Été'], says: 'cannot be part of an address' },
    { args: ['A title', '--tgas', 'alpha'], says: 'unknown option `--tgas` → write `--tags`' },
    { args: ['A title', '--tags'], says: '--tags' },
    { args: ['A title', '--tags', 'alpha', '--from', 'en'], says: 'without `--translate`' },
    {
      args: ['--translate', 'frist', '--lang', 'en'],
      says: 'there is no post `frist` → write `first`',
    },
    { args: ['--translate', 'first', '--lang', 'en'], says: 'is there already' },
  ])(
    'called with $args says what is wrong in one line and writes nothing',
    async ({ args, says }) => {
      const { status, stdout, stderr } = await project.run('new', args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(says);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(project.has('src/content/posts/a-title')).toBe(false);
    },
  );

  test('says that the configuration or the data is wrong, and writes nothing', async () => {
    const args = ['A title', '--tags', 'alpha'];
    const day = await project.run('new', args, { BUILD_DATE: 'tomorrow' });
    expect(day).toMatchObject({ status: 2, stdout: '' });
    expect(day.stderr).toBe('the configuration has mistakes → correct it first: `npm run check`\n');
    project.write('src/content/tags.yaml', '');
    const tags = await project.run('new', args);
    expect(tags).toMatchObject({ status: 2, stdout: '' });
    expect(tags.stderr).toContain('there is no tag to give');
    expect(project.has('src/content/posts/a-title')).toBe(false);
  });
});
