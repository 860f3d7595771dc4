import type { Root } from 'hast';
import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as serialize } from 'mdast-util-to-markdown';
import { decoded } from '#lib/urls.ts';
import { CELL_BREAK, toMarkdownTree } from './markdown-tree.ts';
import { classesOf, elementsIn, isNamed } from './tree.ts';

/**
 * A portable text as Markdown, GitHub's (https://github.github.com/gfm/): tables, footnotes and tasks
 * are what they were, differences have their signs, and diagrams are the text that they are drawn from.
 *
 * @param diagrams texts of its diagrams, in their order
 */
export function toMarkdown(tree: Root, diagrams: readonly string[]): string {
  const left = diagrams.values();
  const figure: Handle = (state, node) => {
    const [picture, ...captions] = node.children;
    if (!classesOf(node).includes('diagram') || picture?.type !== 'element') {
      return state.toFlow(state.all(node));
    }
    const alt = String(picture.properties['alt'] ?? '').replaceAll('"', '”');
    return [
      { type: 'code', lang: 'mermaid', meta: `alt="${alt}"`, value: left.next().value ?? '' },
      ...state.toFlow(state.all({ ...node, children: captions })),
    ];
  };
  const document = toMdast(toMarkdownTree(tree), {
    handlers: {
      a: link,
      [CELL_BREAK]: () => ({ type: 'html', value: '<br>' }),
      details,
      figure,
      kbd: asHtml,
      math: formula,
      section,
      sub: asHtml,
      summary,
      sup: raised,
      table,
    },
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

/** Tables of Markdown have no caption: it stands above. */
const table: Handle = (state, node) => {
  const [captions, rows] = [true, false].map((isCaption) =>
    node.children.filter((child) => isNamed(child, 'caption') === isCaption),
  ) as [typeof node.children, typeof node.children];
  return [
    ...state.toFlow(captions.flatMap((child) => state.all(child as never))),
    defaultHandlers.table(state, { ...node, children: rows }) as RootContent,
  ];
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

/** A formula, which Markdown has no sign for, as it is. */
const formula: Handle = (_, node) => ({ type: 'html', value: toHtml(node) });

/** The name of a footnote, from the fragment that its mark leads to, or its id. */
function nameOf(place: unknown): string | undefined {
  return /(?:^|#)user-content-fn-(.+)$/.exec(decoded(String(place ?? '')))?.[1];
}
