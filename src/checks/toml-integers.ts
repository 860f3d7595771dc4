/** An integer, or what may have one in it that is none: texts and comments. */
const TOKEN =
  /"""(?:\\[^]|[^\\])*?"""|'''[^]*?'''|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*|(?<![\w.:+-])[+-]?(?:0x[\da-f_]+|0o[0-7_]+|0b[01_]+|\d[\d_]*)(?![\w.:-])/gi;

/** The first integer of a text of TOML that the language has no room for; its parser takes any. */
export function largeIntegerIn(
  text: string,
  data: unknown,
): { offset: number; written: string } | undefined {
  const large = new Set(integersOf(data).filter((value) => BigInt.asIntN(64, value) !== value));
  if (large.size === 0) return undefined;
  for (const { 0: written, index: offset } of text.matchAll(TOKEN)) {
    if (/^[+\-\d]/.test(written) && large.has(toInteger(written))) return { offset, written };
  }
  return undefined;
}

function integersOf(value: unknown): bigint[] {
  if (typeof value === 'bigint') return [value];
  return value !== null && typeof value === 'object'
    ? Object.values(value).flatMap(integersOf)
    : [];
}

function toInteger(written: string): bigint {
  const value = BigInt(written.replace(/^[+-]|_/g, ''));
  return written.startsWith('-') ? -value : value;
}
