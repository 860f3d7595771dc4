import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { EDITED_SVG, PNG } from '../../fixtures/media-samples.ts';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const PICTURE = 'posts/essai/plan.svg';
const PUBLIC = '../../public/plan.svg';
const POST = { 'posts/essai/fr.mdx': postFile(SOUND, '\n![Un plan](./plan.svg)\n') };

test.each([
  ['without a size', `<svg ${NS}/>`, `${PICTURE}:1:1 svg`, 'has no size', 'viewBox="0 0 640 480"'],
  ['without a namespace', '\n<svg/>', `${PICTURE}:2:1 svg`, 'no browser takes', `<svg ${NS}`],
  [
    'of another language',
    '<?xml version="1.0"?>\n<!-- <svg > -->\n<rss/>',
    `${PICTURE}:3:1 svg`,
    '`<rss>`',
    `<svg ${NS}`,
  ],
  [
    'that is no XML',
    `<svg ${NS} viewBox="0 0 1 1">\n<g>\n</svg>`,
    `${PICTURE}:3:7 svg`,
    'no browser reads it',
    'export',
  ],
  [
    'with a name of HTML',
    `<svg ${NS} viewBox="0 0 1 1">\n&eacute;</svg>`,
    `${PICTURE}:2:9 svg`,
    'undefined entity',
    'write the character',
  ],
  [
    'with entities',
    `<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg ${NS} viewBox="0 0 1 1"/>`,
    `${PICTURE}:1:1 svg`,
    'entities',
    'write out',
  ],
  [
    'with a handler that its document type declares',
    `<!DOCTYPE svg PUBLIC "a[b" [\n<!ATTLIST svg onload CDATA "alert(1)">\n]>\n<svg ${NS} viewBox="0 0 1 1"/>`,
    `${PICTURE}:1:1 svg`,
    'declarations in `[ … ]`',
    'Preserve Illustrator Editing Capabilities',
  ],
  ...(
    [
      ['an & in a text', '<text>R&D</text>', '2:8', '&amp;'],
      ['an & between spaces', '<text>Q & A</text>', '2:9', '&amp;'],
      ['an & in an address', '<a href="https://example.org/?a=1&b=2"/>', '2:34', '&amp;'],
      ['an & in a style', '<style>/* x & y */</style>', '2:13', '&amp;'],
      ['a < in a text', '<text>a < b</text>', '2:9', '&lt;'],
      ['a < before a number', '<text>a <5</text>', '2:9', '&lt;'],
    ] as const
  ).map(([what, inner, at, fix]): [string, string, string, string, string] => [
    `with ${what}`,
    `<svg ${NS} viewBox="0 0 1 1">\n${inner}</svg>`,
    `${PICTURE}:${at} svg`,
    'starts nothing',
    `write ${fix}`,
  ]),
  [
    'with a script',
    `<svg ${NS} viewBox="0 0 1 1">\n  <script/></svg>`,
    `${PICTURE}:2:3 svg`,
    '`<script>` is a script',
    'remove it',
  ],
  [
    'with a handler',
    `<svg ${NS} viewBox="0 0 1 1"\n  onload="a()"/>`,
    `${PICTURE}:2:3 svg`,
    '`onload` is a script',
    'remove it',
  ],
  [
    'with several scripts',
    `<svg ${NS} viewBox="0 0 1 1">\n<g><script>1</script></g><script/></svg>`,
    `${PICTURE}:2:4 svg`,
    'is a script, and 1 more',
    'remove it',
  ],
  [
    'of another site',
    `<svg ${NS} viewBox="0 0 1 1">\r\n<image href="http://example.org/a.png"/></svg>`,
    `${PICTURE}:2:8 svg`,
    'loads',
    'embed it',
  ],
  [
    'with a long first element',
    `<svg ${NS} viewBox="0 0 1 1" class="${'a '.repeat(500)}"/>`,
    `${PICTURE}:1:1 svg`,
    'more than 950 bytes',
    'move its style',
  ],
])('an SVG %s is told at its place there', (_, text, place, message, fix) => {
  const problems = problemsIn({ ...POST, [PICTURE]: text });
  expect(problems.map(placeOf)).toEqual([place]);
  expect(problems[0]?.message).toContain(message);
  expect(problems[0]?.fix).toContain(fix);
});

