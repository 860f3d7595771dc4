import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { buildSite, createSite, removeSite, type Site } from '../fixtures/site.ts';

interface Case {
  mistake: string;
  /** Writes the mistake into the English fixture. */
  make: (posts: string) => void;
  /** The place that the message names. */
  place: string;
  /** What was found, and what to write instead. */
  says: [found: string | RegExp, remedy: string | RegExp];
}

const FRONT = '---\ntitle: Third\ndate: 2023-03-01\ntags: [alpha]\n---\n';

function write(posts: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(posts, file)), { recursive: true });
  writeFileSync(path.join(posts, file), text);
}

const CASES: Case[] = [
  {
    mistake: 'a post without a title',
    make: (posts) =>
      write(posts, 'third/en.mdx', '---\ndate: 2023-03-01\ntags: [alpha]\n---\n\nText.\n'),
    place: 'src/content/posts/third/en.mdx:2:1  schema',
    says: ['`title` is missing', 'add `title: …`'],
  },
  {
    mistake: 'a misspelt key',
    make: (posts) =>
      write(posts, 'third/en.mdx', FRONT.replace('---\n', '---\ndescripton: Words.\n')),
    place: 'src/content/posts/third/en.mdx:2:1  schema',
    says: ['unknown key `descripton`', 'write `description`'],
  },
  {
    mistake: 'an unknown tag',
    make: (posts) => write(posts, 'third/en.mdx', FRONT.replace('[alpha]', '[alpha, alhpa]')),
    place: 'src/content/posts/third/en.mdx:4:15  reference',
    says: ['unknown tag `alhpa`', 'write `alpha`'],
  },
  {
    mistake: 'a date that does not exist',
    make: (posts) => write(posts, 'third/en.mdx', FRONT.replace('2023-03-01', '2019-02-30')),
    place: 'src/content/posts/third/en.mdx:3:1  schema',
    says: ['2019-02 has 28 days, there is no "2019-02-30"', '`date`'],
  },
  {
    mistake: 'a slug used twice in one language',
    make: (posts) =>
      write(posts, 'third/en.mdx', FRONT.replace('---\n', '---\npermalinkSlug: first\n')),
    place: 'src/content/posts/third/en.mdx:2:1  address',
    says: [
      'the address /posts/first/ is already that of src/content/posts/first/en.mdx',
      'other than `first`',
    ],
  },
  {
    mistake: 'two files for one language',
    make: (posts) => write(posts, '2023/first/en.mdx', FRONT),
    place: 'src/content/posts/first/en.mdx:1:1  file-name',
    says: [
      'two files for one language: the en version of `first` is also src/content/posts/2023/first/en.mdx',
      'keep one of the two',
    ],
  },
  {
    mistake: 'a Markdown file that is no MDX',
    make: (posts) =>
      renameSync(path.join(posts, 'second/en.mdx'), path.join(posts, 'second/en.md')),
    place: 'src/content/posts/second/en.md:1:1  file-name',
    says: ['posts and pages are MDX', 'rename it to src/content/posts/second/en.mdx'],
  },
  {
    mistake: 'broken YAML',
    make: (posts) => write(posts, 'third/en.mdx', FRONT.replace('Third', '"Third')),
    place: 'src/content/posts/third/en.mdx:',
    says: [/yaml-syntax {2}broken YAML: missing closing "quote/i, 'close the quote'],
  },
  {
    mistake: 'a colon that YAML reads as a key',
    make: (posts) => write(posts, 'third/en.mdx', FRONT.replace('Third', 'Third: the rest')),
    place: 'src/content/posts/third/en.mdx:2:8  yaml-syntax',
    says: ['nested mappings', 'put the value in quotes'],
  },
  {
    mistake: 'broken MDX',
    make: (posts) => write(posts, 'third/en.mdx', `${FRONT}\nFine.\n\nReplace <name> by yours.\n`),
    place: 'src/content/posts/third/en.mdx:9:9  mdx-syntax',
    says: ['closing tag for `<name>`', 'in backticks'],
  },
  {
    mistake: 'a brace in prose',
    make: (posts) => write(posts, 'third/en.mdx', `${FRONT}\nReplace {name} by yours.\n`),
    place: 'src/content/posts/third/en.mdx:7:9  mdx-syntax',
    says: ['nothing here is called `name`', 'write \\{name}'],
  },
  {
    mistake: 'a link to a post that does not exist',
    make: (posts) => write(posts, 'third/en.mdx', `${FRONT}\nSee [that](../fourth/en.mdx).\n`),
    place: 'src/content/posts/third/en.mdx:7:5  post-link',
    says: ['there is no src/content/posts/fourth/en.mdx', 'write the path'],
  },
  {
    mistake: 'a tag without a label in a locale',
    make: (posts) =>
      write(posts, '../tags.yaml', 'alpha:\n  label: {}\n  description: { en: Words. }\n'),
    place: 'src/content/tags.yaml:2:3  schema',
    says: ['`alpha.label.en` is missing', 'add `en: …`'],
  },
];

let site: Site | undefined;
afterEach(() => {
  if (site) removeSite(site);
});

test.each(CASES)('$mistake stops the build with one clear message', ({ make, place, says }) => {
  site = createSite('english');
  mkdirSync(site.dist);
  writeFileSync(path.join(site.dist, 'old.html'), 'the site as it was');
  make(path.join(site.root, 'src', 'content', 'posts'));

  const { status, output } = buildSite(site);

  expect(status).toBe(1);
  expect(existsSync(site.dist)).toBe(false);
  const told = output.split('\n').filter((line) => line.startsWith('src/content/'));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(place);
  const [found, remedy] = told[0]!.split(' → ');
  expect(found).toMatch(says[0]);
  expect(remedy).toMatch(says[1]);
  expect(output).toContain('1 error');
  expect(output).not.toMatch(/^\s+at .+:\d+:\d+/m);
});

test('every mistake of every file is told in one report', () => {
  site = createSite('english');
  const posts = path.join(site.root, 'src', 'content', 'posts');
  write(posts, 'third/en.mdx', '---\ndate: 2019-02-30\ntag: [alpha]\n---\n\n<name>\n');
  write(posts, 'fourth/en.mdx', FRONT.replace('alpha', 'beta'));
  const { status, output } = buildSite(site);
  expect(status).toBe(1);
  const places = output
    .split('\n')
    .filter((line) => line.startsWith('src/content/'))
    .map((line) => line.split('  ').slice(0, 2).join(' '));
  expect(places).toEqual([
    'src/content/posts/fourth/en.mdx:4:8 reference',
    'src/content/posts/third/en.mdx:2:1 schema',
    'src/content/posts/third/en.mdx:2:1 schema',
    'src/content/posts/third/en.mdx:2:1 schema',
    'src/content/posts/third/en.mdx:3:1 schema',
    'src/content/posts/third/en.mdx:6:1 mdx-syntax',
  ]);
});

test('what only rendering finds leaves no site either', () => {
  site = createSite('english');
  write(
    path.join(site.root, 'src', 'content', 'posts'),
    'third/en.mdx',
    `${FRONT}\n{(() => { throw new Error('too late') })()}\n`,
  );
  const { status, output } = buildSite(site);
  expect(status).toBe(1);
  expect(output).toContain('too late');
  expect(existsSync(site.dist)).toBe(false);
});

test.each([
  ['BUILD_DATE that is no date', { BUILD_DATE: '2024-13-01' }, 'there is no month 13'],
  ['a base without its closing slash', {}, 'starts and ends with a slash'],
])('%s stops the build', (what, environment, says) => {
  site = createSite('english');
  const config = path.join(site.root, 'src', 'config', 'site.ts');
  if (what.includes('base'))
    writeFileSync(config, readFileSync(config, 'utf8').replace("base: '/'", "base: '/blog'"));
  const { status, output } = buildSite(site, environment);
  expect(status).toBe(1);
  expect(output).toContain(says);
  expect(existsSync(site.dist)).toBe(false);
});

test('a legal notice that lacks what the law asks is a warning, not an error', () => {
  site = createSite('english');
  const { status, output } = buildSite(site);
  expect(status).toBe(0);
  expect(output).toMatch(
    /legal-notice .*`legal\.publisher\.phone` is empty; French law \(LCEN\) asks of an organization/,
  );
  expect(output).toMatch(
    /legal-notice .*`legal\.host\.name`, `legal\.host\.address`, `legal\.host\.phone` are empty/,
  );
  expect(output).toContain('2 warnings');
});
