import { expect, test } from 'vitest';
import {
  formatGitHub,
  formatJson,
  formatProblem,
  formatReport,
  hasErrors,
  toSortedProblems,
  type Problem,
} from '#lib/problems.ts';

function problem(part: Partial<Problem>): Problem {
  return {
    file: 'a.mdx',
    line: 1,
    column: 1,
    rule: 'schema',
    severity: 'error',
    message: 'wrong',
    fix: 'right',
    ...part,
  };
}

test('a problem is one line: place, rule, message and fix', () => {
  const text = formatProblem(
    problem({ file: 'src/content/posts/essai/fr.mdx', line: 3, column: 8, message: 'bad `date`' }),
  );
  expect(text).toBe('src/content/posts/essai/fr.mdx:3:8  schema  bad `date` → right');
});

test.each([
  { by: 'file', first: { file: 'a.mdx', line: 9 }, second: { file: 'b.mdx', line: 1 } },
  { by: 'line, as a number', first: { line: 9, column: 9 }, second: { line: 10, column: 1 } },
  { by: 'column, as a number', first: { column: 2, rule: 'z' }, second: { column: 10, rule: 'a' } },
  { by: 'rule', first: { rule: 'a', message: 'z' }, second: { rule: 'b', message: 'a' } },
  { by: 'message', first: { message: 'a', fix: 'z' }, second: { message: 'b', fix: 'a' } },
])('problems are in order of $by', ({ first, second }) => {
  const expected = [problem(first), problem(second)];
  expect(toSortedProblems(expected)).toEqual(expected);
  expect(toSortedProblems(expected.toReversed())).toEqual(expected);
});

test('sorting leaves the list that was given as it was', () => {
  const given = [problem({ file: 'b.mdx' }), problem({ file: 'a.mdx' })];
  toSortedProblems(given);
  expect(given.map(({ file }) => file)).toEqual(['b.mdx', 'a.mdx']);
});

test('a report puts errors before warnings before information, each under a heading and in order of place', () => {
  const report = formatReport([
    problem({ file: 'a.mdx', severity: 'information' }),
    problem({ file: 'b.mdx', severity: 'warning' }),
    problem({ file: 'd.mdx', severity: 'error' }),
    problem({ file: 'c.mdx', severity: 'error' }),
  ]);
  expect(report.split('\n').map((line) => line.split(':')[0])).toEqual([
    'Errors',
    'c.mdx',
    'd.mdx',
    '',
    'Warnings',
    'b.mdx',
    '',
    'Information',
    'a.mdx',
    '',
    '2 errors, 1 warning, 1 information',
  ]);
});

test.each([
  { severities: ['error'], count: '1 error' },
  { severities: ['error', 'error'], count: '2 errors' },
  { severities: ['warning', 'warning', 'error'], count: '1 error, 2 warnings' },
  { severities: ['information', 'information'], count: '2 information' },
] as const)('a report of $severities ends with "$count"', ({ severities, count }) => {
  const report = formatReport(severities.map((severity) => problem({ severity })));
  expect(report.split('\n').at(-1)).toBe(count);
});

test('a report of nothing says so', () => {
  expect(formatReport([])).toBe('no problems');
});

test('JSON has the seven fields of a problem and no other, in order of place', () => {
  const edit = { file: 'a.mdx', start: 0, end: 0, text: '', does: 'nothing' };
  const given = [problem({ file: 'b.mdx' }), problem({ edit })];
  expect(JSON.parse(formatJson(given))).toEqual([problem({}), problem({ file: 'b.mdx' })]);
  expect(formatJson([])).toBe('[]');
});

test('an annotation of GitHub tells place, rule, message and fix, its own signs encoded', () => {
  const text = formatGitHub([
    problem({
      file: 'a,b:c.mdx',
      line: 3,
      column: 8,
      message: '100 %\nof it',
      severity: 'warning',
    }),
    problem({ file: 'd.mdx', severity: 'information' }),
    problem({ file: 'e.mdx' }),
  ]);
  expect(text.split('\n')).toEqual([
    '::warning file=a%2Cb%3Ac.mdx,line=3,col=8,title=schema::100 %25%0Aof it → right',
    '::notice file=d.mdx,line=1,col=1,title=schema::wrong → right',
    '::error file=e.mdx,line=1,col=1,title=schema::wrong → right',
  ]);
});

test.each([
  { severities: [], stops: false },
  { severities: ['warning', 'information'], stops: false },
  { severities: ['warning', 'error'], stops: true },
] as const)('$severities stops a build: $stops', ({ severities, stops }) => {
  expect(hasErrors(severities.map((severity) => problem({ severity })))).toBe(stops);
});
