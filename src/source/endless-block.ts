/** Lines of a file, from 1. */
export interface Lines {
  first: number;
  last: number;
}

/**
 * The lines up to an empty one that a text is not read beyond; `undefined` where it is read whole.
 *
 * @param bodyStart characters of the file before what is read
 * @param comesBack whether a part of the body, from its start, is read to its end
 */
export function findBlock(
  text: string,
  bodyStart: number,
  comesBack: (part: string) => boolean,
): Lines | undefined {
  const blocks = [...text.slice(bodyStart).matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(
    ({ 0: block, index }) => ({
      start: bodyStart + index,
      end: bodyStart + index + block.length,
    }),
  );
  const isRead = (count: number) =>
    count === 0 || comesBack(`${text.slice(bodyStart, blocks[count - 1]!.end)}\n`);
  if (isRead(blocks.length)) return undefined;
  let read = 0;
  let unread = blocks.length;
  while (unread - read > 1) {
    const middle = Math.floor((read + unread) / 2);
    if (isRead(middle)) read = middle;
    else unread = middle;
  }
  const { start, end } = blocks[unread - 1]!;
  return { first: lineAt(text, start), last: lineAt(text, end) };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
