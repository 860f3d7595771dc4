import { describe, expect, test, vi } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

vi.mock('#config/site.ts', () => import('../test-site.ts'));

const FILE = 'posts/essai/fr.mdx';
/** The body’s first line of text is the file’s seventh. */
const toldOf = (body: string) => problemsIn({ [FILE]: postFile(SOUND, `\n${body}\n`) });

const STYLE = 'write class="…"';
const HANDLER = 'make a component with a script of its own';

describe('an author is told of', () => {
  test.each([
    { body: '<p style="color: red">Texte.</p>', at: '7:4', found: '`<p>` has `style`', fix: STYLE },
    {
      body: 'Un <span\n  lang="en"\n  style={{ color: "red" }}>mot</span>.',
      at: '9:3',
      found: '`<span>` has `style`',
      fix: STYLE,
    },
    {
      body: '<button type="button" onclick="go()">Aller</button>',
      at: '7:23',
      found: '`<button>` has `onclick`',
      fix: HANDLER,
    },
    {
      body: '<button type="button" onClick={() => {}}>Aller</button>',
      at: '7:23',
      found: '`<button>` has `onClick`',
      fix: HANDLER,
    },
    {
      body: 'import Chart from \'./Chart.astro\';\n\n<Chart STYLE="x" />',
      at: '9:8',
      found: '`<Chart>` has `STYLE`',
      fix: STYLE,
    },
    {
      body: '> - <b title="style" style="x">Mot</b>',
      at: '7:22',
      found: '`<b>` has `style`',
      fix: STYLE,
    },
    {
      body: 'import Chart from \'./Chart.astro\';\n\n<Chart onclick="go()" />',
      at: '9:8',
      found: '`<Chart>` has `onclick`',
      fix: HANDLER,
    },
    {
      body: 'import Figure from \'./Figure.astro\';\n\n<Figure style="x" />',
      at: '9:9',
      found: '`<Figure>` has `style`',
      fix: STYLE,
    },
  ])('$body', ({ body, at, found, fix }) => {
    const problems = toldOf(body).filter(({ rule }) => rule === 'markup');
    expect(problems.map(placeOf)).toEqual([`${FILE}:${at} markup`]);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      message: `${found.replace('has', 'has the attribute')}, which a strict content policy forbids`,
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

test.each([
  '<p class="style">Texte.</p>',
  '<p title="style onclick">Texte.</p>',
  '`<p style="x">`',
  '```html\n<p style="x" onclick="y">\n```',
  'import Chart from \'./Chart.astro\';\n\n<Chart only once styled="x" />',
])('nothing is told of %j', (body) => {
  expect(toldOf(body).filter(({ rule }) => rule === 'markup')).toEqual([]);
});

test('a given component, which takes neither, is told once', () => {
  const problems = toldOf('<Callout kind="tip" style="x">Texte.</Callout>');
  expect(problems.map(placeOf)).toEqual([`${FILE}:7:21 mdx-prop`]);
});
