import { pathToFileURL } from 'node:url';
import type { MdastNode } from 'satteri';
import { expect, test } from 'vitest';
import { DIAGRAM } from '#lib/code/languages.ts';
import { diagramRefusalOf } from '#lib/diagrams/limits.ts';
import { nodesOf, parseMdx } from '#lib/mdx-tree.ts';
import { toFeedHtml } from '#lib/portable/feed-html.ts';
import { toMarkdown } from '#lib/portable/markdown.ts';
import { toPortableText } from '#lib/portable/page-text.ts';
import { toExcerpt } from '#lib/posts/excerpt.ts';
import { toTextBlocks } from '#lib/posts/plain-text.ts';
import { readingMinutes } from '#lib/posts/reading-time.ts';
import { toWords } from '#lib/search/words.ts';
import { createProcessor } from '#markdown/processor.ts';
import { splitFrontMatter } from '#source/front-matter.ts';
import { fr } from '../test-site.ts';
import { CONSTRUCTS } from './constructs.ts';
import { growthOf } from './growth.ts';

/**
 * How much more CPU ten times as much text may take: the trees of a rendered text leave much to the
 * collector of garbage, and what grows with the square is beyond 60.
 */
const MOST_GROWTH = 25;

const FILE = pathToFileURL('/projet/src/content/posts/essai/fr.mdx');

const processor = createProcessor(() => undefined);
const renderer = await processor.createRenderer({ syntaxHighlight: false });
const mdxRenderer = await processor.createMdxRenderer!(
  { syntaxHighlight: false },
  { optimize: false },
);

/** All that is made of a body: what lists tell of it, the page’s HTML, the feed’s, Markdown, words to find. */
async function render(body: string): Promise<void> {
  const tree = treeOf(body);
  if (!tree) return;
  const texts = toTextBlocks(body, fr).map(({ text }) => text);
  toExcerpt(texts, fr);
  readingMinutes(texts, fr);
  toWords(texts.join('\n'), fr);
  // Elements and expressions become HTML in Astro only; the module that they become is made here.
  if (nodesOf(tree).some(({ type }) => type.startsWith('mdx'))) {
    await mdxRenderer.process(body, FILE.pathname, {});
    return;
  }
  // What is checked first is not drawn.
  const isTooLarge = (node: MdastNode) =>
    node.type === 'code' && node.lang === DIAGRAM && diagramRefusalOf(node.value);
  if (nodesOf(tree).some(isTooLarge)) return;
  const { code } = await renderer.render(body, { fileURL: FILE });
  const place = { url: 'https://example.org/essai/', diagram: () => 'https://example.org/a.png' };
  const portable = toPortableText(code, place).tree;
  toFeedHtml(portable);
  toMarkdown(portable, []);
}

/** The tree of a body; none of what is no MDX, or not read. */
function treeOf(body: string): MdastNode | undefined {
  try {
    return parseMdx(body);
  } catch {
    return undefined;
  }
}

test(`ten times as much of any construct is rendered in ${MOST_GROWTH} times the time at most`, async () => {
  await render('Texte.\n');
  const grown: string[] = [];
  for (const { name, text } of CONSTRUCTS) {
    const bodyOf = (size: number) => splitFrontMatter(text(size)).body;
    const growth = await growthOf({ text: bodyOf, size: 3000, enough: MOST_GROWTH }, render);
    if (growth > MOST_GROWTH) grown.push(`${name}: ${growth.toFixed(1)}`);
  }
  expect(grown).toEqual([]);
}, 180_000);
