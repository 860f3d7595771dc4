import { describe, expect, test } from 'vitest';
import { formatProblem } from '#lib/problems.ts';
import {
  placeOf,
  postFile,
  problemsIn,
  SOUND,
  SOUND_TEXTS,
  toldBy,
  type Tree,
} from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const TAGS = SOUND_TEXTS['tags.yaml']!;

/** Two versions as git leaves them, with what both were made from where it is set to show that. */
const conflict = (ours: string, theirs: string, base?: string) =>
  [
    '<<<<<<< HEAD',
    ...[ours, ...(base === undefined ? [] : ['||||||| a1b2c3d', base]), '=======', theirs],
    '>>>>>>> branche',
  ].join('\n');

/** A file in which both versions are kept, and the marks are not that a remedy names. */
const SIGNS = ['<<<<<<<', '|||||||', '=======', '>>>>>>>'];
const withoutMarks = (text: string, fix: string) => {
  const named = SIGNS.filter((sign) => fix.includes(`\`${sign}\``));
  return text
    .split('\n')
    .filter((line) => !named.some((sign) => line.startsWith(sign)))
    .join('\n');
};

describe('a conflict is told once, at its first line, and then nothing is:', () => {
  test.each<[what: string, file: string, text: string, line: number]>([
    ['in a text', FILE, postFile(SOUND, `\n${conflict('Un.', 'Deux.')}\n`), 7],
    ['with its base', FILE, postFile(SOUND, `\n${conflict('Un.', 'Deux.', 'Zéro.')}\n`), 7],
    ['over several paragraphs', FILE, postFile(SOUND, `\n${conflict('a\n\nb', 'c\n\nd')}\n`), 7],
    ['in a list', FILE, postFile(SOUND, `\n- a\n${conflict('- b', '- c')}\n- d\n`), 8],
    [
      'of blocks of code',
      FILE,
      postFile(SOUND, `\n${conflict('```text\na\n```', '~~~text\nb\n~~~')}\n`),
      7,
    ],
    [
      'in CRLF',
      FILE,
      postFile(SOUND, `\n${conflict('Un.', 'Deux.')}\n`).replaceAll('\n', '\r\n'),
      7,
    ],
    ['in front matter', FILE, postFile(`${SOUND}\n${conflict('toc: true', 'draft: true')}`), 5],
    [
      'in keys of one name',
      FILE,
      postFile(`${conflict('title: Essai', '')}\n${SOUND.replace(/.*\n/, '')}`),
      2,
    ],
    ['of whole files', FILE, conflict(postFile(SOUND).trimEnd(), '\nAutre texte.'), 1],
    [
      'in a data file',
      'tags.yaml',
      `${TAGS}${conflict('', TAGS.replaceAll(/^(nuage|reseau)/gm, '$1x'))}\n`,
      7,
    ],
    [
      'in a page',
      'pages/contact/fr.mdx',
      `${SOUND_TEXTS['pages/about/fr.mdx']!}${conflict('Un.', 'Deux.')}\n`,
      7,
    ],
  ])('%s', (_what, file, text, line) => {
    const problems = problemsIn({ [file]: text });
    expect(problems.map(placeOf)).toEqual([`${file}:${line}:1 merge-conflict`]);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      fix: expect.stringContaining('`>>>>>>>`'),
    });
    expect(problemsIn({ [file]: withoutMarks(text, problems[0]!.fix) }).map(formatProblem)).toEqual(
      [],
    );
  });
});

test('so is one of recorded addresses, of which both sides are kept', () => {
  const ledger = (lines: string) => ({ 'addresses.lock': lines });
  const text = `${conflict('/posts/premier/\t2020-01-01', '/a-propos/')}\n`;
  const tree: Tree = ledger(text);
  const told = (changes: Tree) =>
    ['merge-conflict', 'ledger'].flatMap((rule) => toldBy(rule, changes));
  const [problem, ...others] = told(tree).filter(({ severity }) => severity === 'error');
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ line: 1, rule: 'merge-conflict' });
  expect(problem!.fix).toContain('keep the addresses of both sides');
  const after = told(ledger(withoutMarks(text, problem!.fix)));
  expect(after.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each([
  ['its end', postFile(SOUND, '\nUn.\n>>>>>>> branche\n'), '8:1'],
  ['its start', postFile(SOUND, '\n<<<<<<< HEAD\nUn.\n'), '7:1'],
  ['its middle', postFile(`${SOUND}\n=======\ntoc: true`), '5:1'],
])('where %s alone is left, it is told', (_what, text, at) => {
  const problems = problemsIn({ [FILE]: text });
  expect(problems.map(placeOf)).toEqual([`${FILE}:${at} merge-conflict`]);
  expect(problems[0]!.fix).toContain('remove this line');
});

test('a mistake above it is told as well', () => {
  const text = postFile(`title: @x\ndate: 2020-01-01\ntags: [nuage]`, `\n${conflict('a', 'b')}\n`);
  const rules = problemsIn({ [FILE]: text }).map(({ rule }) => rule);
  expect(rules).toEqual(['yaml-syntax', 'merge-conflict']);
});

test('a file that is published as it is may have none', () => {
  const text = `<p>\n${conflict('a', 'b')}\n</p>\n`;
  expect(problemsIn({ '../../public/x.html': text }).map(placeOf)).toEqual([
    'public/x.html:2:1 merge-conflict',
  ]);
});

test.each([
  `\n\`\`\`text\n${conflict('a', 'b')}\n\`\`\`\n`,
  `\n~~~~text\n~~~\n${conflict('a', 'b')}\n~~~~\n`,
  '\nUne ligne.\n\n======= ======\n',
  '\n`<<<<<<< HEAD`, `=======` et `>>>>>>> x`.\n',
])('nothing is told of %j', (body) => {
  expect(problemsIn({ [FILE]: postFile(SOUND, body) })).toEqual([]);
});
