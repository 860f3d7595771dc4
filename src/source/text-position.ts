import type { Position } from './yaml.ts';

/** Tells the place of an offset in a text, both from 1; asked often, it looks through the text once. */
export function createPositions(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

/** The place of something in a text, from where a part of it starts and where in the part it stands. */
export function within(start: Position, inside: Position): Position {
  return inside.line === 1
    ? { line: start.line, column: start.column + inside.column - 1 }
    : { line: start.line + inside.line - 1, column: inside.column };
}
