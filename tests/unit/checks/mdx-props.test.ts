import { describe, expect, test } from 'vitest';
import { WEBM } from '../../fixtures/media-samples.ts';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const MEDIA = { 'posts/essai/film.webm': WEBM, 'posts/essai/film.vtt': 'WEBVTT' };
/** The body’s first line of text is the file’s seventh. */
const toldOf = (body: string) => problemsIn({ ...MEDIA, [FILE]: postFile(SOUND, `\n${body}\n`) });

const VIDEO = '<Video title="Film" src="./film.webm" poster="./portal.png"';

/** What closes the inline Markdown that ends with a character. */
const AFTER: Readonly<Record<string, string>> = {
  '*': '*',
  '[': '](https://example.com/)',
  '>': '</span>',
};

describe('a component is told of', () => {
  test.each([
    {
      what: 'a misspelt prop',
      body: '<Figure src="./portal.png" alt="Un portail" captoin="Le portail" />',
      at: '7:45',
      message: '`<Figure>` has no prop `captoin`',
      fix: 'write `caption`',
    },
    {
      what: 'a prop that is like no other',
      body: '<Details summary="Suite" class="large">\n\nTexte.\n\n</Details>',
      at: '7:26',
      message: '`<Details>` has no prop `class`',
      fix: 'write one of summary',
    },
    {
      what: 'a prop where it takes none',
      body: '<Publisher name="x" />',
      at: '7:12',
      message: '`<Publisher>` has no prop `name`',
      fix: 'without props',
    },
    {
      what: 'a figure without `alt`',
      body: '<Figure src="./portal.png" />',
      at: '7:1',
      message: '`<Figure>` has no `alt`',
      fix: 'add `alt="…"`, or `alt="" decorative`',
    },
    {
      what: 'a figure without `src`',
      body: 'Texte.\n\n<Figure alt="Un portail" />',
      at: '9:1',
      message: '`<Figure>` has no `src`',
      fix: 'add `src="./portal.png"`',
    },
    {
      what: 'an empty `alt` without `decorative`',
      body: '<Figure\n  src="./portal.png"\n  alt=""\n/>',
      at: '9:3',
      message: '`alt` is empty',
      fix: 'write what the picture shows, or add `decorative`',
    },
    {
      what: '`decorative` with an `alt` that says something',
      body: '<Figure src="./portal.png" alt="Un portail" decorative />',
      at: '7:28',
      message: '`decorative` goes with `alt=""`',
      fix: 'remove `decorative`',
    },
    {
      what: '`decorative` with a value',
      body: '<Figure src="./portal.png" alt="" decorative="yes" />',
      at: '7:35',
      message: '`decorative` takes no value',
      fix: 'write `decorative` alone',
    },
    {
      what: 'a prop without its value',
      body: '<Figure src="./portal.png" alt="Un portail" caption />',
      at: '7:45',
      message: '`caption` has no value',
      fix: 'write `caption="…"`',
    },
    {
      what: 'an empty text',
      body: '<Details summary=" ">\n\nTexte.\n\n</Details>',
      at: '7:10',
      message: '`summary` is empty',
      fix: 'write the text',
    },
    {
      what: 'a callout without its kind',
      body: '<Callout>\n\nTexte.\n\n</Callout>',
      at: '7:1',
      message: '`<Callout>` has no `kind`',
      fix: 'add `kind="note"`',
    },
    {
      what: 'an unknown kind of callout',
      body: '<Callout kind="danger">\n\nTexte.\n\n</Callout>',
      at: '7:10',
      message: 'unknown kind of callout `danger`: there are note, tip, important, warning, caution',
      fix: 'write one of note, tip, important, warning, caution',
    },
    {
      what: 'a misspelt kind of callout',
      body: '<Callout kind={"Warnning"}>\n\nTexte.\n\n</Callout>',
      at: '7:10',
      message: 'unknown kind of callout `Warnning`',
      fix: 'write `warning`',
    },
    {
      what: 'a video without a title',
      body: '<Video src="./film.webm" poster="./portal.png" silent />',
      at: '7:1',
      message: '`<Video>` has no `title`',
      fix: 'add `title="…"`',
    },
    {
      what: 'a video without captions',
      body: `${VIDEO} />`,
      at: '7:1',
      message: '`<Video>` has no `captions`',
      fix: 'add `captions="./session.vtt"`, or `silent`',
    },
    {
      what: 'an embed without a title',
      body: '<Embed url="https://example.org/" />',
      at: '7:1',
      message: '`<Embed>` has no `title`',
      fix: 'add `title="…"`',
    },
    {
      what: 'an embed that is not https',
      body: '<Embed title="Une page" url="http://example.org/" />',
      at: '7:25',
      message: '`http://example.org/` is no https address',
      fix: 'https://…',
    },
    {
      what: 'an embed by a name',
      body: '<Embed title="Une page" url="https://example.org/" frame="example.org" />',
      at: '7:52',
      message: '`example.org` is no https address',
      fix: 'https://…',
    },
    {
      what: 'text that it would not show',
      body: '<Figure src="./portal.png" alt="Un portail">\n\nLégende.\n\n</Figure>',
      at: '7:1',
      message: '`<Figure>` shows no text that stands in it',
      fix: 'close it with />',
    },
    {
      what: 'a place in the middle of a line',
      body: 'Voir <Figure src="./portal.png" alt="Un portail" /> ici.',
      at: '7:6',
      message: '`<Figure>` stands in the middle of a line',
      fix: 'on lines of its own',
    },
    ...[
      { where: 'a stressed word', before: 'Voir *' },
      { where: 'a link', before: 'Voir [' },
      { where: 'a heading', before: '## Voir ' },
      { where: 'a stressed word of a heading', before: '## *Voir ' },
      { where: 'a cell of a table', before: '| a |\n| - |\n| ' },
      { where: 'an element in a line', before: 'Voir <span>' },
    ].map(({ where, before }) => ({
      what: `a place in ${where}`,
      body: `${before}<Figure src="./portal.png" alt="Un portail" />${AFTER[before.at(-1)!] ?? ''}`,
      at: `${6 + before.split('\n').length}:${before.split('\n').at(-1)!.length + 1}`,
      message: '`<Figure>` stands in the middle of a line',
      fix: 'on lines of its own',
    })),
    {
      what: 'a mistake inside another component',
      body: '<Callout kind="tip">\n\n  <Figure src="./portal.png" />\n\n</Callout>',
      at: '9:3',
      message: '`<Figure>` has no `alt`',
      fix: 'add `alt="…"`',
    },
  ])('$what', ({ body, at, message, fix }) => {
    const problems = toldOf(body);
    expect(problems.map(placeOf)).toEqual([`${FILE}:${at} mdx-prop`]);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      message: expect.stringContaining(message),
      fix: expect.stringContaining(fix),
    });
  });

  test('every mistake of it, and of the next', () => {
    const body = '<Figure alt="" titel="x" />\n\n<Callout kind="x" />';
    expect(toldOf(body).map(({ message }) => message.replace(/:.*/, ''))).toEqual([
      '`<Figure>` has no `src`',
      '`alt` is empty',
      '`<Figure>` has no prop `titel`',
      'unknown kind of callout `x`',
    ]);
  });
});

