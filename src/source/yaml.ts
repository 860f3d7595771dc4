import { isNode, LineCounter, parseDocument, type Document } from 'yaml';

/** A place in a file; lines and columns count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A YAML text, with the places of what it says. */
export interface ParsedYaml {
  /** The value that the text stands for; dates stay strings. `undefined` where it does not parse. */
  data: unknown;
  /** Syntax errors, in their order. */
  faults: (Position & { message: string })[];
  /** Place of a key or value by its path, such as `['tags', 1]`; of the nearest parent where it is absent. */
  positionOf: (path: readonly PropertyKey[]) => Position;
}

/**
 * Parses YAML 1.2 (core schema, so that `2019-02-30` stays the string that was written).
 *
 * @param firstLine line of the file on which the text starts
 */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  return {
    data: document.errors.length > 0 ? undefined : document.toJS(),
    faults: document.errors.map((error) => ({ ...at(error.pos[0]), message: error.message })),
    positionOf: (path) => at(offsetOf(document, path)),
  };
}

/** Offset of the key that a path ends at, or of the list item; of the nearest parent where there is none. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1) as unknown[], true);
    const last = path[length - 1];
    const items: unknown[] = (parent as { items?: unknown[] } | undefined)?.items ?? [];
    const found =
      typeof last === 'number'
        ? items[last]
        : (items as { key?: { value?: unknown } }[]).find((pair) => pair.key?.value === last)?.key;
    if (isNode(found) && found.range) return found.range[0];
  }
  return 0;
}
