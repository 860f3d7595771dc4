import { createPositions } from '#source/text-position.ts';
import type { Position } from '#source/yaml.ts';
import { START } from './rule.ts';

/** Comments, texts, names and signs of TypeScript, as far as configuration is written in them. */
const TOKEN = /\/\/.*|\/\*[^]*?\*\/|(["'`])(?:\\[^]|(?!\1)[^\\])*\1|[\w$]+|\S/g;

/**
 * Where a value of the configuration is written: the place of its key, or of the nearest key around it
 * that is there; the start of the file where none is.
 *
 * @param source text of the file
 * @param path a constant of the file, then keys and places in lists: `['navigation', 'footer', 1, 'label']`
 */
export function placeInConfig(source: string, path: readonly PropertyKey[]): Position {
  const tokens = [...source.matchAll(TOKEN)].filter(([token]) => !/^\/[/*]/.test(token));
  let at = 0;
  let found: number | undefined;
  for (const step of path) {
    const next =
      typeof step === 'number' ? itemAt(tokens, at, step) : keyAt(tokens, at, String(step));
    if (next === undefined) break;
    found = tokens[next]!.index;
    at = typeof step === 'number' ? next + 1 : openingAfter(tokens, next);
  }
  return found === undefined ? START : createPositions(source)(found);
}

/** The key of a block, from a place in it on. */
function keyAt(tokens: readonly string[][], from: number, key: string): number | undefined {
  return inBlock(tokens, from).find(
    (index) =>
      tokens[index]![0]!.replace(/^(["'])(.*)\1$/, '$2') === key &&
      /^[:=]$/.test(tokens[index + 1]?.[0] ?? ''),
  );
}

/** The first sign of an item of a list, from a place in the list on. */
function itemAt(tokens: readonly string[][], from: number, place: number): number | undefined {
  const here = inBlock(tokens, from);
  const starts = here.filter((index) => index === from || tokens[index - 1]![0] === ',');
  return starts[place];
}

/** The tokens of a block that are in none of its own blocks; what opens one is. */
function inBlock(tokens: readonly string[][], from: number): number[] {
  const indexes: number[] = [];
  let depth = 0;
  for (let index = from; index < tokens.length; index += 1) {
    const [token] = tokens[index]!;
    if (/^[\])}]$/.test(token!)) depth -= 1;
    if (depth < 0) break;
    if (depth === 0) indexes.push(index);
    if (/^[[({]$/.test(token!)) depth += 1;
  }
  return indexes;
}

/** Inside the block that a key opens; behind the key where its value is none. */
function openingAfter(tokens: readonly string[][], key: number): number {
  // A constant has its type before its value.
  const start = tokens.findIndex(([token], index) => index > key && /^[=[{,\]}]$/.test(token!));
  const opening = tokens[start]?.[0] === '=' ? start + 1 : start;
  return /^[[{]$/.test(tokens[opening]?.[0] ?? '') ? opening + 1 : tokens.length;
}
