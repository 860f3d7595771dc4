import { expect, test } from 'vitest';
import { useProject } from './project.ts';

const project = useProject('bilingual');

test('the old addresses of an older blog are listed with where each leads', async () => {
  const { status, stdout, stderr } = await project.run('check', ['--list-addresses']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const answers = new Map(stdout.split('\n').map((line) => line.split('\t') as [string, string]));
  expect(Object.fromEntries(answers)).toMatchObject({
    '/2024/05/01/complet/': '301 → /posts/complet/',
    '/feed/': '301 → /rss.xml',
    '/tag/alpha/': '301 → /tags/alpha/',
    '/category/alpha/': '301 → /tags/alpha/',
    '/category/ailleurs/': '301 → https://example.org/ailleurs/',
    '/author/*': '301 → /archives/',
    '/2020/01/': '301 → /archives/2020/',
    '/?p=12': '301 → /en/posts/english-1/',
    '/index.xml': '301 → /rss.xml',
    '/en/index.xml': '301 → /en/rss.xml',
    '/posts/': '301 → /archives/',
    '/en/series/': '301 → /en/archives/',
    '/page/*': '301 → /archives/',
    '/2015/01/01/disparu/': '410 gone',
    '/page/2/': '200 list',
    '/posts/complet/': '200 post',
  });
  // What waits or is a draft is not there yet.
  expect(answers.has('/posts/futur/')).toBe(false);
  expect(answers.has('/posts/brouillon/')).toBe(false);
  expect(answers.has('/2023/01/')).toBe(false);
});

test('an old address is listed once, as it is read, and confirmed in any spelling', async () => {
  const FILE = 'src/content/posts/court/fr.mdx';
  const withAlias = (alias: string) =>
    project.read(FILE).replace('\n---\n', `\naliases: ["${alias}"]\n---\n`);
  const original = project.read(FILE);
  project.write(FILE, withAlias('/%c3%a9t%c3%a9/'));
  const { stdout } = await project.run('check', ['--list-addresses']);
  expect(stdout.split('\n').filter((line) => /t%c3|été/i.test(line))).toEqual([
    '/été/\t301 → /posts/court/',
  ]);
  project.write('src/content/addresses.lock', '/%c3%a9t%c3%a9/\t→ /posts/court/\n');
  project.write(FILE, original);
  const { stderr } = await project.run('check', ['--accept', '/%C3%A9t%c3%a9/']);
  expect(stderr).toContain('`/été/` answers nothing');
});
