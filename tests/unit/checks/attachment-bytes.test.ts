import { expect, test } from 'vitest';
import { MP4, PNG, WEBM } from '../../fixtures/media-samples.ts';
import { placeOf, postFile, problemsIn, SOUND, type Tree } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n';
const MEDIA: Tree = {
  'posts/essai/film.webm': WEBM,
  'posts/essai/film.mp4': MP4,
  'posts/essai/film.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\nBonjour\n',
};

const video = (file: string) =>
  `<Video title="Film" src="${file}" poster="./portal.png" captions="./film.vtt" />`;

test.each([
  ['a Markdown picture', '![Un portail](./faux.png)', '7:1'],
  ['a picture by reference', '![Un portail][p]\n\n[p]: ./faux.png', '7:1'],
  ['a figure', '<Figure alt="Un portail" src="./faux.png" />', '7:26'],
  [
    'a figure of the night',
    '<Figure alt="Un" src="./portal.png"\n  srcDark="./faux.png" />',
    '8:3',
  ],
  ['a poster', '<Video title="Film" silent src="./film.webm"\n  poster="./faux.png" />', '8:3'],
  ['an import', 'import p from \'./faux.png\';\n\n<Figure alt="Un" src={p} />', '7:1'],
  ['an imported address', "import p from './faux.png?url';\n\n<a href={p}>Portail</a>", '7:1'],
])('bytes that are no picture are told where they are named: %s', (_, body, at) => {
  const problems = problemsIn({
    ...MEDIA,
    'posts/essai/faux.png': POINTER,
    [FILE]: postFile(SOUND, `\n${body}\n`),
  });
  expect(problems.map(placeOf)).toEqual([`${FILE}:${at} picture`]);
  expect(problems[0]?.message).toContain('`./faux.png');
  expect(problems[0]?.message).toContain('is a Git LFS pointer');
  expect(problems[0]?.fix).toBe('run `git lfs pull`');
});

test('a cover is told at its key, and the same picture at each place that names it', () => {
  const cover = `${SOUND}\ncover: ./faux.png\ncoverAlt: Rien`;
  const problems = problemsIn({
    'posts/essai/faux.png': PNG.subarray(0, 40),
    [FILE]: postFile(cover, '\n![Un portail](./faux.png)\n'),
  });
  expect(problems.map(placeOf)).toEqual([`${FILE}:5:1 picture`, `${FILE}:9:1 picture`]);
});

test.each([
  ['a video that is a text', { 'posts/essai/film.webm': 'un film' }, '7:21 video', 'is a text'],
  [
    'a video cut off',
    { 'posts/essai/film.webm': WEBM.subarray(0, -1) },
    '7:21 video',
    'is cut off',
  ],
  [
    'SubRip',
    { 'posts/essai/film.vtt': '1\n00:00:01,000 --> 00:00:02,000\nBonjour\n' },
    '7:61 captions',
    'is SubRip',
  ],
  ['a text for captions', { 'posts/essai/film.vtt': 'Bonjour' }, '7:61 captions', 'is no WebVTT'],
  ['no captions', { 'posts/essai/film.vtt': '' }, '7:61 captions', 'has no bytes'],
  [
    'captions in Latin 1',
    { 'posts/essai/film.vtt': Buffer.from('WEBVTT\n\né', 'latin1') },
    '7:61 captions',
    'UTF-8',
  ],
] as const)('%s: told where it is named', (_, changes, at, message) => {
  const problems = problemsIn({
    ...MEDIA,
    ...changes,
    [FILE]: postFile(SOUND, `\n${video('./film.webm')}\n`),
  });
  expect(problems.map(placeOf)).toEqual([`${FILE}:${at}`]);
  expect(problems[0]?.message).toContain(message);
});

test('a time of captions is told at its own line, once', () => {
  const problems = problemsIn({
    ...MEDIA,
    'posts/essai/film.vtt': 'WEBVTT\n\n00:01,000 --> 00:02,000\nBonjour\n',
    [FILE]: postFile(SOUND, `\n${video('./film.webm')}\n\n${video('./film.mp4')}\n`),
  });
  expect(problems.map(placeOf)).toEqual(['posts/essai/film.vtt:3:1 captions']);
});