test.each([
  ['no bytes', '', 'has no bytes'],
  ['a text', 'a plan', 'is a text'],
  ['a picture of points', PNG, 'is a PNG picture'],
  ['compressed', gzipSync(EDITED_SVG), 'is a gzip archive'],
])('an SVG that is none is told where the post names it: %s', (_, content, message) => {
  const problems = problemsIn({ ...POST, [PICTURE]: content });
  expect(problems.map(placeOf)).toEqual(['posts/essai/fr.mdx:7:1 picture']);
  expect(problems[0]?.message).toContain(message);
});

test.each([
  ['an editor’s', EDITED_SVG],
  [
    'with signs where they may stand',
    `<?a & < ?><!-- & < -->\n<svg ${NS} viewBox="0 0 1 1"><style><![CDATA[ a & b < c ]]></style><text>&#38;&#x26;&amp;</text></svg>`,
  ],
  ['with an empty subset', `<!DOCTYPE svg [ ]>\n<svg ${NS} viewBox="0 0 1 1"/>`],
  ['with commas', `<svg ${NS} viewBox="0,0,1,1"/>`],
  ['with a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg" width="1cm" height="2cm"/>'],
  [
    'with a document type',
    `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<svg ${NS} viewBox="0 0 1 1"/>`,
  ],
  [
    'in Latin 1',
    Buffer.from(
      `<?xml version="1.0" encoding="ISO-8859-1"?><svg ${NS} viewBox="0 0 1 1"><title>é</title></svg>`,
      'latin1',
    ),
  ],
  ['in UTF-16', Buffer.from(`\uFEFF<svg ${NS} viewBox="0 0 1 1"/>`, 'utf16le')],
  ['with a byte order mark', `\uFEFF<svg ${NS} viewBox="0 0 1 1"/>`],
])('nothing is told of an SVG %s beside a post', (_, content) => {
  expect(problemsIn({ ...POST, [PICTURE]: content })).toEqual([]);
});

test('bytes of another encoding than the declared one are told', () => {
  const text = Buffer.from(`<svg ${NS} viewBox="0 0 1 1"><title>é</title></svg>`, 'latin1');
  expect(problemsIn({ ...POST, [PICTURE]: text })).toMatchObject([
    { line: 1, fix: 'save it as UTF-8' },
  ]);
});

test.each([
  ['a script', `<svg ${NS}>\n<script/></svg>`, '2:1', 'error', 'is a script'],
  [
    'what an editor left',
    EDITED_SVG,
    '2:1',
    'warning',
    'sodipodi:docname, inkscape:export-filename',
  ],
  ['no bytes', '', '1:1', 'error', 'has no bytes'],
  ['no size', `<svg ${NS}/>`, undefined, '', ''],
])('in the public folder: %s', (_, content, at, severity, message) => {
  const problems = problemsIn({ [PUBLIC]: content });
  if (at === undefined) {
    expect(problems).toEqual([]);
    return;
  }
  expect(problems.map(placeOf)).toEqual([`public/plan.svg:${at} svg`]);
  expect(problems[0]?.severity).toBe(severity);
  expect(problems[0]?.message).toContain(message);
});

test.each(['plan.svgz', 'plan.SVG'])('hosts serve no %s under the policy of SVGs', (name) => {
  const problems = problemsIn({ [`../../public/${name}`]: gzipSync(EDITED_SVG) });
  expect(problems.map(placeOf)).toEqual([`public/${name}:1:1 svg`]);
  expect(problems[0]?.fix).toContain('.svg');
});
