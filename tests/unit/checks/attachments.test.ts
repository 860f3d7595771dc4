import { expect, test } from 'vitest';
import { turned } from '../../fixtures/camera-pictures.ts';
import { chunk } from '../../fixtures/media-bytes.ts';
import { PNG, WEBM } from '../../fixtures/media-samples.ts';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const withPicture = (url: string) => ({ [FILE]: postFile(SOUND, `\n![Un portail](${url})\n`) });

test.each([
  {
    what: 'is not there',
    url: './absent.png',
    message: 'there is no src/content/posts/essai/absent.png',
    fix: 'beside this file',
  },
  { what: 'is misspelt', url: './portial.png', message: 'is not there', fix: 'write ./portal.png' },
  {
    what: 'is in another case',
    url: './Portal.png',
    message: 'is not there',
    fix: 'write ./portal.png',
  },
  {
    what: 'is named without its folder',
    url: 'portal.png',
    message: 'without its folder',
    fix: 'write ./portal.png',
  },
  {
    what: 'is on another site',
    url: 'https://example.org/a.png',
    message: 'on another site',
    fix: 'beside this file',
  },
  {
    what: 'is named from the root',
    url: '/images/portal.png',
    message: 'neither measured nor resized',
    fix: 'write ./portal.png',
  },
  {
    what: 'is misspelt in a folder',
    url: '../essai/portial.png',
    message: 'is not there',
    fix: 'write ../essai/portal.png',
  },
  ...['./portal.png?raw=true', './portal.png#center', '.\\portal.png', 'portal.png?a#b'].map(
    (url) => ({
      what: `is written ${url}`,
      url,
      message: 'named by its path alone',
      fix: 'write ./portal.png',
    }),
  ),
  {
    what: 'is written with backslashes',
    url: String.raw`..\essai\portal.png`,
    message: 'with forward slashes',
    fix: 'write ../essai/portal.png',
  },
  { what: 'is no picture', url: './fr.mdx', message: 'is no picture', fix: 'png' },
])('a picture that $what is told at its place', ({ url, message, fix }) => {
  const problems = problemsIn(withPicture(url));
  expect(problems.map(placeOf)).toEqual([`${FILE}:7:1 picture`]);
  expect(problems[0]?.message).toContain(message);
  expect(problems[0]?.fix).toContain(fix);
});

test.each([
  ['</my pic.png>', './my%20pic.png'],
  ['</a/my pic.png>', './my%20pic.png'],
  ['<my pic.png>', './my%20pic.png'],
  ['my%20pic.png', './my%20pic.png'],
  ['<./my pik.png>', './my%20pic.png'],
  ['<../essai/My pic.png>', '../essai/my%20pic.png'],
  ['<./my pic.png?raw=true>', './my%20pic.png'],
  ['<my (a).png>', './my%20%28a%29.png'],
  ['<my dir/x.png>', './my%20dir/x.png'],
  ['<./my dir/y.png>', './my%20dir/x.png'],
  ['<./100%.pgn>', './100%25.png'],
])('a name with a space is told as Markdown reads it: %s', (url, better) => {
  const names = ['my pic.png', 'my (a).png', 'my dir/x.png', '100%.png'];
  const files = Object.fromEntries(names.map((name) => [`posts/essai/${name}`, PNG]));
  const told = problemsIn({ ...withPicture(url), ...files });
  expect(told).toHaveLength(1);
  expect(told[0]!.fix.endsWith(`write ${better}`)).toBe(true);
  expect(problemsIn({ ...withPicture(better), ...files })).toEqual([]);
});

test.each([
  { name: 'saved.jfif', make: () => turned(1, 'jpg', 8, 8), right: 'saved.jpg' },
  { name: 'photo.jpe', make: () => turned(1, 'jpg', 8, 8), right: 'photo.jpg' },
  { name: 'plan', make: () => turned(1, 'png', 8, 8), right: 'plan.png' },
])('a picture whose name does not end as one is to be renamed: $name', async (one) => {
  const bytes = await one.make();
  const [told, ...others] = problemsIn({
    ...withPicture(`./${one.name}`),
    [`posts/essai/${one.name}`]: bytes,
  });
  expect(others).toEqual([]);
  expect(told?.fix).toBe(`rename it to ${one.right}, and write ./${one.right}`);
  const mended = { ...withPicture(`./${one.right}`), [`posts/essai/${one.right}`]: bytes };
  expect(problemsIn(mended)).toEqual([]);
});

