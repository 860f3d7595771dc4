/** Puts `text` in place of the characters from `start` up to `end`, at least one. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * A stretch of a text that lies in several places, such as the text nodes of a paragraph. A piece
 * that stands for something else (`as`) is seen by the rules as that, and never changes.
 */
export interface Piece {
  text: string;
  as?: string;
}

/** What inline code, a picture or a passage in another language is to the text around it: a word. */
export const WORD = '\uFFFC';

/** What a typed line break is to the text around it. */
export const LINE_BREAK = '\n';

/** The pieces as the rules read them: one text. */
export function joinPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ text, as }) => as ?? text).join('');
}

/**
 * The texts of the pieces after edits of their joined text. An edit across pieces lands in the first,
 * and is dropped where that one never changes.
 *
 * @param edits in the order of the text, none overlapping
 */
export function editPieces(pieces: readonly Piece[], edits: readonly Edit[]): string[] {
  let next = 0;
  let end = 0;
  return pieces.map(({ text, as }) => {
    const start = end;
    end += (as ?? text).length;
    let edited = '';
    let done = start;
    while (next < edits.length && edits[next]!.start < end) {
      const edit = edits[next]!;
      if (as !== undefined && edit.start >= start) {
        next += 1;
        continue;
      }
      if (edit.start >= start) edited += text.slice(done - start, edit.start - start) + edit.text;
      done = Math.min(edit.end, end);
      if (edit.end > end) break;
      next += 1;
    }
    return as === undefined ? edited + text.slice(done - start) : text;
  });
}
