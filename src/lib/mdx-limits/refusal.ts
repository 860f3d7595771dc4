/** Why a text is not read: it holds more of something than a parser can take. */
export interface Refusal {
  /** In the text, from 0. */
  offset: number;
  message: string;
  fix: string;
}

/** Thrown for a text that is not given to a parser; lines and columns from 1, in the text. */
export class RefusedText extends Error {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly fix: string;

  constructor(text: string, { offset, message, fix }: Refusal) {
    const before = text.slice(0, offset).split('\n');
    const line = before.length;
    const column = before.at(-1)!.length + 1;
    super(`${line}:${column}: ${message}`);
    this.line = line;
    this.column = column;
    this.found = message;
    this.fix = fix;
  }
}