test('a PNG of Apple’s own kind is told as one', () => {
  const head = [PNG.subarray(0, 8), chunk('CgBI', Buffer.from([0x50, 0, 0x20, 2]))];
  const problems = problemsIn({
    ...withPicture('./portal.png'),
    'posts/essai/portal.png': Buffer.concat([...head, PNG.subarray(8)]),
  });
  expect(problems[0]?.message).toContain('is a PNG of Apple’s own kind (CgBI)');
  expect(problems[0]?.fix).toContain('save it as an ordinary PNG');
});

test('a cover that is not there is told at its key', () => {
  const post = postFile(`${SOUND}\ncover: ./absent.png\ncoverAlt: Rien`);
  expect(problemsIn({ [FILE]: post }).map(placeOf)).toEqual([`${FILE}:5:1 picture`]);
});

test.each(['./portal.png', '../essai/portal.png'])(
  'nothing is told of %s, which is there',
  (url) => {
    expect(problemsIn(withPicture(url))).toEqual([]);
  },
);

const MEDIA = {
  'posts/essai/film.webm': WEBM,
  'posts/essai/film.vtt': 'WEBVTT',
};
const video = (src: string, poster = './portal.png', captions = './film.vtt') =>
  `<Video title="Film"\n  src="${src}" poster="${poster}" captions="${captions}" />`;

test.each([
  {
    what: 'a figure without its file',
    body: '<Figure alt="Un portail" src="./absent.png" />',
    at: '7:26 picture',
    message: 'there is no src/content/posts/essai/absent.png',
  },
  {
    what: 'a misspelt picture of the dark theme',
    body: '<Figure\n  src="./portal.png"\n  srcDark="./portial.png"\n  alt="Un portail" />',
    at: '9:3 picture',
    message: 'is not there',
  },
  {
    what: 'a video without its file',
    body: video('./absent.mp4'),
    at: '8:3 video',
    message: 'the video `./absent.mp4` is not there',
  },
  {
    what: 'a video of another kind',
    body: video('./portal.png'),
    at: '8:3 video',
    message: 'is no video',
  },
  {
    what: 'a video on another site',
    body: video('https://example.org/film.webm'),
    at: '8:3 video',
    message: 'on another site',
  },
  {
    what: 'a video that is not in the public folder',
    body: video('/absent.webm'),
    at: '8:3 video',
    message: 'there is no public/absent.webm',
  },
  {
    what: 'a poster without its file',
    body: video('./film.webm', './absent.png'),
    at: '8:21 picture',
    message: 'the picture `./absent.png` is not there',
  },
  {
    what: 'captions of another kind',
    body: video('./film.webm', './portal.png', './fr.mdx'),
    at: '8:43 captions',
    message: 'is no file of captions',
  },
  {
    what: 'a picture by reference',
    body: '![Un portail][p]\n\n[p]: ./absent.png',
    at: '7:1 picture',
    message: 'is not there',
  },
])('$what is told at its place', ({ body, at, message }) => {
  const problems = problemsIn({ ...MEDIA, [FILE]: postFile(SOUND, `\n${body}\n`) });
  expect(problems.map(placeOf)).toEqual([`${FILE}:${at}`]);
  expect(problems[0]?.message).toContain(message);
});

test.each([
  { what: 'files that are there', body: video('./film.webm') },
  {
    what: 'an imported picture',
    body: 'import p from \'./portal.png\';\n\n<Figure alt="Un portail" src={p} />',
  },
  {
    what: 'a component of the post’s own',
    body: 'import Figure from \'astro/Figure.astro\';\n\n<Figure src="./absent.png" />',
  },
  { what: 'code', body: '```jsx\n<Figure src="./absent.png" />\n```' },
])('nothing is told of $what', ({ body }) => {
  expect(problemsIn({ ...MEDIA, [FILE]: postFile(SOUND, `\n${body}\n`) })).toEqual([]);
});
