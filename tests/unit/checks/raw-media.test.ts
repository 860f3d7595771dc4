import { expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const PUBLIC = Object.fromEntries(
  ['talk.mp3', 'talk.vtt', 'tour.mp4', 'portal.png', 'été.png', 'a b.png', 'deep/x.png'].map(
    (name) => [`../../public/${name}`, 'a file'],
  ),
);
const toldOf = (body: string) => problemsIn({ ...PUBLIC, [FILE]: postFile(SOUND, `\n${body}\n`) });
const DATA = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

test.each([
  // Beside the text.
  { body: '<img src="./portal.png" alt="Un portail" />', at: '7:6', fix: '<Figure src=' },
  {
    body: 'Ici <img alt="" src="portal.png" />.',
    at: '7:17',
    fix: '![what it shows](./portal.png)',
  },
  { body: '<video src="./tour.mp4" controls />', at: '7:8', fix: '<Video src=' },
  { body: "<img src={'./portal.png'} alt='' />", at: '7:6', fix: '<Figure src=' },
  { body: '<audio src="talk.mp3" />', at: '7:8', fix: '<audio src="/talk.mp3"' },
  { body: '<track src="tour.vtt" />', at: '7:8', fix: 'captions="./tour.vtt"' },
  { body: '<video src="/tour.mp4" poster="tour.png" />', at: '7:24', fix: '<Video src=' },
  // On other sites, or in the text.
  { body: '<img src="https://example.com/a.png" alt="" />', at: '7:6', fix: 'save the file' },
  { body: '<img src="//example.com/a.png" alt="" />', at: '7:6', fix: 'save the file' },
  { body: '<img src="/\\example.com/a.png" alt="" />', at: '7:6', fix: 'save the file' },
  { body: '<img src=" HTTPS://example.com/a.png" alt="" />', at: '7:6', fix: 'save the file' },
  { body: '<img src="ht&#9;tps://example.com/a.png" alt="" />', at: '7:6', fix: 'save the file' },
  { body: `<img src="${DATA}" alt="" />`, at: '7:6', fix: 'make a file of it' },
  {
    body: '<img srcset="/portal.png 1x, https://example.com/b.png 2x" alt="" />',
    at: '7:6',
    fix: 'save the file',
  },
  {
    body: '<img src="/portal.png" srcSet="/autre.png 2x" alt="" />',
    at: '7:24',
    fix: 'put the file at public/autre.png',
  },
  {
    body: '<picture><source srcset="https://example.com/b.png" /><img src="/portal.png" alt="" /></picture>',
    at: '7:18',
    fix: 'save the file',
  },
  {
    body: '<video src="/tour.mp4" poster="https://example.com/a.png" />',
    at: '7:24',
    fix: '<Video',
  },
  {
    body: '<audio src="https://example.com/talk.mp3" controls />',
    at: '7:8',
    fix: '<audio src="/talk.mp3"',
  },
  {
    body: '<audio><source src="https://example.com/talk.mp3" /></audio>',
    at: '7:16',
    fix: 'save the file, and write <audio src="/talk.mp3"',
  },
  {
    body: 'export const u = "https://example.com";\n\n<img src={u + "/a.png"} alt="" />',
    at: '9:6',
    fix: 'save the file',
  },
  {
    body: 'export const u = "https://example.com";\n\n<img src={`${u}/a.png`} alt="" />',
    at: '9:6',
    fix: 'save the file',
  },
  {
    body: '<img src={true ? "/portal.png" : "https://example.com/a.png"} alt="" />',
    at: '7:6',
    fix: 'save the file',
  },
  {
    body: '{true && <img src="https://example.com/a.png" alt="" />}',
    at: '7:15',
    fix: 'import the picture',
  },
  {
    body: '<img src="https://example.org/portal.png" alt="" />',
    at: '7:6',
    fix: 'write /portal.png',
  },
  // From where the post is, which feeds are not.
  { body: '<q cite="../premier/">x</q>', at: '7:4', fix: 'write /posts/premier/' },
  { body: '<blockquote cite="x">x</blockquote>', at: '7:13', fix: 'from the site’s root' },
  { body: '<map><area href="../premier/" alt="x" /></map>', at: '7:12', fix: '/posts/premier/' },
  { body: 'export const u = "x";\n\n<a href={u}>x</a>', at: '9:4', fix: 'from the site’s root' },
  // By code, as far as that tells.
  ...[
    "<img src={'https://evil.example/' + props.x} alt='' />",
    "<img src={`https://evil.example/${props.x}`} alt='' />",
    "<img src={`//evil.example/${props.x}`} alt='' />",
    "<img src={`http${'s'}://${props.x}`} alt='' />",
    "<img srcset={`/portal.png 1x, https://evil.example/${props.x} 2x`} alt='' />",
  ].map((body) => ({ body, at: '7:6', fix: 'save the file' })),
  {
    body: "<img src={`data:image/gif;base64,${props.x}`} alt='' />",
    at: '7:6',
    fix: 'make a file',
  },
  { body: "<video src={'https://evil.example/' + props.x} />", at: '7:8', fix: '<Video src=' },
  {
    body: "<audio><source src={'https://evil.example/' + props.x} /></audio>",
    at: '7:16',
    fix: '<audio src="/talk.mp3"',
  },
  ...['urls[0]', 'urls[props.x]', 'all.more[0].src', "all['more'][0].src"].map((code) => ({
    body: `export const urls = ['https://evil.example/'], all = { more: [{ src: urls[0] }] };\n\n<img src={${code}} alt='' />`,
    at: '9:6',
    fix: 'save the file',
  })),
  {
    body: "export const urls = ['https://evil.example/'];\n\n{urls.map((u) => <img src={u} alt='' />)}",
    at: '9:23',
    fix: 'import the picture',
  },
  {
    body: "export const All = () => [{ u: 'https://evil.example/' }].map(({ u }) => <img src={u} alt='' />);\n\n<All />",
    at: '7:79',
    fix: 'save the file',
  },
  { body: "<a href={'javascript:' + props.x}>Mot</a>", at: '7:4', fix: 'https://' },
  // By code that tells nothing.
  ...[
    '<img src={props.x} alt="" />',
    '<img src={"/" + props.x} alt="" />',
    '<img srcset={props.x} src="/portal.png" alt="" />',
    '<img src={true ? "/portal.png" : props.x} alt="" />',
    '<img src={`https://example.org/${props.x}`} alt="" />',
  ].map((body) => ({ body, at: '7:6', fix: 'write the address out' })),
  { body: '<video poster={props.x} src="/tour.mp4" />', at: '7:8', fix: '<Video src=' },
  {
    body: '{props.x.map((u) => <img src={u} alt="" />)}',
    at: '7:26',
    fix: 'write the address out',
  },
  {
    body: 'export const Shot = ({ src }) => <img src={src} alt="" />;\n\n<Shot />',
    at: '7:39',
    fix: 'write the address out',
  },
  {
    body: "import d from 'yaml/d.json';\n\n<img src={d.src} alt='' />",
    at: '9:6',
    fix: 'write the address out',
  },
  // Not there, or nothing.
  { body: '<audio src="/tolk.mp3" controls />', at: '7:8', fix: 'write /talk.mp3' },
  {
    body: '<video src="/autre/film.webm" controls />',
    at: '7:8',
    fix: 'put the file at public/autre/film.webm',
  },
  { body: '<img alt="Un portail" />', at: '7:1', fix: '![what it shows]' },
  { body: '<img src="" alt="Un portail" />', at: '7:1', fix: '![what it shows]' },
  { body: '<img src alt="Un portail" />', at: '7:1', fix: '![what it shows]' },
  { body: '<video controls>Un film</video>', at: '7:1', fix: '<Video' },
  { body: '<audio controls />', at: '7:1', fix: '<audio src="/talk.mp3"' },
  { body: '<audio controls><source type="audio/mpeg" /></audio>', at: '7:17', fix: '<audio src=' },
  // What no browser follows.
  { body: '<a href="javascript:void0">Mot</a>', at: '7:4', fix: 'https://' },
  { body: '<a href="JaVa&#10;Script:void0">Mot</a>', at: '7:4', fix: 'https://' },
  { body: '<a href="data:text/html,x">Mot</a>', at: '7:4', fix: 'https://' },
  { body: '<svg viewBox="0 0 1 1"><use href="/a.svg#b" /></svg>', at: '7:29', fix: 'its id' },
  {
    body: '<svg viewBox="0 0 1 1"><use xlink:href="https://example.com/a.svg#b" /></svg>',
    at: '7:29',
    fix: 'its id',
  },
  {
    body: '<svg viewBox="0 0 1 1"><path fill="url(https://example.com/a.svg#b)" /></svg>',
    at: '7:30',
    fix: 'its id',
  },
  { body: '{true && <img src="/portal.png" alt="" />}', at: '7:15', fix: 'import the picture' },
  {
    body: "import portal from './portal.png';\n\n{true && <img src={portal.src} alt='' />}",
    at: '9:15',
    fix: 'write src={portal}',
  },
  // Files of components that only the text’s own elements can name.
  {
    body: '{true && <Figure src="./portal.png" alt="x" />}',
    at: '7:18',
    fix: 'outside of the braces',
  },
  {
    body: 'export const u = "./portal.png";\n\n<Figure src={u} alt="x" />',
    at: '9:9',
    fix: 'src="./portal.png"',
  },
])('what would not be shown is told: $body', ({ body, at, fix }) => {
  const problems = toldOf(body);
  expect(problems.map(placeOf)).toEqual([`${FILE}:${at} raw-media`]);
  expect(problems[0]).toMatchObject({ severity: 'error', fix: expect.stringContaining(fix) });
});

test.each([
  '<img src="/portal.png" alt="" />',
  '<img src="/portal.png?v=1#a" alt="" />',
  '<img src="/%C3%A9t%C3%A9.png" alt="" />',
  '<img src="/a%20b.png" srcset="/portal.png 1x, /deep/x.png 2x" alt="" />',
  '<video src="/tour.mp4" controls />',
  '<video controls><source src="/tour.mp4" type="video/mp4" /><track src="/talk.vtt" srclang="fr" /></video>',
  '<audio src="/talk.mp3" controls></audio>',
  '<audio controls>\n  <source src="/talk.mp3" type="audio/mpeg" />\n  [L’exposé](/talk.mp3)\n</audio>',
  "import portal from './portal.png';\n\n<img src={portal.src} alt='' />",
  "import portal from './portal.png?url';\n\n<img src={portal} alt='' />",
  "import portal from './portal.png';\nexport const { src } = portal;\n\n<img src={true ? portal.src : src} alt='' />",
  "import portal from './portal.png';\nexport const all = [{ src: portal }];\n\n{all.map(({ src }) => <img src={src} alt='' />)}",
  'export const u = "/portal.png";\n\n<img src={u} alt="" />',
  '<img src={false || "/portal.png"} alt="" />',
  "import portal from './portal.png';\n\n{[portal].map((one) => <img src={one} alt='' />)}",
  'export const Logo = () => <img src="/portal.png" alt="" />;\n\n<Logo />',
  "import portal from './portal.png';\n\n{true && <Figure src={portal} alt='x' />}",
  'export const x = {};\n\n{[x].map(({ url }) => <a href={url}>a</a>)}',
  '<a href="https://example.com/">a</a> <a href="mailto:a@example.org">b</a>',
  '`<img src="https://example.com/a.png">`',
])('nothing is told of %j', (body) => {
  expect(toldOf(body)).toEqual([]);
});

test.each([
  { what: 'a picture in Markdown', body: `![x](${DATA})`, front: '' },
  { what: 'a picture of a reference', body: `![x][y]\n\n[y]: ${DATA}`, front: '' },
  { what: 'a figure', body: `<Figure src="${DATA}" alt="x" />`, front: '' },
  {
    what: 'a figure in code',
    body: '<Figure src={`https://example.com/a.png`} alt="x" />',
    front: '',
  },
  { what: 'a cover', body: 'Texte.', front: `\ncover: "${DATA}"\ncoverAlt: x` },
  {
    what: 'a cover of another site',
    body: 'Texte.',
    front: '\ncover: https://example.com/a.png\ncoverAlt: x',
  },
])('$what is a file beside the text', ({ body, front }) => {
  const told = problemsIn({ [FILE]: postFile(SOUND + front, `\n${body}\n`) });
  expect(told).toMatchObject([
    { rule: 'picture', severity: 'error', fix: expect.stringContaining('./portal.png') },
  ]);
});
