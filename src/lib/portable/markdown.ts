import type { Root } from 'hast';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import type { Nodes, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as serialize } from 'mdast-util-to-markdown';
import { classesOf, elementsIn, isNamed } from './tree.ts';

/**
 * A portable text as Markdown, GitHub's (https://github.github.com/gfm/): tables, footnotes and tasks
 * are what they were, and diagrams the text that they are drawn from.
 *
 * @param diagrams texts of its diagrams, in their order
 */
export function toMarkdown(tree: Root, diagrams: readonly string[]): string {
  const left = diagrams.values();
  const figure: Handle = (state, node) =>
    classesOf(node).includes('diagram')
      ? [
          { type: 'code', lang: 'mermaid', value: left.next().value ?? '' },
          ...state.toFlow(state.all({ ...node, children: node.children.slice(1) })),
        ]
      : state.toFlow(state.all(node));
  const document = toMdast(withAlignment(tree), {
    handlers: { a: link, details, figure, kbd: asHtml, section, sub: asHtml, summary, sup: raised },
  });
  return serialize(document as Nodes & { type: 'root' }, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    emphasis: '_',
    fences: true,
    rule: '-',
  });
}

/** A picture that leads to its own full size is a picture. */
const link: Handle = (state, node) => {
  if (classesOf(node).includes('full-size')) return state.all(node);
  const { href, title } = node.properties;
  return {
    type: 'link',
    url: String(href ?? ''),
    title: typeof title === 'string' ? title : null,
    children: state.all(node) as never,
  };
};

const details: Handle = (state, node) => state.toFlow(state.all(node));

const summary: Handle = (state, node) => ({
  type: 'paragraph',
  children: [{ type: 'strong', children: state.all(node) as never }],
});

/** The footnotes, each as its definition; their heading goes without saying. */
const section: Handle = (state, node) => {
  if (node.properties['dataFootnotes'] === undefined) return state.toFlow(state.all(node));
  return [...elementsIn(node)]
    .filter((each) => isNamed(each, 'li') && nameOf(each.properties.id) !== undefined)
    .map((each): RootContent => ({
      type: 'footnoteDefinition',
      identifier: nameOf(each.properties.id)!,
      children: state.toFlow(state.all(each)) as never,
    }));
};

/** The mark of a footnote, or what is only raised. */
const raised: Handle = (state, node, parent) => {
  const [mark] = node.children;
  const isReference =
    mark && isNamed(mark, 'a') && mark.properties['dataFootnoteRef'] !== undefined;
  const identifier = isReference ? nameOf(mark.properties.href) : undefined;
  return identifier === undefined
    ? asHtml(state, node, parent)
    : { type: 'footnoteReference', identifier };
};

/** What Markdown has no sign for, and lets HTML say: 10<sup>2</sup> is not 102. */
const asHtml: Handle = (state, node) => [
  { type: 'html', value: `<${node.tagName}>` },
  ...state.all(node),
  { type: 'html', value: `</${node.tagName}>` },
];

/** The name of a footnote, from the fragment that its mark leads to, or its id. */
function nameOf(place: unknown): string | undefined {
  return /(?:^|#)user-content-fn-(.+)$/.exec(decodeURI(String(place ?? '')))?.[1];
}

/** The tree with the alignment of cells said as HTML once said it, which Markdown's columns are made from. */
function withAlignment(tree: Root): Root {
  const copy = structuredClone(tree);
  for (const cell of elementsIn(copy)) {
    if (classesOf(cell).includes('align-center')) cell.properties.align = 'center';
    if (classesOf(cell).includes('align-end')) cell.properties.align = 'right';
  }
  return copy;
}
