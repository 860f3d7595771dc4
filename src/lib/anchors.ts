import Slugger, { slug } from 'github-slugger';
import type { MdastNode } from 'satteri';
import { attributesOf, isMdxElement } from '#lib/mdx-elements.ts';
import { nodesOf } from '#lib/mdx-tree.ts';

/** A heading of Markdown, and where the page has it. */
export interface AnchoredHeading {
  node: MdastNode;
  /** As it was typed, without marks; a footnote’s mark is its number. */
  text: string;
  /** Its id in the page: where another heading has it already, it ends with `-1`. */
  anchor: string;
  /** What its id would be if no other heading had it. */
  base: string;
}

/** What an address of a page may name after its `#`. */
export interface Anchors {
  /** In the order of the page, where what stands in footnotes comes last. */
  headings: AnchoredHeading[];
  /** The anchors of the headings, and the ids that elements are given by name. */
  ids: Set<string>;
}

/**
 * The anchors of a text by its nodes, parents first. They are those that Astro makes
 * (`createHeadingIdsPlugin` of `@astrojs/markdown-satteri`), but that it reads `{frontmatter.title}`
 * as what that says.
 */
export function anchorsIn(nodes: readonly MdastNode[]): Anchors {
  const { ordered, notes } = toPageOrder(nodes);
  const slugger = new Slugger();
  const headings = ordered.flatMap((node): AnchoredHeading[] => {
    if (node.type !== 'heading') return [];
    const text = textOf(node, notes);
    return [{ node, text, anchor: slugger.slug(text), base: slug(text) }];
  });
  return { headings, ids: new Set([...headings.map(({ anchor }) => anchor), ...idsIn(ordered)]) };
}

/** The nodes that a page shows, in its order, and the number of each note that they refer to. */
function toPageOrder(nodes: readonly MdastNode[]): {
  ordered: MdastNode[];
  notes: Map<string, number>;
} {
  const definitions = new Map<string, readonly MdastNode[]>();
  const isOfNote = new Set<MdastNode>();
  for (const node of nodes) {
    if (node.type !== 'footnoteDefinition' || isOfNote.has(node)) continue;
    const inside = nodesOf(node);
    for (const one of inside) isOfNote.add(one);
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, inside);
  }
  const ordered: MdastNode[] = [];
  const notes = new Map<string, number>();
  const add = (some: readonly MdastNode[]) => {
    for (const node of some) {
      ordered.push(node);
      if (node.type === 'footnoteReference' && !notes.has(node.identifier)) {
        notes.set(node.identifier, notes.size + 1);
      }
    }
  };
  add(nodes.filter((node) => !isOfNote.has(node)));
  // A note may refer to another, which then joins the end of what is walked here.
  for (const [note] of notes) add(definitions.get(note) ?? []);
  return { ordered, notes };
}

function textOf(node: MdastNode, notes: ReadonlyMap<string, number>): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'footnoteReference') return String(notes.get(node.identifier));
  if ('value' in node) return String(node.value ?? '');
  if (!('children' in node)) return '';
  return node.children.map((child) => textOf(child as MdastNode, notes)).join('');
}

function idsIn(nodes: readonly MdastNode[]): string[] {
  return nodes.flatMap((node) =>
    isMdxElement(node)
      ? attributesOf(node).flatMap(({ name, value }) =>
          name === 'id' && typeof value === 'string' ? [value] : [],
        )
      : [],
  );
}
