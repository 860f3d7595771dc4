import type { ElementContent, Root } from 'hast';
import { classesOf, element, elementsIn, isElement, isNamed, text, textOf } from './tree.ts';

/** An element that stands for a line break in a cell, where Markdown has none of its own. */
export const CELL_BREAK = 'cell-break';

/**
 * A portable text with what Markdown makes its own signs from said as HTML once said it: the alignment
 * of cells, the boxes of tasks, the lines that a difference adds and takes away. What a cell holds
 * stands in one line.
 */
export function toMarkdownTree(tree: Root): Root {
  const copy = structuredClone(tree);
  for (const node of elementsIn(copy)) {
    if (isNamed(node, 'td') || isNamed(node, 'th')) {
      if (classesOf(node).includes('align-center')) node.properties.align = 'center';
      if (classesOf(node).includes('align-end')) node.properties.align = 'right';
      node.children = inOneLine(node.children);
    }
    if (isNamed(node, 'pre')) node.children = node.children.map(withSigns);
    const task = classesOf(node).find((name) => /^task-(?:done|open)$/.test(name));
    if (task !== undefined) {
      node.tagName = 'input';
      node.properties = { type: 'checkbox', checked: task === 'task-done' };
      node.children = [];
    }
  }
  return copy;
}

const BLOCKS = new Set(
  'blockquote dd div dl dt figcaption figure li ol p pre section ul'.split(' '),
);

/** What a cell holds, its blocks parted by line breaks. */
function inOneLine(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, at) => {
    if (!isElement(node)) return [node];
    if (node.tagName === 'br') return [element(CELL_BREAK, {})];
    if (!BLOCKS.has(node.tagName)) return [{ ...node, children: inOneLine(node.children) }];
    const before = nodes.slice(0, at).some((other) => isElement(other) || hasWords(other));
    return [...(before ? [element(CELL_BREAK, {})] : []), ...inOneLine(node.children)];
  });
}

function hasWords(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() !== '';
}

/** Code with the lines that are marked as added or removed under the signs of a difference. */
function withSigns(code: ElementContent): ElementContent {
  if (!isElement(code) || classesOf(code).includes('language-diff')) return code;
  if (!code.children.some((child) => isNamed(child, 'ins') || isNamed(child, 'del'))) return code;
  const lines = code.children.flatMap((child) => {
    const sign = isNamed(child, 'ins') ? '+' : isNamed(child, 'del') ? '-' : ' ';
    return textOf(child)
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => sign + line);
  });
  return element('code', { className: ['language-diff'] }, [text(lines.join('\n'))]);
}
