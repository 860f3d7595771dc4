import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { PNG } from '../fixtures/media-samples.ts';
import { buildSite, createSite, removeSite, type Site } from '../fixtures/site.ts';
import { FRONT, writePost } from './planted-post.ts';

interface Case {
  mistake: string;
  /** Writes the mistake into the English fixture, most of them into a post `third`. */
  make: (posts: string) => void;
  /** Whether it touches more than that post, and so has a build to itself. */
  isApart?: boolean;
  /** The place that the message names. */
  place: string;
  /** What was found, and what to write instead. */
  says: [found: string | RegExp, remedy: string | RegExp];
}

const CASES: Case[] = [
  {
    mistake: 'a post without a title',
    make: (posts) =>
      writePost(posts, 'third/en.mdx', '---\ndate: 2023-03-01\ntags: [alpha]\n---\n\nText.\n'),
    place: 'src/content/posts/third/en.mdx:2:1  schema',
    says: ['`title` is missing', 'add `title: …`'],
  },
  {
    mistake: 'a misspelt key',
    make: (posts) =>
      writePost(posts, 'third/en.mdx', FRONT.replace('---\n', '---\ndescripton: Words.\n')),
    place: 'src/content/posts/third/en.mdx:2:1  schema',
    says: ['unknown key `descripton`', 'write `description`'],
  },
  {
    mistake: 'an unknown tag',
    make: (posts) => writePost(posts, 'third/en.mdx', FRONT.replace('[alpha]', '[alhpa]')),
    place: 'src/content/posts/third/en.mdx:4:8  reference',
    says: ['unknown tag `alhpa`', 'write `alpha`'],
  },
  {
    mistake: 'a date that does not exist',
    make: (posts) => writePost(posts, 'third/en.mdx', FRONT.replace('2023-03-01', '2019-02-30')),
    place: 'src/content/posts/third/en.mdx:3:1  schema',
    says: ['2019-02 has 28 days, there is no "2019-02-30"', '`date`'],
  },
  {
    mistake: 'a slug used twice in one language',
    isApart: true,
    make: (posts) =>
      writePost(posts, 'third/en.mdx', FRONT.replace('---\n', '---\npermalinkSlug: first\n')),
    place: 'src/content/posts/third/en.mdx:2:1  address',
    says: [
      'the address /posts/first/ is already that of src/content/posts/first/en.mdx',
      'other than `first`',
    ],
  },
  {
    mistake: 'two files for one language',
    isApart: true,
    make: (posts) => writePost(posts, '2023/first/en.mdx', FRONT),
    place: 'src/content/posts/first/en.mdx:1:1  file-name',
    says: [
      'two files for one language: the en version of `first` is also src/content/posts/2023/first/en.mdx',
      'keep one of the two',
    ],
  },
  {
    mistake: 'a picture that is cut off',
    make: (posts) => {
      writePost(posts, 'third/portal.png', PNG.subarray(0, 50));
      writePost(posts, 'third/en.mdx', `${FRONT}\n![A portal](./portal.png)\n`);
    },
    place: 'src/content/posts/third/en.mdx:7:1  picture',
    says: ['the picture `./portal.png` is cut off', 'export it again'],
  },
  {
    mistake: 'an SVG with a script',
    make: (posts) => {
      const svg =
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">\n<script>1</script></svg>';
      writePost(posts, 'third/plan.svg', svg);
      writePost(posts, 'third/en.mdx', `${FRONT}\n![A plan](./plan.svg)\n`);
    },
    place: 'src/content/posts/third/plan.svg:2:1  svg',
    says: ['the element `<script>` is a script', 'remove it'],
  },
  {
    mistake: 'a Markdown file that is no MDX',
    isApart: true,
    make: (posts) =>
      renameSync(path.join(posts, 'second/en.mdx'), path.join(posts, 'second/en.md')),
    place: 'src/content/posts/second/en.md:1:1  file-name',
    says: ['posts and pages are MDX', 'rename it to src/content/posts/second/en.mdx'],
  },
  {
    mistake: 'broken YAML',
    make: (posts) => writePost(posts, 'third/en.mdx', FRONT.replace('Third', '"Third')),
    place: 'src/content/posts/third/en.mdx:',
    says: [/yaml-syntax {2}broken YAML: missing closing "quote/i, '`title: "Third"`'],
  },
  {
    mistake: 'a colon that YAML reads as a key',
    make: (posts) => writePost(posts, 'third/en.mdx', FRONT.replace('Third', 'Third: the rest')),
    place: 'src/content/posts/third/en.mdx:2:8  yaml-syntax',
    says: ['nested mappings', 'put the whole value in quotes: `title: "Third: the rest"`'],
  },
  {
    mistake: 'broken MDX',
    make: (posts) =>
      writePost(posts, 'third/en.mdx', `${FRONT}\nFine.\n\nReplace <name> by yours.\n`),
    place: 'src/content/posts/third/en.mdx:9:9  mdx-syntax',
    says: ['closing tag for `<name>`', 'in backticks'],
  },
  {
    mistake: 'a brace in prose',
    make: (posts) => writePost(posts, 'third/en.mdx', `${FRONT}\nReplace {name} by yours.\n`),
    place: 'src/content/posts/third/en.mdx:7:9  mdx-name',
    says: ['nothing here is called `name`', 'write \\{'],
  },
  {
    mistake: 'an expression of the templates of others',
    make: (posts) => writePost(posts, 'third/en.mdx', `${FRONT}\nSet {{ value }} there.\n`),
    place: 'src/content/posts/third/en.mdx:7:5  mdx-name',
    says: ['nothing here is called `value`', 'write \\{'],
  },
  {
    mistake: 'an unknown component',
    make: (posts) => writePost(posts, 'third/en.mdx', `${FRONT}\n<Publishr />\n`),
    place: 'src/content/posts/third/en.mdx:7:1  mdx-name',
    says: ['unknown component `<Publishr>`', 'write `Publisher`'],
  },
  {
    mistake: 'a picture that is not there',
    make: (posts) => writePost(posts, 'third/en.mdx', `${FRONT}\n![A portal](./portal.png)\n`),
    place: 'src/content/posts/third/en.mdx:7:1  picture',
    says: ['there is no src/content/posts/third/portal.png', 'beside this file'],
  },
  {
    mistake: 'a marked line that is not there',
    make: (posts) =>
      writePost(posts, 'third/en.mdx', `${FRONT}\n\`\`\`bash title="a.sh" {3}\nls\n\`\`\`\n`),
    place: 'src/content/posts/third/en.mdx:7:22  code',
    says: ['there is no line 3: the block has 1 line', 'count the lines from 1'],
  },
  {
    mistake: 'an image without alternative text',
    make: (posts) => {
      writePost(posts, 'third/portal.png', PNG);
      writePost(posts, 'third/en.mdx', `${FRONT}\nSee ![](./portal.png)\n`);
    },
    place: 'src/content/posts/third/en.mdx:7:5  image-text',
    says: ['image without alternative text', 'between the brackets'],
  },
  {
    mistake: 'a figure without alternative text',
    make: (posts) => {
      writePost(posts, 'third/portal.png', PNG);
      writePost(posts, 'third/en.mdx', `${FRONT}\n<Figure src="./portal.png" />\n`);
    },
    place: 'src/content/posts/third/en.mdx:7:1  mdx-prop',
    says: ['`<Figure>` has no `alt`', 'add `alt="…"`, or `alt="" decorative`'],
  },
  {
    mistake: 'a figure that is empty to those who do not see it',
    make: (posts) => {
      writePost(posts, 'third/portal.png', PNG);
      writePost(posts, 'third/en.mdx', `${FRONT}\n<Figure src="./portal.png" alt="" />\n`);
    },
    place: 'src/content/posts/third/en.mdx:7:28  mdx-prop',
    says: ['`alt` is empty', 'add `decorative`'],
  },
  {
    mistake: 'a misspelt prop',
    make: (posts) =>
      writePost(posts, 'third/en.mdx', `${FRONT}\n<Details sumary="More" summary="More" />\n`),
    place: 'src/content/posts/third/en.mdx:7:10  mdx-prop',
    says: ['has no prop `sumary`', 'write `summary`'],
  },
  {
    mistake: 'a style that an element has to itself',
    make: (posts) =>
      writePost(posts, 'third/en.mdx', `${FRONT}\n<p style="color: red">Text.</p>\n`),
    place: 'src/content/posts/third/en.mdx:7:4  markup',
    says: ['`<p>` has the attribute `style`', 'write class="…" in its place'],
  },
  {
    mistake: 'an unknown kind of callout',
    make: (posts) =>
      writePost(
        posts,
        'third/en.mdx',
        `${FRONT}\n<Callout kind="danger">\n\nText.\n\n</Callout>\n`,
      ),
    place: 'src/content/posts/third/en.mdx:7:10  mdx-prop',
    says: [
      'unknown kind of callout `danger`: there are note, tip, important, warning, caution',
      'write one of',
    ],
  },
  {
    mistake: 'an unknown kind of callout, written as GitHub’s',
    make: (posts) => writePost(posts, 'third/en.mdx', `${FRONT}\n> [!WARNIN]\n> Text.\n`),
    place: 'src/content/posts/third/en.mdx:7:1  callout',
    says: ['unknown kind of callout `warnin`', 'write `warning`'],
  },
  {
    mistake: 'a video that is not there',
    make: (posts) => {
      writePost(posts, 'third/portal.png', PNG);
      writePost(
        posts,
        'third/en.mdx',
        `${FRONT}\n<Video title="Film" src="./film.webm" poster="./portal.png" silent />\n`,
      );
    },
    place: 'src/content/posts/third/en.mdx:7:21  video',
    says: ['the video `./film.webm` is not there', 'put the video beside this file'],
  },
  {
    mistake: 'a cover that is not there',
    make: (posts) =>
      writePost(
        posts,
        'third/en.mdx',
        FRONT.replace('---\n', '---\ncover: ./nope.png\ncoverAlt: Nothing\n'),
      ),
    place: 'src/content/posts/third/en.mdx:2:1  picture',
    says: ['`./nope.png` is not there', 'beside this file'],
  },
  {
    mistake: 'a diagram with a syntax error',
    make: (posts) =>
      writePost(
        posts,
        'third/en.mdx',
        `${FRONT}\n\`\`\`mermaid alt="Two boxes"\nflowchart TD\n  a --> b\n  b -> c\n\`\`\`\n`,
      ),
    place: 'src/content/posts/third/en.mdx:10:5  diagram',
    says: ['does not parse: `-> c` is not expected here', 'the links -->'],
  },
  {
    mistake: 'a diagram of a kind that cannot be drawn',
    make: (posts) =>
      writePost(
        posts,
        'third/en.mdx',
        `${FRONT}\n\`\`\`mermaid alt="Shares"\npie\n  "a": 1\n\`\`\`\n`,
      ),
    place: 'src/content/posts/third/en.mdx:8:1  diagram',
    says: ['the kind `pie` cannot be drawn', 'flowchart, stateDiagram-v2, sequenceDiagram'],
  },
  {
    mistake: 'a diagram without a text alternative',
    make: (posts) =>
      writePost(
        posts,
        'third/en.mdx',
        `${FRONT}\n\`\`\`mermaid\nflowchart TD\n  a --> b\n\`\`\`\n`,
      ),
    place: 'src/content/posts/third/en.mdx:7:1  diagram',
    says: ['no text alternative', 'alt="…"'],
  },
  {
    mistake: 'front matter that is not closed',
    make: (posts) => writePost(posts, 'third/en.mdx', '---\ntitle: Third\n\nText.\n'),
    place: 'src/content/posts/third/en.mdx:1:1  yaml-syntax',
    says: ['is not closed', 'after the last key'],
  },
  {
    mistake: 'a page of the navigation that is not there',
    isApart: true,
    make: (posts) => rmSync(path.join(posts, '../pages/about'), { recursive: true }),
    place: 'src/config/navigation.ts:8:7  navigation',
    says: [
      'the page `about` is linked but has no en version',
      'write src/content/pages/about/en.mdx',
    ],
  },
  {
    mistake: 'a link to a post that does not exist',
    make: (posts) => writePost(posts, 'third/en.mdx', `${FRONT}\nSee [that](../fourth/en.mdx).\n`),
    place: 'src/content/posts/third/en.mdx:7:5  post-link',
    says: ['there is no src/content/posts/fourth/en.mdx', 'write the path'],
  },
  {
    mistake: 'a tag without a label in a locale',
    isApart: true,
    make: (posts) =>
      writePost(posts, '../tags.yaml', 'alpha:\n  label: {}\n  description: { en: Words. }\n'),
    place: 'src/content/tags.yaml:2:3  schema',
    says: ['there is no text in any language of the site', 'such as `en: …`'],
  },
];

let site: Site | undefined;
afterEach(() => {
  if (site) removeSite(site);
});

/** What a build says when it stops: the places of the content and the configuration that it tells. */
function stoppedBuild({ root, dist }: Site): { told: string[]; output: string } {
  mkdirSync(dist);
  writeFileSync(path.join(dist, 'old.html'), 'the site as it was');
  const { status, output } = buildSite({ root, dist });
  expect(status, output).toBe(1);
  expect(existsSync(dist)).toBe(false);
  expect(output).not.toMatch(/^\s+at .+:\d+:\d+/m);
  return {
    told: output.split('\n').filter((line) => /^src\/con(?:tent|fig)\//.test(line)),
    output,
  };
}

function expectMessage(line: string, { says }: Case): void {
  const [found, remedy] = line.split(' → ');
  expect(found).toMatch(says[0]);
  expect(remedy).toMatch(says[1]);
}

test.each(CASES.filter(({ isApart }) => isApart))(
  '$mistake stops the build with one clear message',
  (mistake) => {
    site = createSite('english');
    mistake.make(path.join(site.root, 'src', 'content', 'posts'));
    const { told, output } = stoppedBuild(site);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(mistake.place);
    expectMessage(told[0]!, mistake);
    expect(output).toContain('1 error');
  },
);

describe('mistakes that stop a build together', () => {
  const mistakes = CASES.filter(({ isApart }) => !isApart);
  const folderOf = (mistake: Case) => `mistake-${mistakes.indexOf(mistake)}`;
  let told: string[];
  let output: string;

  beforeAll(() => {
    const together = createSite('english');
    const posts = path.join(together.root, 'src', 'content', 'posts');
    for (const mistake of mistakes) {
      mistake.make(posts);
      renameSync(path.join(posts, 'third'), path.join(posts, folderOf(mistake)));
    }
    ({ told, output } = stoppedBuild(together));
    removeSite(together);
  });

  test.each(mistakes)('$mistake is one clear message', (mistake) => {
    const lines = told.filter((line) => line.startsWith(`src/content/posts/${folderOf(mistake)}/`));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(mistake.place.replace('/third/', `/${folderOf(mistake)}/`));
    expectMessage(lines[0]!.replaceAll(folderOf(mistake), 'third'), mistake);
  });

  test('and nothing else is told', () => {
    expect(output).toContain(`${mistakes.length} errors`);
    expect(told).toHaveLength(mistakes.length);
  });
});

test('every mistake of every file is told in one report', () => {
  site = createSite('english');
  const posts = path.join(site.root, 'src', 'content', 'posts');
  writePost(posts, 'third/en.mdx', '---\ndate: 2019-02-30\ntag: [alpha]\n---\n\n<name>\n');
  writePost(posts, 'fourth/en.mdx', FRONT.replace('alpha', 'beta'));
  const { status, output } = buildSite(site);
  expect(status).toBe(1);
  const places = output
    .split('\n')
    .filter((line) => /^src\/con(?:tent|fig)\//.test(line))
    .map((line) => line.split('  ').slice(0, 2).join(' '));
  expect(places).toEqual([
    'src/content/posts/fourth/en.mdx:4:8 reference',
    'src/content/posts/third/en.mdx:2:1 schema',
    'src/content/posts/third/en.mdx:2:1 schema',
    'src/content/posts/third/en.mdx:3:1 schema',
    'src/content/posts/third/en.mdx:6:1 mdx-syntax',
  ]);
});
