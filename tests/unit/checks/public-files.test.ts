import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { preflight } from '#checks/preflight.ts';
import type { RedirectRule } from '#config/types.ts';
import {
  placeOf,
  postFile,
  SOUND,
  SOUND_TREE,
  TODAY,
  writeTree,
  type Tree,
} from '../content-tree.ts';

vi.mock('#config/site.ts', async () => {
  const { site } = await import('../test-site.ts');
  return {
    site: { ...site, security: { contact: 'mailto:security@example.org', expires: '2024-12-01' } },
  };
});
vi.mock('#config/feeds.ts', () => import('../test-feeds.ts'));

const RULES: readonly string[] = [
  'public-shadow',
  'public-leak',
  'secrets',
  'redirect',
  'file-content',
  'address-link',
];

function rootWith(files: Readonly<Record<string, string | Buffer>>, tree: Tree = {}): string {
  const root = writeTree({ ...SOUND_TREE, ...tree });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, 'public', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return root;
}

const toldIn = (root: string, rules: readonly RedirectRule[] = []) =>
  preflight(root, TODAY, { rules, isCi: false }).problems.filter(({ rule }) =>
    RULES.includes(rule),
  );

const toldOf = (name: string, text: string | Buffer = 'Text.') =>
  toldIn(rootWith({ [name]: text }));

describe('a file of public/ that shadows an address is an error, by name:', () => {
  test.each([
    ['rss.xml', 'a feed, /rss.xml'],
    ['atom.xml', 'a feed'],
    ['feed.json', 'a feed'],
    ['en/rss.xml', 'a feed'],
    ['tags/nuage/rss.xml', 'a feed, /tags/nuage/rss.xml'],
    ['feed.xsl', 'a file that the site writes'],
    ['robots.txt', 'a file that the site writes, /robots.txt'],
    ['sitemap.xml', 'the sitemap'],
    ['sitemap-0.xml', 'the sitemap'],
    ['sitemap-index.xml', 'the sitemap'],
    ['llms.txt', 'a file that the site writes'],
    ['build.json', 'a file that the site writes'],
    ['404.html', 'a file that the site writes'],
    ['.well-known/security.txt', 'a file that the site writes'],
    ['_headers', 'src/config/headers.ts'],
    ['_redirects', 'src/config/redirects.ts'],
    ['index.html', 'a list, /'],
    ['en/index.html', 'a list, /en/'],
    ['en.html', 'a list, /en/'],
    ['posts/premier/index.html', 'a post, /posts/premier/'],
    ['posts/premier.html', 'a post, /posts/premier/'],
    ['posts/premier.md', 'a file that the site writes'],
    ['posts/premier/diagram-1.png', 'the picture of a diagram'],
    ['a-propos/index.html', 'a page, /a-propos/'],
    ['archives.html', 'a list, /archives/'],
    ['tags/nuage/index.html', 'the list of a tag'],
    ['og/default.png', 'a file that the site writes'],
    ['og/posts/premier.png', 'a file that the site writes'],
    ['pagefind/pagefind.js', 'the folder of the search'],
    ['_astro/x.js', 'scripts, styles and pictures'],
    ['posts', 'a folder of the site, /posts/'],
    ['tags/nuage', 'a folder of the site, /tags/nuage/'],
    ['rss.xml/notes.txt', 'a feed, /rss.xml'],
    ['RSS.xml', 'differs only by case'],
    ['Posts/premier/index.html', 'differs only by case'],
    ['_Redirects', 'differs only by case'],
    ['Robots.TXT', 'differs only by case'],
  ])('%s, %s', (name, what) => {
    const told = toldOf(name);
    expect(told.map(placeOf)).toEqual([`public/${name}:1:1 public-shadow`]);
    expect(told[0]?.severity).toBe('error');
    expect(told[0]?.message).toContain(what);
    expect(toldOf(`other-${path.basename(name)}`)).toEqual([]);
  });

  test('a page where an alias or a rule leads on, which hosts do not agree about', () => {
    const alias = { 'posts/essai/fr.mdx': postFile(`${SOUND}\naliases: [/ancien/, /vieux.html]`) };
    const toldWith = (name: string) => toldIn(rootWith({ [name]: 'Text.' }, alias)).map(placeOf);
    expect(toldWith('ancien/index.html')).toEqual(['posts/essai/fr.mdx:5:11 redirect']);
    expect(toldWith('vieux.html')).toEqual(['posts/essai/fr.mdx:5:21 redirect']);
    expect(toldWith('ancien.html')).toEqual(['public/ancien.html:1:1 public-shadow']);
    const rule = { from: '/feed/', to: '/rss.xml' };
    expect(toldIn(rootWith({ 'feed/index.html': 'Text.' }), [rule]).map(placeOf)).toEqual([
      'src/config/redirects.ts:1:1 redirect',
    ]);
  });

  test('a post that waits for its day, but no draft', () => {
    const toldWith = (rest: string) =>
      toldIn(
        rootWith(
          { 'posts/essai/index.html': 'Text.' },
          { 'posts/essai/fr.mdx': postFile(`title: Essai\n${rest}\ntags: [nuage]`) },
        ),
      );
    expect(toldWith('date: 2030-01-01').map(({ rule }) => rule)).toEqual(['public-shadow']);
    expect(toldWith('date: 2020-01-01\ndraft: true')).toEqual([]);
  });
});

