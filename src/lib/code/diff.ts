import type { Mark } from './meta.ts';

/** A line of a diff. */
export interface DiffLine {
  text: string;
  mark: Mark | undefined;
}

const MARKS: Record<string, Mark> = { '+': 'added', '-': 'removed' };

/** The lines of a patch as they are, signs and all; the lines that name its files are not marked. */
export function readPatch(lines: readonly string[]): DiffLine[] {
  return lines.map((text, index) => {
    const isFile = isFileName(text, lines[index + 1]) || isFileName(lines[index - 1], text);
    return { text, mark: isFile ? undefined : MARKS[text.charAt(0)] };
  });
}

/**
 * The lines of a diff that tells the language of its code: the first column is a sign or a space, and
 * is taken off. A line that starts otherwise is left whole, and counted among the stray ones, from 1.
 */
export function readDiff(lines: readonly string[]): { lines: DiffLine[]; stray: number[] } {
  const stray = lines.flatMap((text, index) => (/^[^+ -]/.test(text) ? [index + 1] : []));
  return {
    lines: lines.map((text) => ({
      text: /^[+ -]/.test(text) ? text.slice(1) : text,
      mark: MARKS[text.charAt(0)],
    })),
    stray,
  };
}

/** Whether two lines name the file before and after; `--- a` alone is a removed line `-- a`. */
function isFileName(line: string | undefined, next: string | undefined): boolean {
  return (line?.startsWith('--- ') && next?.startsWith('+++ ')) ?? false;
}
