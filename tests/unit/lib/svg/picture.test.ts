import { describe, expect, test } from 'vitest';
import { readSvg } from '#lib/svg/document.ts';
import { hazardsIn } from '#lib/svg/hazards.ts';
import { privatePartsIn } from '#lib/svg/private-parts.ts';
import { publishedSvg } from '#lib/svg/published.ts';
import { svgSize } from '#lib/svg/size.ts';
import { EDITED_SVG } from '../../../fixtures/media-samples.ts';

const NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const svg = (body: string, attributes = '') => `<svg ${NS} ${attributes}>${body}</svg>`;

function read(text: string) {
  const document = readSvg(text);
  if ('fault' in document) throw new Error(document.fault.message);
  return document;
}

describe('the size of', () => {
  test.each([
    ['width="100" height="50"', { width: 100, height: 50 }],
    ['width="100px" height=" 50 "', { width: 100, height: 50 }],
    ['width="1in" height="72pt"', { width: 96, height: 96 }],
    ['width="25.4mm" height="2.54cm"', { width: 96, height: 96 }],
    ['width="1.5e2" height="+.5e2"', { width: 150, height: 50 }],
    ['viewBox="0 0 320 160"', { width: 320, height: 160 }],
    ['viewBox="0,0,320,160"', { width: 320, height: 160 }],
    ['viewBox=" -10, -10 ,320\n160.5 "', { width: 320, height: 160.5 }],
    ['width="100%" height="100%" viewBox="0 0 320 160"', { width: 320, height: 160 }],
    ['width="auto" viewBox="0 0 320 160"', { width: 320, height: 160 }],
    ['width="640" viewBox="0 0 320 160"', { width: 640, height: 320 }],
    ['height="80" viewBox="0 0 320 160"', { width: 160, height: 80 }],
    ['', undefined],
    ['width="100"', undefined],
    ['width="100%" height="100%"', undefined],
    ['width="0" height="50" viewBox="0 0 1 1"', undefined],
    ['width="100" height="-50"', undefined],
    ['viewBox="0 0 0 160"', undefined],
    ['viewBox="0 0 320"', undefined],
    ['viewBox="0;0;320;160"', undefined],
    ['viewbox="0 0 320 160"', undefined],
  ])('<svg %s> is %j', (attributes, size) => {
    expect(svgSize(read(svg('', attributes)).root)).toEqual(size);
  });
});

describe('a hazard is told', () => {
  test.each([
    ['<script>1</script>', 'the element `<script>` is a script'],
    ['<a:script xmlns:a="http://www.w3.org/2000/svg">1</a:script>', 'the element `<a:script>`'],
    ['<h:script xmlns:h="http://www.w3.org/1999/xhtml">1</h:script>', '`<h:script>` of HTML'],
    ['<metadata><p xmlns="http://www.w3.org/1999/xhtml"/></metadata>', '`<p>` of HTML'],
    [
      '<foreignObject><div xmlns="http://www.w3.org/1999/xhtml" onclick="x()"/></foreignObject>',
      'the element `<foreignObject>` holds a piece of a page',
    ],
    ['<iframe src="x"/>', '`<iframe>` of HTML'],
    ['<g onclick="x()"/>', 'the attribute `onclick` is a script'],
    ['<g onLoad="x()"/>', 'the attribute `onLoad` is a script'],
    ['<a href="javascript:x()"/>', 'the link `href="javascript:x()"`'],
    ['<a xlink:href=" java&#10;script:x()"/>', 'the link'],
    ['<a href="data:text/html,x"/>', 'the link'],
    ['<a href="file:///home/x"/>', 'the link'],
    ['<image href="http://example.org/a.png"/>', 'loads what is not in the picture'],
    ['<image xlink:href="//example.org/a.png"/>', 'loads what is not in the picture'],
    ['<image href="a.png"/>', 'loads what is not in the picture'],
    ['<image href="data:text/html,x"/>', 'loads what is not in the picture'],
    ['<image href="file:///home/x/a.png"/>', 'loads what is not in the picture'],
    ['<use href="https://example.org/a.svg#a"/>', 'loads what is not in the picture'],
    ['<use href="data:image/svg+xml,x#a"/>', 'loads what is not in the picture'],
    ['<feImage href="https://example.org/a.png"/>', 'loads what is not in the picture'],
    ['<style>@import "https://example.org/a.css";</style>', '`@import` loads'],
    ['<style>@\\69mport "a.css";</style>', '`@import` loads'],
    ['<style><![CDATA[a{fill:url( "http://example.org/a" )}]]></style>', 'loads'],
    ['<style>a{fill:\\75rl(a.svg#b)}</style>', 'loads'],
    ['<style>a{background:image-set("a.png" 1x)}</style>', 'loads'],
    ['<g style="fill:url(http://example.org/a)"/>', 'loads'],
    ['<g fill="url(\'http://example.org/a#b\')"/>', 'loads'],
    ['<?xml-stylesheet href="a.css"?>', '`<?xml-stylesheet?>` loads'],
    ['<set attributeName="href" to="javascript:x()"/>', 'the element `<set>` changes `href`'],
    ['<animate attributeName="xlink:href" values="a;b"/>', 'changes `xlink:href`'],
    ['<animate attributeName="onclick" values="a;b"/>', 'changes `onclick`'],
  ])('of %s, once, at its place', (body, message) => {
    const text = svg(`\n${body}`);
    const [hazard, ...rest] = hazardsIn(read(text).parts);
    expect(rest).toEqual([]);
    expect(hazard?.message).toContain(message);
    expect(hazard!.offset).toBeGreaterThanOrEqual(text.indexOf('\n') + 1);
    expect(hazard!.offset).toBeLessThan(text.length - '</svg>'.length);
  });

  test('at the start of what it is', () => {
    const text = svg('\r\n  <g\r\n     id="onclick=1"\r\n     onclick="a=\'onclick\'"/>');
    const [hazard] = hazardsIn(read(text).parts);
    expect(text.slice(hazard!.offset).startsWith('onclick="a=')).toBe(true);
  });
});

