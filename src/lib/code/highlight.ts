import { colourOf, type Colour } from './colours.ts';
import { grammars } from './grammars.ts';
import { isTooDeep } from './nesting.ts';

/** Some code of one colour; none is the colour of text. */
export interface Run {
  text: string;
  colour?: Colour | undefined;
}

/** A line of code, without the character that ends it. */
export type Line = readonly Run[];

/**
 * Code in its colours, line by line: a comment or a text that goes over several lines is cut at each.
 * The texts of the runs, lines joined by `\n`, are the code.
 *
 * @param grammar a grammar of `grammars.ts`; without one nothing is coloured, nor what is nested too deep
 */
export function highlight(code: string, grammar: string | undefined): Line[] {
  const isColoured = grammar !== undefined && !isTooDeep(code);
  return toLines(isColoured ? runsIn(grammars.highlight(code, grammar)) : [{ text: code }]);
}

/** Runs in which neighbours of one colour are one; white space takes that of either side. */
export function joined(runs: Iterable<Run>): Run[] {
  const result: Run[] = [];
  const add = (text: string, colour?: Colour) => {
    const last = result.at(-1);
    if (last && last.colour === colour) last.text += text;
    else if (text) result.push({ text, colour });
  };
  let blank = '';
  for (const { text, colour } of runs) {
    if (text.trim() === '') {
      blank += text;
      continue;
    }
    add(blank, result.at(-1)?.colour === colour ? colour : undefined);
    add(text, colour);
    blank = '';
  }
  add(blank);
  return result;
}

/** The part of a tree of tokens that is looked at here. */
interface TokenNode {
  type: string;
  value?: string;
  properties?: { className?: unknown };
  children?: readonly TokenNode[];
}

function runsIn(node: TokenNode, outer?: Colour): Run[] {
  if (node.value !== undefined) return [{ text: node.value, colour: outer }];
  const { className } = node.properties ?? {};
  const kinds = Array.isArray(className) ? className.slice(1).map(String) : [];
  const children = node.children ?? [];
  // `AND`, `-eq`: an operator that is a word reads as one.
  const isWord = kinds[0] === 'operator' && /[a-z]/i.test(children[0]?.value ?? '');
  const colour = colourOf(isWord ? ['keyword'] : kinds, outer);
  return children.flatMap((child) => runsIn(child, colour));
}

function toLines(runs: readonly Run[]): Line[] {
  const lines: Run[][] = [[]];
  for (const { text, colour } of runs) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part) lines.at(-1)!.push({ text: part, colour });
    });
  }
  return lines;
}
