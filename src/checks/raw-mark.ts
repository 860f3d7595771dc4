import type { Edit } from '#lib/problems.ts';

/** A mark that is shown as it was typed; its places are in the text of a block, in characters from 0. */
export interface RawMark {
  index: number;
  message: string;
  fix: string;
  edit?: Omit<Edit, 'file'>;
}

/** What a problem quotes of a source: its start, on one line, without the marks of a quotation. */
export function quoted(text: string): string {
  const line = text
    .replace(/\n[ \t>]*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
