import { pathToFileURL } from 'node:url';
import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { diagramsPlugin } from '#markdown/diagrams.ts';

const options = {
  mdastPlugins: [diagramsPlugin],
  fileURL: pathToFileURL('/projet/src/content/posts/essai/en.mdx'),
};
const block = (text: string, meta = 'alt="A diagram"') =>
  `\`\`\`mermaid ${meta}\n${text}\n\`\`\`\n`;
const htmlOf = async (markdown: string) => (await markdownToHtml(markdown, options)).html;
const DIAGRAM = 'flowchart LR\n  a[One box] --> b[Another box] --> c[A third box] --> d[The last]';

test('a block becomes a figure in the language of its file', async () => {
  const html = await htmlOf(`Text.\n\n${block(DIAGRAM, 'alt="A & {b}" caption="A caption"')}`);
  expect(html).toContain('<figure class="diagram"><div class="diagram-box" role="group"');
  expect(html).toContain('aria-label="Diagram: A &amp; {b}"');
  expect(html).toMatch(/<title id="Diagram-1-title">A (?:&|&amp;) \{b\}<\/title>/);
  expect(html).toContain('<figcaption>A caption</figcaption>');
  expect(html).not.toMatch(/<pre|<code|mermaid/);
});

test('blocks of one text have ids of their own, and each text counts from one', async () => {
  const both = await htmlOf(
    `${block(DIAGRAM)}\n- item\n\n  ${block(DIAGRAM).replaceAll('\n', '\n  ')}`,
  );
  const ids = [...both.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('Diagram-1-title');
  expect(ids).toContain('Diagram-2-title');
  expect(await htmlOf(block(DIAGRAM))).toContain('Diagram-1-title');
  expect(
    await htmlOf(`${block(DIAGRAM)}\n- item\n\n  ${block(DIAGRAM).replaceAll('\n', '\n  ')}`),
  ).toBe(both);
});

test('a block is made the same in MDX, its words no markup and no expression', async () => {
  const { code } = await mdxToJs(block('flowchart TD\n  a["{x} _y_ &lt;z&gt;"]'), {
    ...options,
    elementAttributeNameCase: 'html',
  });
  expect(code).toContain('"{x} _y_ <z>"');
  expect(code).toContain('"aria-labelledby": "Diagram-1-title"');
  expect(code).toContain('"text-anchor": "middle"');
});

test('other blocks stay code', async () => {
  expect(await htmlOf('```yaml\nmermaid: 1\n```\n')).toContain('<pre><code class="language-yaml">');
});

test.each([
  ['that cannot be drawn', block('flowchart\n  a'), 'cannot be drawn: Invalid mermaid header'],
  [
    'without words for it',
    block(DIAGRAM, ''),
    'cannot be drawn: the diagram has no text alternative',
  ],
])('a diagram %s stops with the name of its file', async (_what, markdown, message) => {
  await expect(htmlOf(markdown)).rejects.toThrow(
    new RegExp(`essai/en\\.mdx: diagram 1 ${message}`),
  );
});