test.each([
  { what: 'a decorative figure', body: '<Figure src="./portal.png" alt="" decorative />' },
  {
    what: 'a flag that is turned on',
    body: '<Figure src="./portal.png" alt="" decorative={true} />',
  },
  {
    what: 'a flag that an expression decides',
    body: '<Figure src="./portal.png" alt="Un portail" decorative={false} />',
  },
  { what: 'a silent video', body: `${VIDEO} silent />` },
  { what: 'a video with captions', body: `${VIDEO} captions="./film.vtt" />` },
  { what: 'a callout on one line', body: '<Callout kind="tip">Texte.</Callout>' },
  { what: 'a callout under a heading', body: '## Suite\n\n<Callout kind="tip">Texte.</Callout>' },
  { what: 'a callout in a list', body: '- <Callout kind="tip">Texte.</Callout>' },
  {
    what: 'a value that only rendering tells',
    body: 'export const k = "tip";\n\n<Callout kind={k} />',
  },
  {
    what: 'props that are spread',
    body: 'export const p = { src: 1, alt: "" };\n\n<Figure {...p} />',
  },
  {
    what: 'a component of the post’s own by the same name',
    body: "import Figure from 'astro/Figure.astro';\n\n<Figure other />",
  },
  { what: 'an element of HTML', body: '<section class="x">\n\nTexte.\n\n</section>' },
  {
    what: 'an attribute that stands in a text',
    body: '<Figure src="./portal.png" alt="a captoin=1 b" caption="x" />',
  },
])('nothing is told of $what', ({ body }) => {
  expect(toldOf(body)).toEqual([]);
});
