import type { Position } from '#source/yaml.ts';

/** What Mermaid’s parsers put on the errors that they throw; lines count from 1, columns from 0. */
export interface ParserError {
  message: string;
  hash?: {
    /** What was found in place of something else. */
    text?: string;
    token?: string | number | null;
    /** Where the last thing stands that was read before. */
    loc?: { first_line: number; last_line: number; first_column: number; last_column: number };
  };
}

/** The parser’s names for the end of the text. */
const ENDS: unknown[] = [1, 'EOF', 'EOF_IN_STRUCT'];

/**
 * A syntax error at its place, in a few words of its own: Mermaid’s are a piece of the text on one
 * line, a caret under it and the names of twenty tokens.
 *
 * @param text what the parser read; it drops empty lines at the start
 */
export function toFault(
  { message, hash }: ParserError,
  text: string,
): Position & { message: string } {
  const lines = text.trimEnd().split('\n');
  const dropped = lines.findIndex((line) => line.trim() !== '');
  const { loc } = hash ?? {};
  if (!loc) {
    const line = Math.min(Number(/on line (\d+)/.exec(message)?.[1] ?? 1) + dropped, lines.length);
    return { line, column: 1, message: `\`${lines[line - 1]!.trim()}\` cannot be read` };
  }
  if (ENDS.includes(hash?.token)) {
    const line = loc.first_line + dropped;
    const open = (lines[line - 1] ?? '').slice(loc.first_column).trim();
    if (loc.first_line < loc.last_line && open !== '') {
      return { line, column: loc.first_column + 1, message: `\`${open}\` is not finished` };
    }
    return {
      line: lines.length,
      column: 1,
      message: 'it ends before something that it opens is closed',
    };
  }
  const line = loc.last_line + dropped;
  const written = lines[line - 1] ?? '';
  const rest = written.slice(loc.last_column);
  const column = loc.last_column + rest.length - rest.trimStart().length + 1;
  if (rest.trim() === '' || hash?.text?.trim() === '') {
    return { line, column, message: `\`${written.trim()}\` is not finished` };
  }
  return { line, column, message: `\`${rest.trim()}\` is not expected here` };
}