test.each([
  'google123.html',
  'slides/2024/index.html',
  'slides/2024/deck.html',
  'old.htm',
  'a b?.html',
  '100%.html',
  'été/vieux.html',
  'empty.html',
  'notes.xml',
  'BingSiteAuth.xml',
  'keybase.txt',
  'ads.txt',
  'CNAME',
  '.nojekyll',
  '.well-known/webfinger',
  'posts/premier/plan.pdf',
  'docs/rss.xml',
  'x.html/readme.txt',
  'key.pub',
])('nothing is told of %s', (name) => {
  expect(toldOf(name, name === 'empty.html' ? '' : '<p>Broken <b>HTML')).toEqual([]);
});

test('a page of a folder can be linked by the address of the folder', () => {
  const tree = { 'posts/essai/fr.mdx': postFile(SOUND, '\n[a](/slides/) [b](/slide/)\n') };
  const told = toldIn(rootWith({ 'slides/index.html': 'Text.' }, tree));
  expect(told.map(({ message }) => message)).toEqual([expect.stringContaining('`/slide/`')]);
});

const letters = 'aB3dE5gH7jK9mN2pQ4sT6vW8yZ'.repeat(4);
const TOKEN = `ghp_${letters.slice(0, 36)}`;
const pem = (kind: string) =>
  ['-----BEGIN', `${kind}-----\n${letters.slice(0, 64)}\n-----END`, `${kind}-----\n`].join(' ');