test('nothing is told of files that are whole, nor of one that nothing names', () => {
  const body = `\n${video('./film.webm')}\n\n${video('./film.mp4')}\n`;
  const tree = { ...MEDIA, 'posts/essai/seul.png': POINTER, [FILE]: postFile(SOUND, body) };
  expect(problemsIn(tree)).toEqual([]);
});

test.each([
  ['film.webm', '/film.webm', 'un film', 'is a text'],
  ['100%.webm', '/100%.webm', WEBM, 'encodes nothing'],
  ['a?b.webm', '/a?b.webm', WEBM, 'the sign `?`'],
  ['100% a?b.webm', '/100%25%20a%3Fb.webm', WEBM, undefined],
])('a film of the public folder is looked at too: %s, named %s', (name, url, bytes, message) => {
  const tree = { ...MEDIA, [`../../public/${name}`]: bytes };
  const problems = problemsIn({ ...tree, [FILE]: postFile(SOUND, `\n${video(url)}\n`) });
  expect(problems.map(placeOf)).toEqual(message === undefined ? [] : [`${FILE}:7:21 video`]);
  if (message !== undefined) expect(problems[0]?.message).toContain(message);
});

test.each([
  ['my pic.png', './my%20pic.png'],
  ['my pic.png', '<./my pic.png>'],
  ['100% done.png', '<./100% done.png>'],
  ['100% done.png', './100%25%20done.png'],
  ['a&b,c+d.png', './a%26b%2Cc+d.png'],
  ['été.png', './%C3%A9t%C3%A9.png'],
  ['été.png', './été.png'],
  ['a%20b.png', './a%2520b.png'],
  ['50%e9.png', './50%e9.png'],
])('the picture `%s` may be named %s', (name, url) => {
  const figure = `<Figure alt="Un" src="${url.replace(/^<|>$/g, '')}" />`;
  for (const body of [`![Un portail](${url})`, figure]) {
    const tree = { [`posts/essai/${name}`]: PNG, [FILE]: postFile(SOUND, `\n${body}\n`) };
    expect(problemsIn(tree)).toEqual([]);
  }
});

test.each([
  ['a?b.png', './a?b.png', 'the sign `?`', 'rename the file, such as a-b.png'],
  ['a?b.png', './a%3Fb.png', 'the sign `?`', 'rename the file, such as a-b.png'],
  ['a#b.png', './a%23b.png', 'the sign `#`', 'rename the file, such as a-b.png'],
  ['a%20b.png', './a%20b.png', 'the file is called `a%20b.png`', 'write ./a%2520b.png'],
  ['my pic.png', './my%20pics.png', 'is not there', 'write ./my%20pic.png'],
  ['(1).png', './(2).png', 'is not there', 'write ./%281%29.png'],
])('of the picture `%s`, named %s, it is told what to write', (name, url, message, fix) => {
  const tree = {
    'posts/essai/portal.png': null,
    [`posts/essai/${name}`]: PNG,
    [FILE]: postFile(SOUND, `\n![Un portail](${url})\n`),
  };
  const problems = problemsIn(tree);
  expect(problems.map(placeOf)).toEqual([`${FILE}:7:1 picture`]);
  expect(problems[0]?.message).toContain(message);
  expect(problems[0]?.fix).toContain(fix);
});

test('an import of a name that Astro cannot read is told too', () => {
  const body = '\nimport p from \'./a#b.png\';\n\n<Figure alt="Un" src={p} />\n';
  const tree = { 'posts/essai/a#b.png': PNG, [FILE]: postFile(SOUND, body) };
  expect(problemsIn(tree).map(placeOf)).toEqual([`${FILE}:7:1 picture`]);
});

test('a cover is a path of the disk, and no address', () => {
  const covered = (cover: string) =>
    problemsIn({
      'posts/essai/my 50%.png': PNG,
      [FILE]: postFile(`${SOUND}\ncover: ${cover}\ncoverAlt: Rien`),
    });
  expect(covered('./my 50%.png')).toEqual([]);
  expect(covered('./my%2050%25.png')).toMatchObject([{ line: 5, fix: 'write ./my 50%.png' }]);
});
