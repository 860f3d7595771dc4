import { describe, expect, test } from 'vitest';
import { ALLOWED_ATTRIBUTES } from '#lib/markup/allowed.ts';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
/** The body’s first line of text is the file’s seventh. */
const toldOf = (body: string) =>
  problemsIn({ [FILE]: postFile(SOUND, `\n${body}\n`) }).filter(({ rule }) => rule === 'markup');

const SCRIPT = 'make a component with a script of its own';

describe('an element is refused', () => {
  test.each([
    // What the page’s policy blocks.
    { body: '<form action="https://example.org/">Texte</form>', at: '7:1', fix: '[Subscribe]' },
    { body: '<style>{`.x { color: red }`}</style>', at: '7:1', fix: 'src/styles/prose.css' },
    { body: '<iframe src="https://example.com/"></iframe>', at: '7:1', fix: '<Embed' },
    { body: '<object data="/a.pdf"></object>', at: '7:1', fix: '<Embed' },
    { body: '<embed src="/a.svg" />', at: '7:1', fix: '<Embed' },
    { body: '<script src="/a.js"></script>', at: '7:1', fix: SCRIPT },
    { body: '<applet />', at: '7:1', fix: '<Embed' },
    { body: '<portal src="/" />', at: '7:1', fix: '<Embed' },
    // What no policy blocks.
    { body: '<meta http-equiv="refresh" content="0;url=/x" />', at: '7:1', fix: '`aliases`' },
    { body: '<base href="https://example.com/" />', at: '7:1', fix: 'remove it' },
    { body: '<link rel="stylesheet" href="/a.css" />', at: '7:1', fix: 'prose.css' },
    { body: '<frameset><frame src="/" /></frameset>', at: '7:1', fix: '<Embed' },
    { body: '<title>Texte</title>', at: '7:1', fix: 'front matter' },
    { body: '<main>Texte</main>', at: '7:1', fix: '<section>' },
    { body: '<plaintext>Texte</plaintext>', at: '7:1', fix: '```' },
    // What does nothing, or is not shown.
    { body: 'Ici <button>Aller</button>.', at: '7:5', fix: '<Details' },
    { body: '<input name="email" />', at: '7:1', fix: '- [x]' },
    { body: '<dialog open>Texte</dialog>', at: '7:1', fix: '<Details' },
    { body: '<template>Texte</template>', at: '7:1', fix: 'alone' },
    { body: '<canvas></canvas>', at: '7:1', fix: SCRIPT },
    // What no browser knows.
    { body: 'Un <nom>mot</nom>.', at: '7:4', fix: 'backticks' },
    { body: '<detials>Texte</detials>', at: '7:1', fix: 'write <details>' },
    { body: '<slot />', at: '7:1', fix: 'or remove it' },
    { body: '<blink>Texte</blink>', at: '7:1', fix: 'or remove it' },
    { body: '<tspam>Texte</tspam>', at: '7:1', fix: 'write <span>' },
    { body: '<math><mtexd>a</mtexd></math>', at: '7:7', fix: 'write <mtext>' },
    { body: '<math><maction>a</maction></math>', at: '7:7', fix: 'or remove it' },
    { body: '<my-chart></my-chart>', at: '7:1', fix: 'src/components/mdx/' },
    { body: '<constructor>Texte</constructor>', at: '7:1', fix: 'backticks' },
    { body: '<path d="M0 0" />', at: '7:1', fix: 'put it into <svg>' },
    { body: '<svg viewBox="0 0 1 1"><filter /></svg>', at: '7:24', fix: './drawing.svg' },
    { body: '<svg:path d="M0 0" />', at: '7:1', fix: 'backticks' },
    {
      body: '<svg viewBox="0 0 1 1"><foreignObject /></svg>',
      at: '7:24',
      fix: 'beside the drawing',
    },
    { body: '<svg viewBox="0 0 1 1"><image href="/a.png" /></svg>', at: '7:24', fix: '![' },
    { body: '<svg viewBox="0 0 1 1"><animate /></svg>', at: '7:24', fix: '<Video' },
    // In whatever case, and wherever it is.
    { body: '<iFRAME src="/"></iFRAME>', at: '7:1', fix: '<Embed' },
    { body: '> - <script />', at: '7:5', fix: SCRIPT },
    { body: '<Callout kind="tip">\n\n<iframe />\n\n</Callout>', at: '9:1', fix: '<Embed' },
    { body: '{true && <iframe src="/" />}', at: '7:10', fix: '<Embed' },
    { body: 'Ici {[1].map(() => <script />)}.', at: '7:20', fix: SCRIPT },
    { body: '> Ici {[1].map(\n> () => <script />)}.', at: '7:7', fix: SCRIPT },
    { body: '<p title={<script />}>Texte</p>', at: '7:11', fix: SCRIPT },
    { body: '{<p>{[<b><base /></b>]}</p>}', at: '7:10', fix: 'remove it' },
    {
      body: 'export const Box = ({ children }) => (\n  <form>{children}</form>\n);\n\n<Box>Texte</Box>',
      at: '8:3',
      fix: '[Subscribe]',
    },
    // By a name.
    { body: "export const T = 'script';\n\n<T />", at: '9:1', fix: SCRIPT },
    { body: "export const T = 'scr' + 'ipt';\n\n<T />", at: '9:1', fix: SCRIPT },
    { body: 'export const T = `${"frame"}set`;\n\n<T />', at: '9:1', fix: '<Embed' },
    { body: "export const T = true ? 'p' : 'base';\n\n<T />", at: '9:1', fix: 'remove it' },
    { body: "export const x = { y: { z: 'script' } };\n\n<x.y.z />", at: '9:1', fix: SCRIPT },
    { body: "export const A = 'script', B = A;\n\n<B />", at: '9:1', fix: SCRIPT },
    { body: "export const T = ['script'][0];\n\n<T />", at: '9:1', fix: SCRIPT },
    { body: "export const T = ['p', 'script'][1 + 0];\n\n<T />", at: '9:1', fix: SCRIPT },
    { body: "export const T = true ? 'p' : f();\n\n<T />", at: '9:1', fix: 'write the name' },
    { body: 'export const T = [T[i], T[i]];\n\n<T />', at: '9:1', fix: 'write the name' },
    // What is imported may be the name of any element.
    ...[
      "import d from 'data/d.json';\nexport const A = d.iframe;\n\n<A src='/' />",
      "import d from 'data/d.json';\n\n\n<d.iframe />",
      "import * as all from 'data/c.js';\n\n\n<all.components.p />",
      "import { Tag } from 'data/c.js';\n\n\n<Tag />",
      "import { Tag } from 'data/Tag.astro';\n\n\n<Tag />",
      "import Tag from 'data/Tag.astro?raw';\n\n\n<Tag />",
      "import { styled } from 'charts';\nexport const Tag = styled('p');\n\n<Tag />",
      "import Pie from 'Pie.astro'; import { Tag } from 'c';\nexport const A = true ? Pie : Tag;\n\n<A />",
    ].map((body) => ({ body, at: '10:1', fix: 'import a component from an .astro file' })),
    { body: "{['script'].map((T) => <T />)}", at: '7:24', fix: 'write the name' },
    {
      body: "export const Box = ({ as: T = 'script' }) => <T />;\n\n<Box />",
      at: '7:46',
      fix: 'write the name',
    },
  ])('$body', ({ body, at, fix }) => {
    const [first, ...others] = toldOf(body);
    expect(placeOf(first!)).toBe(`${FILE}:${at} markup`);
    expect(first).toMatchObject({ severity: 'error', fix: expect.stringContaining(fix) });
    expect(others.filter(({ line, column }) => `${line}:${column}` === at)).toEqual([]);
  });
});

