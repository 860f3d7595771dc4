import { describe, expect, test } from 'vitest';
import { useProject } from './project.ts';

const project = useProject('bilingual');

const ORIGINAL = `---
# Un commentaire
title: Mon article
date: 2023-04-05
tags: [alpha]
aliases: ["/vieux/"]
permalinkSlug: mon-mot
updated: 2023-05-01
updateNote: Corrigé.
appliesTo: "Exemple 1.0" # tel quel
---

## Partie

Du texte.
`;

describe('npm run new -- --translate', () => {
  test('starts a translation beside its original, which passes the checks', async () => {
    project.write('src/content/posts/2023/article/fr.mdx', ORIGINAL);
    const file = 'src/content/posts/2023/article/en.mdx';
    const args = ['--translate', 'article', '--lang', 'en'];
    const { status, stdout } = await project.run('new', args);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `${file}\n/en/posts/article/\nhttps://example.org/en/posts/article/\n`,
    });
    expect(project.read(file)).toMatch(
      /^---\n# Un commentaire\ntitle: Mon article\ndate: 2023-04-05\ntags: \[alpha\]\nappliesTo: "Exemple 1\.0" # tel quel\ndraft: true\ntranslatedFrom:\n {2}lang: fr\n {2}digest: "?[0-9a-f]{12}"?\n---\n\n## Partie\n\nDu texte\.\n$/,
    );
    const check = await project.run('check', [file]);
    expect(check).toMatchObject({ status: 0, stdout: 'no problems\n' });
    const again = await project.run('new', args);
    expect(again).toMatchObject({ status: 2, stderr: expect.stringContaining('is there already') });
  });

  test.each(['src/content/posts/2023/article', './src/content/posts/2023/article/fr.mdx'])(
    'finds its original by the path %s',
    async (named) => {
      project.write('src/content/posts/2023/article/fr.mdx', ORIGINAL);
      const { status } = await project.run('new', ['--translate', named, '--lang', 'en']);
      expect(status).toBe(0);
      expect(project.has('src/content/posts/2023/article/en.mdx')).toBe(true);
    },
  );

  test.each([
    { args: ['A title', '--translate', 'futur', '--lang', 'en'], says: 'from its original' },
    { args: ['--translate', 'futur'], says: 'give `--lang`' },
    { args: ['--translate', 'futur', '--lang', 'en', '--from', 'en'], says: 'no version in en' },
    { args: ['Court', '--lang', 'en', '--tags', 'alpha'], says: '--translate court --lang en' },
    {
      args: ['Complete', '--lang', 'en', '--tags', 'alpha'],
      says: 'the address /en/posts/complete/ is taken by',
    },
  ])('or what is wrong with $args', async ({ args, says }) => {
    const { status, stderr } = await project.run('new', args);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('takes no address that another post has, or that leads to a draft', async () => {
    const head = 'date: 2023-01-01\ntags: [alpha]\ndraft: true';
    const own = (more: string) => `---\ntitle: A title\n${head}\n${more}---\n\nText.\n`;
    project.write('src/content/posts/occupe/fr.mdx', own(''));
    project.write('src/content/posts/owner/en.mdx', own('permalinkSlug: occupe\n'));
    project.write('src/content/posts/later/en.mdx', own('aliases: [/en/posts/wanted/]\n'));
    const translation = await project.run('new', ['--translate', 'occupe', '--lang', 'en']);
    expect(translation).toMatchObject({ status: 2, stdout: '' });
    expect(translation.stderr).toContain('is taken by src/content/posts/owner/en.mdx');
    const fresh = await project.run('new', ['Wanted', '--lang', 'en', '--tags', 'alpha']);
    expect(fresh).toMatchObject({ status: 2, stdout: '' });
    expect(fresh.stderr).toContain('is taken by an alias of later/en');
    expect(project.has('src/content/posts/occupe/en.mdx')).toBe(false);
    expect(project.has('src/content/posts/wanted')).toBe(false);
  });
});
