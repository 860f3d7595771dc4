import { describe, expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
/** The body’s first line of text is the file’s seventh. */
const toldOf = (body: string) =>
  problemsIn({ [FILE]: postFile(SOUND, `\n${body}\n`) }).filter(({ rule }) => rule === 'markup');

const STYLE = 'write class="…"';
const SCRIPT = 'make a component with a script of its own';

describe('an attribute is refused', () => {
  const POLICY = 'which a strict content policy forbids';
  test.each([
    {
      body: '<p style="color: red">Texte.</p>',
      at: '7:4',
      found: '`<p>` has the attribute `style`, ' + POLICY,
      fix: STYLE,
    },
    {
      body: 'Un <span\n  lang="en"\n  style={{ color: "red" }}>mot</span>.',
      at: '9:3',
      found: '`style`, ' + POLICY,
      fix: STYLE,
    },
    { body: '<p onclick="go()">Aller</p>', at: '7:4', found: '`onclick`, ' + POLICY, fix: SCRIPT },
    { body: '<p onClick={() => {}}>Aller</p>', at: '7:4', found: '`onClick`', fix: SCRIPT },
    { body: '<p ONCLICK="go()">Aller</p>', at: '7:4', found: '`ONCLICK`', fix: SCRIPT },
    { body: '<p on:click="go()">Aller</p>', at: '7:4', found: '`on:click`', fix: SCRIPT },
    {
      body: '<img src="/talk.mp3" alt="" onerror="x" />',
      at: '7:29',
      found: '`onerror`',
      fix: SCRIPT,
    },
    { body: '> - <b title="style" style="x">Mot</b>', at: '7:22', found: '`style`', fix: STYLE },
    { body: '{true && <b style="x">Mot</b>}', at: '7:13', found: '`style`', fix: STYLE },
    { body: '<p set:html="<b>" />', at: '7:4', found: '`set:html`', fix: 'between the tags' },
    { body: '<p set:text="x" />', at: '7:4', found: '`set:text`', fix: 'between the tags' },
    { body: '<p is:raw>Texte</p>', at: '7:4', found: '`is:raw`', fix: 'remove it' },
    { body: '<p define:vars={{}}>Texte</p>', at: '7:4', found: '`define:vars`', fix: 'remove it' },
    {
      body: '<p dangerouslySetInnerHTML={{}} />',
      at: '7:4',
      found: 'HTML',
      fix: 'between the tags',
    },
    { body: '<p innerHTML="x" />', at: '7:4', found: '`innerHTML`', fix: 'between the tags' },
    { body: '<p srcdoc="x">Texte</p>', at: '7:4', found: '`srcdoc`', fix: 'remove it' },
    { body: '<p formaction="/x">Texte</p>', at: '7:4', found: '`formaction`', fix: 'remove it' },
    {
      body: '<table background="/a.png"><tr><td>a</td></tr></table>',
      at: '7:8',
      found: '`background`',
      fix: '![',
    },
    {
      body: '<a href="/" ping="https://example.com/">Mot</a>',
      at: '7:13',
      found: '`ping`',
      fix: 'remove it',
    },
    { body: '<p popover>Texte</p>', at: '7:4', found: '`popover`', fix: '<Details' },
    {
      body: '<p contenteditable>Texte</p>',
      at: '7:4',
      found: '`contenteditable`',
      fix: 'remove it',
    },
    { body: '<p is="my-p">Texte</p>', at: '7:4', found: '`is`', fix: 'component' },
    { body: '<td colpsan="2">Texte</td>', at: '7:5', found: '`colpsan`', fix: 'write `colspan`' },
    { body: '<p humeur="x">Texte</p>', at: '7:4', found: '`humeur`', fix: 'remove it' },
    {
      body: '<math><mtable columnalign="left" /></math>',
      at: '7:15',
      found: '`columnalign`',
      fix: 'remove it',
    },
    {
      body: '<svg viewBox="0 0 1 1"><g filter="url(#a)" /></svg>',
      at: '7:27',
      found: '`filter`',
      fix: 'remove it',
    },
    {
      body: 'export const x = {};\n\n<p {...x}>Texte</p>',
      at: '9:1',
      found: 'does not name',
      fix: 'write each attribute out',
    },
    // Of components of the author’s own, what no component is given.
    {
      body: 'import Chart from \'./Chart.astro\';\n\n<Chart STYLE="x" />',
      at: '9:8',
      found: '`STYLE`',
      fix: STYLE,
    },
    {
      body: 'import Chart from \'./Chart.astro\';\n\n<Chart onclick="go()" />',
      at: '9:8',
      found: '`onclick`',
      fix: SCRIPT,
    },
    {
      body: 'import Figure from \'./Figure.astro\';\n\n<Figure style="x" />',
      at: '9:9',
      found: '`style`',
      fix: STYLE,
    },
    {
      body: "import Chart from './Chart.astro';\n\n<Chart client:load />",
      at: '9:8',
      found: '`client:load`',
      fix: 'remove it',
    },
    {
      body: 'import Chart from \'./Chart.astro\';\n\n<Chart set:html="x" />',
      at: '9:8',
      found: '`set:html`',
      fix: 'between',
    },
    {
      body: '<Fragment set:html="<script></script>" />',
      at: '7:11',
      found: '`set:html`',
      fix: 'between',
    },
    {
      body: '<Callout kind="tip" {...{ "set:html": "<b>" }} />',
      at: '7:1',
      found: '`set:html`',
      fix: 'between',
    },
    {
      body: 'export const p = { "set:html": "x" };\n\n<Callout kind="tip" {...p} />',
      at: '9:1',
      found: '`set:html`',
      fix: 'between',
    },
    {
      body: 'export const T = \'p\';\n\n<T style="x">Texte</T>',
      at: '9:4',
      found: '`style`',
      fix: STYLE,
    },
  ])('$body', ({ body, at, found, fix }) => {
    const problems = toldOf(body);
    expect(problems.map(placeOf)).toEqual([`${FILE}:${at} markup`]);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      message: expect.stringContaining(found),
      fix: expect.stringContaining(fix),
    });
  });

  test('each of several', () => {
    expect(toldOf('<p style="x" onload="y">Texte.</p>').map(placeOf)).toEqual([
      `${FILE}:7:4 markup`,
      `${FILE}:7:14 markup`,
    ]);
  });
});

test('a given component, which takes neither, is told once', () => {
  const problems = problemsIn({
    [FILE]: postFile(SOUND, '\n<Callout kind="tip" style="x">Texte.</Callout>\n'),
  });
  expect(problems.map(placeOf)).toEqual([`${FILE}:7:21 mdx-prop`]);
});
