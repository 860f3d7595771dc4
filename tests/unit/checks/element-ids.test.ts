import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { OF_PAGES } from '#checks/element-ids.ts';
import { placeOf, postFile, SOUND, toldBy } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const told = (body: string) => toldBy('element-id', { [FILE]: postFile(SOUND, `\n${body}\n`) });

test.each([
  ['<b id="a">a</b> <i id="a">b</i>', '7:20', 'that of the element on line 7'],
  ['## Partie\n\n<b id="partie">a</b>', '9:4', 'that of the heading on line 7'],
  ['<b id="partie">a</b>\n\n## Partie', '9:1', 'of the element on line 7'],
  ['<b id="Content">a</b>', '7:4', 'the page has already'],
  ['<b id="Related">a</b>', '7:4', 'the page has already'],
  ['<b id="Diagram-1-title">a</b>', '7:4', 'the page has already'],
  ['<b id="footnote-label">a</b>', '7:4', 'the page has already'],
  ['<b id="user-content-fn-1">a</b>', '7:4', 'the page has already'],
  ['## Footnote label\n\nTexte[^1].\n\n[^1]: Note.', '7:1', 'which the notes have'],
  ['<b id="deux mots">a</b>', '7:4', 'has a space'],
  ['<b id="">a</b>', '7:4', 'is empty'],
  ['<b id>a</b>', '7:4', 'is empty'],
  ["<b id={'a'}>a</b>\n\n<p id='a'>b</p>", '9:4', 'on line 7'],
])('%j is told of at its second place', (body, at, message) => {
  const problems = told(body);
  expect(problems.map(placeOf)).toEqual([`${FILE}:${at} element-id`]);
  expect(problems[0]).toMatchObject({
    severity: 'error',
    message: expect.stringContaining(message),
  });
});

test.each([
  '<b id="a">a</b> <i id="b">b</i>\n\n## C',
  '<b id="content">a</b>',
  '<b id={a()}>a</b>',
  'import Film from \'./Film.astro\'\n\n<Film id="a" />\n\n<Film id="a" />',
  '## Footnote label\n\nTexte.',
])('nothing is told of %j', (body) => {
  expect(told(body)).toEqual([]);
});

test('two headings with one anchor are told by their own rule alone', () => {
  expect(told('## Partie\n\n## Partie\n\n<b id="a">a</b>')).toEqual([]);
});

test('the ids of pages are those that layouts and components have around a text', () => {
  const source = path.resolve(import.meta.dirname, '../../../src');
  const ids = ['layouts', 'components']
    .flatMap((room) =>
      readdirSync(path.join(source, room), { recursive: true, encoding: 'utf8' }).map((name) =>
        path.join(source, room, name),
      ),
    )
    .filter((file) => file.endsWith('.astro'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)])
    .map(([, id]) => id!);
  expect(ids.length).toBeGreaterThanOrEqual(3);
  expect(ids.filter((id) => !OF_PAGES.test(id))).toEqual([]);
});