test.each([
  ['<title>on a script</title><desc>javascript:</desc>'],
  ['<a href="https://example.org/"><text>x</text></a><a xlink:href="#b"/>'],
  ['<use href="#a"/><use xlink:href=" #a"/>'],
  [
    '<image href="data:image/png;base64,AAAA"/><image xlink:href="data:image/svg+xml;base64,AAAA"/>',
  ],
  [
    '<style>@namespace s url(http://www.w3.org/2000/svg); /* @import url(http://x) */ a{fill:url(#g)}</style>',
  ],
  ['<style>@font-face{font-family:a;src:local("b"),url(data:font/woff2;base64,AA)}</style>'],
  ['<g fill="url(#g)" style="filter:url(\'#f\')" class="only" data-on="x"/>'],
  ['<animate attributeName="opacity" values="0;1"/>'],
  ['<text>curl (1), url(http://example.org)</text>'],
])('there is no hazard in %s', (body) => {
  expect(hazardsIn(read(svg(body)).parts)).toEqual([]);
});

describe('what is published', () => {
  const { parts, root } = read(EDITED_SVG);
  const text = publishedSvg(parts, root);

  test('holds nothing of its editor, and all that is shown', () => {
    expect(text).not.toMatch(/secret|sodipodi|inkscape|rdf|metadata|<!--|<\?/i);
    expect(text).toContain('<title id="t">A &amp; B</title>');
    expect(text).toContain('.a > rect { fill: url(#g) }');
    expect(text).toContain('<g class="a" style="stroke:#123"/>');
    expect(text).toContain('<use xlink:href="#t" xml:lang="en"/>');
    expect(text).toContain('role="img" aria-labelledby="t"');
  });

  test('is an SVG of the same size, and is published as it is', () => {
    const again = read(text);
    expect(svgSize(again.root)?.width).toBeCloseTo(svgSize(root)!.width, 3);
    expect(text).toContain('viewBox="0 0 210 105"');
    expect(privatePartsIn(again.parts, again.root)).toEqual([]);
    expect(publishedSvg(again.parts, again.root)).toBe(text);
  });

  test.each([
    [
      '<svg xmlns="http://www.w3.org/2000/svg" width="333.3" viewBox="0 0 1 2"/>',
      '<svg xmlns="http://www.w3.org/2000/svg" height="666.6" width="333.3" viewBox="0 0 1 2"/>\n',
    ],
    [
      '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0,0,1e1,2"><s:g/></s:svg>',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 2"><g/></svg>\n',
    ],
    [
      '<svg xmlns="http://www.w3.org/2000/svg" content="&lt;mxfile/>" a="&quot;&#10;&lt;"><b content="x"/></svg>',
      '<svg xmlns="http://www.w3.org/2000/svg" a="&quot;&#10;&lt;"><b content="x"/></svg>\n',
    ],
    [
      '<svg xmlns="http://www.w3.org/2000/svg"><text>&lt;a&gt; "b" ]]&gt; &amp;amp;</text></svg>',
      '<svg xmlns="http://www.w3.org/2000/svg"><text>&lt;a> "b" ]]&gt; &amp;amp;</text></svg>\n',
    ],
    [
      '<!DOCTYPE svg PUBLIC "a" "b"><svg xmlns="http://www.w3.org/2000/svg"><style><![CDATA[a>b{}]]></style></svg>',
      '<svg xmlns="http://www.w3.org/2000/svg"><style><![CDATA[a>b{}]]></style></svg>\n',
    ],
  ])('of %s is %s', (written, published) => {
    const document = read(written);
    expect(publishedSvg(document.parts, document.root)).toBe(published);
  });
});

