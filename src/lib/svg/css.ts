/**
 * A style sheet without its comments, from which CSS reads the same: one ends where a space may stand.
 *
 * @see https://www.w3.org/TR/css-syntax-3/#consume-comment
 */
export function withoutComments(css: string): string {
  return css.replace(TEXT_OR_COMMENT, (found) => (found.startsWith('/*') ? ' ' : found));
}

/** One that is not closed goes to the end, so that each character is looked at once. */
const TEXT_OR_COMMENT = /"(?:[^"\\]|\\[^])*"?|'(?:[^'\\]|\\[^])*'?|\/\*[^]*?(?:\*\/|$)/g;

/** What a style sheet loads from outside its document, as it is written; `undefined` where it is nothing. */
export function loadedBy(css: string): string | undefined {
  const read = unescaped(withoutComments(css)).replace(/@namespace[^;{@]*;/gi, '');
  if (/@import/i.test(read)) return '@import';
  for (const [written, address = ''] of read.matchAll(ADDRESSES)) {
    if (!/^(?:#|data:|$)/i.test(address)) return written;
  }
  return undefined;
}

/** The start of each address is enough to tell where it leads. */
const ADDRESSES = /(?:url|image-set|image|src)\(\s*["']?([^"'()\s]{0,80})/gi;

/** A style sheet with its escapes read: `\75rl(` is `url(`. */
export function unescaped(css: string): string {
  return css.replace(/\\(?:([\da-f]{1,6})\s?|([^]))/gi, (_, code?: string, sign?: string) => {
    const point = code === undefined ? 0 : Number.parseInt(code, 16);
    return code === undefined ? (sign ?? '') : point > 0x10ffff ? '' : String.fromCodePoint(point);
  });
}