describe('what is not for readers is told of:', () => {
  test.each<[name: string, text: string, told: string[]]>([
    ['js/app.js', `const a = 1;\nfetch("/", "${TOKEN}")`, ['public/js/app.js:2:13 secrets']],
    ['notes.txt', TOKEN, ['public/notes.txt:1:1 secrets']],
    ['noextension', TOKEN, ['public/noextension:1:1 secrets']],
    ['.env', 'A=1', ['public/.env:1:1 public-leak']],
    ['app/.env.production', 'A=1', ['public/app/.env.production:1:1 public-leak']],
    ['.npmrc', 'a=1', ['public/.npmrc:1:1 public-leak']],
    ['id_ed25519', 'x', ['public/id_ed25519:1:1 public-leak']],
    ...['p12', 'jks', 'keystore', 'ppk'].map((end): [string, string, string[]] => [
      `server.${end}`,
      'x',
      [`public/server.${end}:1:1 public-leak`],
    ]),
    ['server.pfx', 'x', ['public/server.pfx:1:1 public-leak']],
    ['server.key', 'x', ['public/server.key:1:1 public-leak']],
    ['server.key', pem('PRIVATE KEY'), ['public/server.key:1:1 secrets']],
    ['certificate.pem', pem('CERTIFICATE'), []],
    ['public.pem', pem('PUBLIC KEY'), []],
    ['.git/config', 'x', ['public/.git:1:1 public-leak']],
    ['lib/.git', 'gitdir: x', ['public/lib/.git:1:1 public-leak']],
  ])('%s', (name, text, places) => {
    const told = toldOf(name, text);
    expect(told.map(placeOf)).toEqual(places);
    expect(told.every(({ severity }) => severity === 'error')).toBe(true);
  });

  test.each([
    'server.der',
    'old/index.php',
    '.DS_Store',
    'Thumbs.db',
    'index.html~',
    '.notes.txt.swp',
    'old.bak',
    'node_modules/x/index.js',
    '.idea/x.xml',
    'vercel.json',
    'netlify.toml',
  ])('%s, as a warning', (name) => {
    expect(toldOf(name).map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('a folder once, however much is in it', () => {
    const root = rootWith({ '.git/config': 'x', '.git/HEAD': 'x', '.git/objects/a': 'x' });
    expect(toldIn(root).map(placeOf)).toEqual(['public/.git:1:1 public-leak']);
  });

  test.each(['utf-16le', 'utf-16be'])('a secret in a text in %s', (encoding) => {
    const bytes = Buffer.from(`\uFEFFa\r\n${TOKEN}\r\n`, 'utf16le');
    if (encoding === 'utf-16be') bytes.swap16();
    expect(toldOf('env.txt', bytes).map(placeOf)).toEqual(['public/env.txt:2:1 secrets']);
  });

  test('a secret in an old page that is no UTF-8, and none in what is binary', () => {
    const latin = Buffer.from(`<p>été\n${TOKEN}`, 'latin1');
    expect(toldOf('old.html', latin).map(placeOf)).toEqual(['public/old.html:2:1 secrets']);
    expect(toldOf('film.bin', Buffer.from(`\0\0${TOKEN}`))).toEqual([]);
  });

  test('a text that is too large to be looked through, and nothing of what is binary', () => {
    const [problem, ...others] = toldOf('data.json', `[${'1,'.repeat(1_100_000)}1]`);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: 'secrets', severity: 'warning' });
    expect(problem?.message).toContain('2.2 MB is not looked through');
    expect(toldOf('film.mp4', Buffer.alloc(2_200_000))).toEqual([]);
  });

  test('a link that leads nowhere', () => {
    const root = rootWith({ 'x.txt': 'x' });
    symlinkSync('nowhere', path.join(root, 'public/broken.html'));
    symlinkSync('x.txt', path.join(root, 'public/sound.html'));
    expect(toldIn(root).map(placeOf)).toEqual(['public/broken.html:1:1 file-content']);
  });

  test('a link that leads out of the project, to a file or a folder', () => {
    const root = rootWith({ 'x.txt': 'x' });
    const other = rootWith({ 'slides/y.txt': 'y' });
    symlinkSync(path.join(other, 'public/slides/y.txt'), path.join(root, 'public/y.txt'));
    symlinkSync(path.join(other, 'public/slides'), path.join(root, 'public/slides'));
    const told = toldIn(root);
    expect(told.map(placeOf)).toEqual([
      'public/slides:1:1 file-content',
      'public/y.txt:1:1 file-content',
    ]);
    expect(told.every(({ severity }) => severity === 'error')).toBe(true);
  });

  test('a secret in the configuration', () => {
    const tree = { '../config/site.ts': `export const site = {};\nconst key = '${TOKEN}';\n` };
    expect(toldIn(rootWith({}, tree)).map(placeOf)).toEqual(['src/config/site.ts:2:14 secrets']);
  });
});