test('what an editor left is named, each part once', () => {
  const { parts, root } = read(EDITED_SVG);
  expect([...new Set(privatePartsIn(parts, root).map(({ name }) => name))]).toEqual([
    '<!-- -->',
    'sodipodi:docname',
    'inkscape:export-filename',
    '<sodipodi:namedview>',
    '<metadata>',
    '<?secret-editor?>',
    'inkscape:label',
  ]);
  const plain = read(svg('<g/>'));
  expect(privatePartsIn(plain.parts, plain.root)).toEqual([]);
});

test.each([
  ['<svg><g></svg>', /unexpected close tag|unclosed/i],
  ['<svg><g', /unclosed|unexpected end/i],
  ['<svg a=1/>', /unquoted/i],
  ['<svg a="1" a="2"/>', /duplicate/i],
  ['<svg>&nbsp;</svg>', /undefined entity/i],
  ['<svg><b:c/></svg>', /unbound namespace prefix/i],
  [' <?xml version="1.0"?><svg/>', /declaration/i],
  ['<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>', /declares entities/],
  ['text', /./],
])('%s is no SVG', (text, message) => {
  const document = readSvg(text);
  expect('fault' in document && document.fault.message).toMatch(message);
  expect('fault' in document && document.fault.offset).toBeLessThanOrEqual(text.length);
});

test('elements may be nested deeply, but not so that reading them takes long', () => {
  const nested = (depth: number) => svg('<g>'.repeat(depth) + '</g>'.repeat(depth));
  const { parts, root } = read(nested(499));
  expect(publishedSvg(parts, root)).toContain('<g><g>');
  expect(readSvg(nested(500))).toMatchObject({
    fault: { message: 'elements are nested more than 500 deep' },
  });
});

test.each([
  ['comments that open in a style', (n: number) => `<style>${'/*'.repeat(n)}</style>`],
  ['addresses in a style', (n: number) => `<style>${'url('.repeat(n)}</style>`],
  ['namespaces in a style', (n: number) => `<style>${'@namespace a'.repeat(n)}</style>`],
  ['quotes in a style', (n: number) => `<style>${'"\\'.repeat(n)}</style>`],
  ['elements', (n: number) => '<g id="a"/>'.repeat(n)],
  [
    'attributes',
    (n: number) =>
      `<g ${range(n)
        .map((one) => `a${one}="b"`)
        .join(' ')}/>`,
  ],
  ['a path', (n: number) => `<path d="${'M 1,2 '.repeat(n)}"/>`],
  ['comments', (n: number) => '<!-- a -->'.repeat(n)],
  ['references', (n: number) => `<text>${'&amp;'.repeat(n)}</text>`],
])('%s, ten times as many, take no more than thirty times as long', (_, body) => {
  const time = (text: string) => {
    const before = process.cpuUsage();
    const { parts, root } = read(text);
    hazardsIn(parts);
    privatePartsIn(parts, root);
    publishedSvg(parts, root);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const least = (text: string) => Math.min(...range(3).map(() => time(text)));
  expect(least(svg(body(30_000)))).toBeLessThan(30 * Math.max(least(svg(body(3_000))), 5_000));
});

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
