import { defineMdastPlugin } from 'satteri';
import { expect, test, vi } from 'vitest';
import { attachmentsPlugin } from '#markdown/attachments.ts';
import { compile } from './compile.ts';

vi.mock('#config/site.ts', async () => {
  const { site } = await import('../test-site.ts');
  return { site: { ...site, base: '/blog/' } };
});

const compiled = (mdx: string) => compile(mdx, { mdast: [attachmentsPlugin] });

test('files that components name become imports, each once', async () => {
  const code = await compiled(
    '<Figure src="./a.png" srcDark="./b.png" alt="A" />\n\n<Figure src={"./a.png"} alt="A" />',
  );
  expect(code).toContain('import _file0 from "./a.png"; import _file1 from "./b.png";');
  expect(code).toContain('_jsx(Figure, { src: _file0, srcDark: _file1, alt: "A" })');
  expect(code).toContain('_jsx(Figure, { src: _file0, alt: "A" })');
  expect(code.match(/import _file/g)).toHaveLength(2);
});

test('a video and its captions are addresses of files, never their content', async () => {
  const code = await compiled(
    '<Video title="T" src="./a.webm" poster="./p.png" captions="../x/it\'s.vtt" />',
  );
  expect(code).toContain('"./a.webm?url&no-inline"');
  expect(code).toContain('"./p.png"');
  expect(code).toContain('"../x/it\'s.vtt?url&no-inline"');
});

test('a file of the public folder is put under the site’s base', async () => {
  expect(await compiled('<Video src="/a.webm" />')).toContain('src: "/blog/a.webm"');
});

test('a component in another, in a list and in an alert is reached', async () => {
  const code = await compiled(
    '<Details summary="S">\n\n- <Figure src="./a.png" />\n\n</Details>\n\n> <Figure src="./b.png" />',
  );
  expect(code).toContain('src: _file0');
  expect(code).toContain('src: _file1');
});

test('an image by reference is written out before the plugins that follow', async () => {
  const seen: string[] = [];
  const collector = defineMdastPlugin({
    name: 'collector',
    image(node) {
      seen.push(`${node.alt}: ${node.url}`);
    },
  });
  await compile('![A portal][p]\n\n[p]: ./portal.png', { mdast: [attachmentsPlugin, collector] });
  expect(seen).toEqual(['A portal: ./portal.png']);
});

test.each([
  ['an imported picture', "import p from './p.png';\n\n<Figure src={p} />", 'src: p'],
  [
    'a component of the post’s own',
    'import Figure from \'./F.astro\';\n\n<Figure src="./a.png" />',
    'src: "./a.png"',
  ],
  ['a prop that names no file', '<Details summary="./a.png">Text.</Details>', 'summary: "./a.png"'],
  ['an element of HTML', '<img src="./a.png" alt="" />', 'src: "./a.png"'],
])('%s is left alone', async (_what, mdx, expected) => {
  const code = await compiled(mdx);
  expect(code).toContain(expected);
  expect(code).not.toContain('_file');
});
