import type { MdastNode } from 'satteri';
import { isComment } from '#lib/code-tree.ts';
import type { Problem } from '#lib/problems.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { nodesIn, parseBody } from '#source/mdx.ts';
import { recordOf } from './entries.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('empty-body');

/** A post or page that is no draft has a text; imports, comments and headings alone are none. */
export const checkEmptyBodies: Check = ({ content }) => entriesOf(content).flatMap(problemsOf);

function problemsOf(entry: EntryFile): Problem[] {
  const { file, frontMatter, bodyOffset } = entry;
  if (!frontMatter || recordOf(frontMatter).draft === true) return [];
  const body = parseBody(entry);
  if ('fault' in body) return [];
  const [root] = nodesIn(entry);
  const blocks = root && 'children' in root ? (root.children as MdastNode[]) : [];
  if (blocks.some((block) => block.type !== 'heading' && isShown(block))) return [];
  // The last line of the front matter, which may be the last of the file too.
  const line = bodyOffset + (entry.body === '' && !entry.text.endsWith('\n') ? 1 : 0);
  const isHeaded = blocks.some(({ type }) => type === 'heading');
  // Keys below a line `---` make a heading: `second-front-matter.ts` tells of them.
  if (isHeaded && blocks.some(({ type }) => type === 'thematicBreak')) return [];
  return [
    report(
      file,
      { line, column: 1 },
      isHeaded ? 'there are headings and no text below' : 'there is no text below the front matter',
      file.startsWith('src/content/posts/')
        ? 'write it, or add `draft: true` until it is written'
        : 'write it, or delete the page',
      isHeaded ? 'warning' : 'error',
    ),
  ];
}

/** Whether a block puts something on the page by itself. */
function isShown(block: MdastNode): boolean {
  if (block.type === 'mdxFlowExpression' || block.type === 'mdxTextExpression') {
    return !isComment(block.value);
  }
  if (block.type === 'paragraph') {
    return block.children.some((child) => isShown(child as MdastNode));
  }
  if (block.type === 'text') return block.value.trim() !== '';
  return !UNSHOWN.has(block.type);
}

const UNSHOWN: ReadonlySet<MdastNode['type']> = new Set([
  'mdxjsEsm',
  'definition',
  'footnoteDefinition',
  'thematicBreak',
]);