test.each([
  '[a](javascript:void0)',
  '[a](JavaScript:x)',
  '[a](<java&#9;script:x>)',
  '[a](data:text/html,x)',
  '[a][b]\n\n[b]: vbscript:x',
])('a link that no browser follows is an error: %s', (body) => {
  expect(toldOf(body)).toMatchObject([
    { severity: 'error', fix: expect.stringContaining('https://') },
  ]);
});

test.each([
  { body: '<center>Texte</center>', fix: '<div class' },
  { body: '<font color="red">Texte</font>', fix: '<span class' },
  { body: '<tt>code</tt>', fix: '<code>' },
  { body: '<a name="ici"></a>', fix: 'write id="…"' },
  { body: '<p align="center">Texte</p>', fix: 'class="…"' },
  { body: '{["a"].map((x) => <li key={x}>{x}</li>)}', fix: 'remove it' },
])('what is no longer part of HTML is a warning: $body', ({ body, fix }) => {
  const [first] = toldOf(body);
  expect(first).toMatchObject({ severity: 'warning', fix: expect.stringContaining(fix) });
  expect(toldOf(body).every(({ severity }) => severity === 'warning')).toBe(true);
});

test.each([
  '<p class="style">Texte.</p>',
  '<p title="style onclick">Texte.</p>',
  '`<p style="x">`',
  '```html\n<p style="x" onclick="y">\n```',
  'import Chart from \'./Chart.astro\';\n\n<Chart only once styled="x" src="https://example.com/" />',
  '<details>\n<summary>Plus</summary>\n\nTexte.\n\n</details>',
  '<kbd>Ctrl</kbd> <abbr title="x">HTML</abbr> E = mc<sup>2</sup>, H<sub>2</sub>O, <small>a</small> <q cite="https://example.com/">b</q> <cite>c</cite> <mark>d</mark> <time datetime="2020">e</time><br /><wbr />',
  '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>',
  '<table class="x"><caption>a</caption><thead><tr><th scope="col" colspan="2">b</th></tr></thead></table>',
  '<table><tr><td colSpan={2} rowSpan="2">a</td></tr></table>',
  '<figure id="f">\n\n```bash\nls\n```\n\n<figcaption>Texte</figcaption></figure>',
  '<dl><dt>a</dt><dd>b</dd></dl>',
  '<ol start="3" reversed type="a"><li value="4">a</li></ol>',
  '<p className="x" data-x="1" aria-label="y" role="note" tabIndex={0} hidden lang="en" dir="ltr">a</p>',
  '<p class:list={["a", "b"]}>a</p>',
  '<a href="https://example.com/" target="_blank" rel="noopener" hreflang="en" download>a</a>',
  '<svg viewBox="0 0 10 10" width="10" height="10" role="img" aria-label="x" fill="none" stroke-width="2"><title>x</title><defs><linearGradient id="g"><stop offset="0" stop-color="red" /></linearGradient></defs><g transform="scale(2)"><path d="M0 0" fill="url(#g)" /><use href="#g" xlink:href="#g" /></g></svg>',
  'export const Dot = () => <circle cx="1" cy="1" r="1" />;\n\n<svg viewBox="0 0 1 1"><Dot /></svg>',
  '<math display="block"><mfrac><mi>a</mi><mn>2</mn></mfrac></math>',
  'export const T = "section";\n\n<T class="x">\n\nTexte.\n\n</T>',
  "import Pie from 'charts/Pie.astro';\nimport { default as Bar } from 'charts/Bar.astro';\n\nexport const Other = true ? Pie : Bar;\n\n<Pie data={[1]} /><Other />",
  "import { Content } from 'texts/a.mdx';\nimport { Code } from 'astro:components';\n\n<Content /><Code />",
  "import Pie from 'charts/Pie.astro';\n\nexport const kinds = { pie: Pie };\n\n<kinds.pie />",
  'export const Box = ({ children }) => <p class="x">{children}</p>;\n\n<Box>Texte</Box>',
  '{[1, 2].map((n) => <li>{n}</li>)}',
  '<svg viewBox="0 0 1 1"><text letter-spacing="1" writing-mode="tb" display="inline">a</text></svg>',
  '<p spellcheck="false" draggable="true" accesskey="a" inert translate="no">a</p>',
  '<>Texte</>',
  '<Fragment>Texte</Fragment>',
  '[a](https://example.com/) [b](mailto:a@example.org) [c](tel:+33) [d](vscode:extension/x)',
])('nothing is told of %j', (body) => {
  expect(toldOf(body)).toEqual([]);
});

test('pages are held to the same', () => {
  const page = `---\ntitle: Une page\ndescription: ${'Une phrase assez longue pour une description. '.repeat(2)}\n---\n\n<base href="/x" />\n`;
  const told = problemsIn({ 'pages/about/fr.mdx': page }).map(placeOf);
  expect(told).toEqual(['pages/about/fr.mdx:6:1 markup']);
});

test('the list has no element that runs, sends or brings in anything, and no such attribute', () => {
  const names = Object.keys(ALLOWED_ATTRIBUTES);
  const never =
    'script style iframe object embed base meta link form input button frame frameset template';
  expect(names.filter((name) => never.split(' ').includes(name))).toEqual([]);
  const attributes = new Set(Object.values(ALLOWED_ATTRIBUTES).flat());
  expect(
    [...attributes].filter((name) => /^on|^style$|^srcdoc$|action$|^ping$/i.test(name)),
  ).toEqual([]);
});
