import type { MdastNode } from 'satteri';
import { isMdxElement, type MdxElement } from '#lib/mdx-elements.ts';
import { compileMdx, parseMdx } from '#lib/mdx-tree.ts';
import { RefusedText } from '#lib/mdx-limits/refusal.ts';
import { oncePerObject } from '#lib/once-per.ts';
import type { CodeNode } from '#lib/code-tree.ts';
import { codePlaceOf, elementsInCode, placesOf, type Code } from './code-elements.ts';
import type { EntryFile } from './content.ts';
import { createPositions, within } from './text-position.ts';
import { watched } from './watchdog.ts';
import type { Position } from './yaml.ts';

/** Why a body has no tree, at its place in the file; `fix` is there where it was not given to the parser. */
export type BodyFault = Position & { message: string; fix?: string };

/** The tree of a body, or the first error that keeps it from having one. */
export type ParsedBody = { tree: MdastNode } | { fault: BodyFault };

/** Parses the body of a content file; each file once. */
export const parseBody = oncePerObject((entry: EntryFile) =>
  watched(entry.absolutePath, entry.bodyStart, () => parse(entry)),
);

/** The nodes of a body, parents first, each with the node that it stands in. */
const parentsIn = oncePerObject((entry: EntryFile): ReadonlyMap<MdastNode, MdastNode | null> => {
  const parents = new Map<MdastNode, MdastNode | null>();
  const visit = (node: MdastNode, parent: MdastNode | null) => {
    parents.set(node, parent);
    if (!codePlaceOf(node)) for (const each of elementsInCode(entry, node)) visit(each, node);
    if ('children' in node) for (const child of node.children) visit(child as MdastNode, node);
  };
  const body = parseBody(entry);
  if (!('fault' in body)) visit(body.tree, null);
  return parents;
});

const allNodesIn = oncePerObject((entry: EntryFile) => [...parentsIn(entry).keys()]);

/** The elements that a node stands in, the nearest first. */
export function* elementsAround(entry: EntryFile, node: MdastNode): Generator<MdxElement> {
  const parents = parentsIn(entry);
  for (let above = parents.get(node); above; above = parents.get(above)) {
    if (isMdxElement(above)) yield above;
  }
}

/**
 * Every node of a body, parents first, or those of some types; none where it does not parse. The elements
 * in its code, `{wide && <Figure … />}`, are among them. A rule that asks for types is spared the many
 * nodes of plain text.
 */
export function nodesIn(entry: EntryFile): readonly MdastNode[];
export function nodesIn<Type extends MdastNode['type']>(
  entry: EntryFile,
  ...types: Type[]
): Extract<MdastNode, { type: Type }>[];
export function nodesIn(entry: EntryFile, ...types: string[]): readonly MdastNode[] {
  if (types.length === 0) return allNodesIn(entry);
  const ofTypes = nodesByType(entry);
  const [first = [], ...others] = types.flatMap((type) => {
    const found = ofTypes.get(type as MdastNode['type']);
    return found ? [found] : [];
  });
  // Those of several types come in the order of the text.
  return others.length === 0 ? first : allNodesIn(entry).filter(({ type }) => types.includes(type));
}

const nodesByType = oncePerObject((entry: EntryFile) =>
  Map.groupBy(allNodesIn(entry), ({ type }) => type),
);

/** The types of the elements of MDX, for `nodesIn`. */
export const MDX_ELEMENTS = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const;

/** Where the text of a node starts and ends in its file, in characters from 0. */
export function rangeIn(entry: EntryFile, node: MdastNode): { start: number; end: number } {
  const { start, end } = node.position ?? {};
  return {
    start: entry.bodyStart + (start?.offset ?? 0),
    end: entry.bodyStart + (end?.offset ?? 0),
  };
}

/** The place of a node in its file. */
export function positionIn(entry: EntryFile, node: Pick<MdastNode, 'position'>): Position {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line: line + entry.bodyOffset, column };
}

/** The place of a part of some code in its file; of the whole node where its code is not in the file as it is. */
export function codePositionIn(entry: EntryFile, code: Code, part: CodeNode): Position {
  return positionIn(entry, { position: placesOf(entry, code)(part) });
}

/** The place of an attribute of an element in its file; of the element where it is not written out. */
export function attributePositionIn(entry: EntryFile, node: MdastNode, name: string): Position {
  const start = positionIn(entry, node);
  const found = placesIn(entry)(node)(name);
  return found ? within(start, found) : start;
}

const placesIn = oncePerObject((entry: EntryFile) =>
  oncePerObject((node: MdastNode) => {
    const { start: from, end: to } = node.position ?? {};
    const written = entry.body.slice(from?.offset ?? 0, to?.offset ?? 0);
    // What stands in quotes may look like an attribute: it is blanked out.
    const bare = written.replace(/"[^"]*"|'[^']*'/g, (text) => text.replace(/[^\n]/g, ' '));
    const offsets = new Map<string, number>();
    for (const { 1: name, index } of bare.matchAll(/(?<=\s)([^\s=/<>{}"']+)(?=[\s=/>])/g)) {
      if (!offsets.has(name!)) offsets.set(name!, index);
    }
    const positionOf = createPositions(bare);
    return (name: string) => {
      const offset = offsets.get(name);
      return offset === undefined ? undefined : positionOf(offset);
    };
  }),
);

function parse(entry: EntryFile): ParsedBody {
  const { body } = entry;
  try {
    const tree = parseMdx(body);
    // The compiler costs more, and few files have an import or an export.
    const hasModuleCode =
      'children' in tree && tree.children.some((node) => node.type === 'mdxjsEsm');
    if (hasModuleCode) compileMdx(body);
    return { tree };
  } catch (error) {
    if (error instanceof RefusedText) {
      const { line, column, found: message, fix } = error;
      return { fault: { line: line + entry.bodyOffset, column, message, fix } };
    }
    return { fault: toFault(entry, error instanceof Error ? error.message : String(error)) };
  }
}

/** Sätteri's message is `line:column: text (code)`, its lines counted from the body's first. */
function toFault(entry: EntryFile, message: string): Position & { message: string } {
  const [, line = '1', column = '1', text = message] =
    /^(\d+):(\d+): ([^]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(message) ?? [];
  return {
    line: Number(line) + entry.bodyOffset,
    column: Number(column),
    message: text.replace(
      /(\(|opened at )(\d+):(\d+)\)/g,
      (_, before: string, at: string, col: string) =>
        `${before}${Number(at) + entry.bodyOffset}:${col})`,
    ),
  };
}
