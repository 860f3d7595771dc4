import { createPositions } from './text-position.ts';
import type { Position } from './yaml.ts';

/** A key of an object, or a place in a list. */
export type Step = string | number;

/** What is written in a source. */
interface Written {
  /** Where it starts: at its key, where it has one. */
  start: number;
  /** The name that it is, or that it starts with. */
  name: string;
  /** What is in it, if it is a list or an object. */
  parts: Map<Step, Written>;
}

/**
 * Where a part of a constant is written in its source, such as `header`, `0`, `label` of `navigation`. Of
 * what is not there, or is put together by code, it is the place of what it belongs to; the start of the
 * file where the constant itself is not seen.
 */
export function placeOfPart(text: string, constant: string, path: readonly Step[]): Position {
  const constants = constantsIn(text);
  let found = constants.get(constant);
  let at = found?.start ?? 0;
  for (const step of path) {
    found = meaningOf(found, constants)?.parts.get(step);
    if (!found) break;
    at = found.start;
  }
  return createPositions(text)(at);
}

/** What stands for a value that may be a name of another constant. */
function meaningOf(
  written: Written | undefined,
  constants: ReadonlyMap<string, Written>,
): Written | undefined {
  const seen = new Set<Written>();
  let value = written;
  while (value && value.parts.size === 0 && !seen.has(value)) {
    seen.add(value);
    value = constants.get(value.name) ?? value;
  }
  return value;
}

/** A comment, a text, a name or number, or another sign by itself. */
const TOKEN = /\/\/.*|\/\*[^]*?\*\/|(["'`])(?:\\[^]|(?!\1)[^\\])*\1|[\w$]+|\S/g;

interface Token {
  text: string;
  start: number;
}

/** Texts, names and signs of TypeScript without the comments, as far as configuration is written in them. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)]
    .map(({ 0: token, index }) => ({ text: token, start: index }))
    .filter((token) => !/^\/[/*]/.test(token.text));
}

function constantsIn(text: string): Map<string, Written> {
  const tokens = tokensOf(text);
  const constants = new Map<string, Written>();
  for (const [at, { text: word }] of tokens.entries()) {
    const name = tokens[at + 1];
    if (word !== 'const' || !name) continue;
    // A type may stand between the name and its value.
    const equals = tokens.findIndex((token, index) => index > at && token.text === '=');
    if (equals < 0) break;
    constants.set(name.text, {
      ...readValue(tokens, equals + 1).written,
      start: tokens[at]!.start,
    });
  }
  return constants;
}

/** Reads a value, and passes over what follows in it, such as `as const`; `next` is the token behind. */
function readValue(tokens: readonly Token[], from: number): { written: Written; next: number } {
  const first = tokens[from];
  const written: Written = { start: first?.start ?? 0, name: first?.text ?? '', parts: new Map() };
  let next = from;
  if (first?.text === '[' || first?.text === '{') next = readParts(tokens, from + 1, written.parts);
  let depth = 0;
  for (; next < tokens.length; next += 1) {
    const { text } = tokens[next]!;
    if (depth === 0 && /^[,;\])}]$/.test(text)) break;
    if (/^[[({]$/.test(text)) depth += 1;
    else if (/^[\])}]$/.test(text)) depth -= 1;
  }
  return { written, next };
}

/** Reads what is in a list or an object up to its end; the token behind that. */
function readParts(tokens: readonly Token[], from: number, parts: Map<Step, Written>): number {
  let next = from;
  for (let index = 0; next < tokens.length; index += 1) {
    const first = tokens[next]!;
    if (/^[\])}]$/.test(first.text)) return next + 1;
    const hasKey = tokens[next + 1]?.text === ':';
    const value = readValue(tokens, hasKey ? next + 2 : next);
    // In an object, a name by itself is its own key.
    const key = first.text.replace(/^(["'`])(.*)\1$/s, '$2');
    parts.set(key, { ...value.written, start: first.start });
    if (!hasKey) parts.set(index, value.written);
    const end = tokens[value.next]?.text;
    // Behind a semicolon, which ends no value here, the rest is still read.
    next = end === ',' || end === ';' ? value.next + 1 : value.next;
    if (end === ')') return value.next;
  }
  return next;
}
