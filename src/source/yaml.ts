import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { dataRefusalOf } from '#lib/data-limits.ts';
import type { Refusal } from '#lib/mdx-limits/refusal.ts';
import { oncePerObject } from '#lib/once-per.ts';
import { createPositions } from './text-position.ts';
import { aliasRefusalOf } from './yaml-aliases.ts';

/** A place in a file; lines and columns count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Why a text is no YAML; `fix` is there where it was not given to the parser. */
export type YamlFault = Position & { message: string; fix?: string };

/** A YAML text, with the places of what it says. */
export interface ParsedYaml {
  /** The value that the text stands for; dates stay strings. `undefined` where it does not parse. */
  data: unknown;
  /** Syntax errors, in their order. */
  faults: YamlFault[];
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
  const refusal = dataRefusalOf(text);
  if (refusal) return refused(text, refusal, firstLine);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: false,
  });
  const aliases = aliasRefusalOf(document);
  if (aliases) return refused(text, aliases, firstLine);
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const pairsOf = oncePerObject(pairsByName);
  const faults: YamlFault[] = faultsOf(document, text).map(({ offset, message }) => ({
    ...at(offset),
    message,
  }));
  return {
    // The aliases have been counted.
    data: faults.length > 0 ? undefined : document.toJS({ maxAliasCount: -1 }),
    faults,
    positionOf: (path) => at(offsetOf(document, path, pairsOf)),
    comments: () =>
      commentsOf(document, text).map(({ offset, ...comment }) => ({ ...at(offset), ...comment })),
    rangeOf: (path) => {
      const node = document.getIn(path as unknown[], true);
      return isNode(node) && node.range ? { start: node.range[0], end: node.range[1] } : undefined;
    },
  };
}

/** What is wrong with a document, by its offset. */
function faultsOf(document: Document.Parsed, text: string): { offset: number; message: string }[] {
  const quoted: Scalar[] = [];
  const anchors = new Map<string, number>();
  const faults = repeatedKeys(document);
  visit(document, {
    Pair: (_key, { key, value }) => {
      // `[a]: b` behind a key, and `: b` alone.
      const isNameless = key === null || (isScalar(key) && key.source === '');
      if (isNameless && isNode(value) && value.range) {
        faults.push({ offset: value.range[0], message: 'Nested mappings need a key' });
      }
    },
    Scalar: (_key, node) => {
      if (node.type?.startsWith('QUOTE')) quoted.push(node);
      if (node.anchor !== undefined) anchors.set(node.anchor, startOf(node, text, '&'));
      // It says nothing, and is no part of the value.
      if (node.tag === '!') faults.push({ offset: startOf(node, text, '!'), message: EMPTY_TAG });
    },
    Alias: (_key, node, path) => {
      anchors.delete(node.source);
      const target = node.resolve(document);
      // The parser leaves it to the reader of the value to find that it has none, or no end.
      if (!target || path.includes(target)) {
        const what = target ? 'stands in what it refers to' : 'refers to nothing';
        faults.push({ offset: node.range![0], message: `The alias *${node.source} ${what}` });
      }
    },
  });
  for (const [name, offset] of anchors) {
    faults.push({ offset, message: `The anchor &${name} names a value that nothing refers to` });
  }
  for (const { pos, message } of [...document.errors, ...document.warnings]) {
    // Where a quote ends is known at the end of the text only; what helps is where it starts.
    const isOpen = /closing .*quote/i.test(message);
    const isLate = /at node end/i.test(message);
    const before =
      isOpen || isLate ? quoted.findLast(({ range }) => range![0] <= pos[0]) : undefined;
    // One that takes in the next key ends where another was meant to start.
    faults.push(
      before && (isOpen || takesInKey(before, text))
        ? { offset: before.range![0], message: isOpen ? message : UNCLOSED }
        : { offset: pos[0], message },
    );
  }
  return faults.toSorted((a, b) => a.offset - b.offset);
}

const EMPTY_TAG = 'Unresolved tag: !';
const UNCLOSED = 'Missing closing quote';

/** Where the sign before a value is, which the place of the value itself leaves out. */
function startOf({ range }: Scalar, text: string, sign: string): number {
  return Math.max(0, text.lastIndexOf(sign, range![0]));
}

function takesInKey({ range }: Scalar, text: string): boolean {
  return /\n[\w-]+:\s/.test(text.slice(range![0], range![1]));
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
function offsetOf(
  document: Document,
  path: readonly PropertyKey[],
  pairsOf: (map: YAMLMap) => ReadonlyMap<PropertyKey, Pair>,
): number {
  let found = 0;
  let here: unknown = document.contents;
  for (const step of path) {
    const node = isAlias(here) ? here.resolve(document) : here;
    const [place, next] = isMap(node)
      ? [pairsOf(node).get(step)?.key, pairsOf(node).get(step)?.value]
      : isSeq(node) && typeof step === 'number'
        ? [node.items[step], node.items[step]]
        : [];
    if (!isNode(place) || !place.range) break;
    found = place.range[0];
    here = next;
  }
  return found;
}

/** The keys of a group with their values, by what they say; the first of those that say the same. */
function pairsByName(map: YAMLMap): ReadonlyMap<PropertyKey, Pair> {
  return new Map(
    map.items
      .toReversed()
      .flatMap((pair): [string, Pair][] =>
        isScalar(pair.key) ? [[String(pair.key.value), pair]] : [],
      ),
  );
}

/** The keys that a group has already. The parser itself compares each with all of the others. */
export function repeatedKeys(document: Document): { offset: number; message: string }[] {
  const faults: { offset: number; message: string }[] = [];
  visit(document, {
    Map: (_key, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) faults.push({ offset: key.range![0], message: REPEATED });
        seen.add(key.value);
      }
    },
  });
  return faults;
}

const REPEATED = 'Map keys must be unique';

/** A text that says nothing, since it was not read. */
function refused(text: string, { offset, message, fix }: Refusal, firstLine: number): ParsedYaml {
  const { line, column } = createPositions(text)(offset);
  const place = { line: line + firstLine - 1, column };
  return {
    data: undefined,
    faults: [{ ...place, message, fix }],
    positionOf: () => place,
    comments: () => [],
    rangeOf: () => undefined,
  };
}
