import { DIFF, findLanguage } from './languages.ts';

/** A fenced block as it was written. */
export interface WrittenCode {
  /** Without the end of its last line. */
  code: string;
  lang: string | undefined;
  meta: string | undefined;
}

/** What the meta of a block has to fit. */
export interface Fence {
  lineCount: number;
  isDiff: boolean;
  /** Lines that a diff marks by their sign. */
  signed: ReadonlySet<number>;
}

/** The block around a meta. */
export function toFence({ code, lang }: WrittenCode): Fence {
  const lines = linesOf(code);
  const isDiff = findLanguage(lang)?.id === DIFF;
  const signed = lines.flatMap((line, index) => (isDiff && /^[+-]/.test(line) ? [index + 1] : []));
  return { lineCount: lines.length, isDiff, signed: new Set(signed) };
}

/** The lines of some code, however the file that it stands in ends its lines. */
export function linesOf(code: string): string[] {
  return code.split(/\r\n?|\n/);
}
