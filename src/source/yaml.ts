import {
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type Scalar,
} from 'yaml';

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
  /** Comments on the line of a value that is not in quotes, which they may be meant to belong to. */
  comments: () => ValueComment[];
  /** Where in the text the value at a path starts and ends, in characters from 0; `undefined` where it is absent. */
  rangeOf: (path: readonly PropertyKey[]) => { start: number; end: number } | undefined;
}

/** A comment behind a plain value, at the place of its `#`. */
export interface ValueComment extends Position {
  /** The keys that lead to the value. */
  keys: string[];
  /** What the value is without it. */
  value: unknown;
  /** From its `#` to the end of the line. */
  text: string;
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
  const faults = faultsOf(document).map(({ offset, message }) => ({ ...at(offset), message }));
  const { data, fault } = faults.length > 0 ? {} : valueOf(document);
  if (fault !== undefined) faults.push({ ...at(0), message: fault });
  return {
    data,
    faults,
    positionOf: (path) => at(offsetOf(document, path)),
    comments: () =>
      commentsOf(document, text).map(({ offset, ...comment }) => ({ ...at(offset), ...comment })),
    rangeOf: (path) => {
      const node = document.getIn(path as unknown[], true);
      return isNode(node) && node.range ? { start: node.range[0], end: node.range[1] } : undefined;
    },
  };
}

/** The value of a document, or why it has none: one that refers to itself too often, for example. */
function valueOf(document: Document.Parsed): { data?: unknown; fault?: string } {
  try {
    return { data: document.toJS() };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** What is wrong with a document, by its offset. */
function faultsOf(document: Document.Parsed): { offset: number; message: string }[] {
  const quoted: Scalar[] = [];
  const faults: { offset: number; message: string }[] = [];
  visit(document, {
    Scalar: (_key, node) => {
      if (node.type?.startsWith('QUOTE')) quoted.push(node);
    },
    Alias: (_key, node, path) => {
      const target = node.resolve(document);
      // The parser leaves it to the reader of the value to find that it has none, or no end.
      if (!target || path.includes(target)) {
        const what = target ? 'stands in what it refers to' : 'refers to nothing';
        faults.push({ offset: node.range![0], message: `The alias *${node.source} ${what}` });
      }
    },
  });
  for (const { pos, message } of [...document.errors, ...document.warnings]) {
    // Where a quote ends is known at the end of the text only; what helps is where it starts.
    const opening =
      /closing .*quote/i.test(message) && quoted.findLast(({ range }) => range![0] <= pos[0]);
    faults.push({ offset: opening ? opening.range![0] : pos[0], message });
  }
  return faults.toSorted((a, b) => a.offset - b.offset);
}

/** The comments behind plain values, in the order of the text. */
function commentsOf(document: Document, text: string) {
  const comments: { keys: string[]; value: unknown; text: string; offset: number }[] = [];
  if (!text.includes('#')) return comments;
  visit(document, {
    Scalar: (key, node, path) => {
      if (key === 'key' || node.type !== 'PLAIN' || !node.range) return;
      COMMENT.lastIndex = node.range[1];
      const [written] = COMMENT.exec(text) ?? [];
      if (written === undefined) return;
      const comment = written.trimStart();
      comments.push({
        keys: path.flatMap((node) => (isPair(node) ? [String(node.key)] : [])),
        value: node.value,
        text: comment.trimEnd(),
        offset: node.range[1] + written.length - comment.length,
      });
    },
  });
  return comments;
}

const COMMENT = /[ \t]*#[^\r\n]*/y;

/** Offset of the key that a path ends at, or of the list item; of the nearest parent where there is none. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1) as unknown[], true);
    const last = path[length - 1];
    const items: unknown[] = (parent as { items?: unknown[] } | undefined)?.items ?? [];
    const found =
      typeof last === 'number'
        ? items[last]
        : (items as Pair[]).find(({ key }) => isScalar(key) && String(key.value) === last)?.key;
    if (isNode(found) && found.range) return found.range[0];
  }
  return 0;
}
