/**
 * The spellings of a path. `/été/`, `/%C3%A9t%C3%A9/` (as browsers write it) and `/%c3%a9t%c3%a9/` (as
 * WordPress does) are one address by RFC 3986, section 6.2.2, but hosts compare them letter by letter.
 */

/**
 * The one spelling in which the site keeps an address: letters beyond ASCII as they are read, accents
 * composed; what else a URL cannot hold as upper-case escapes. An escape of a reserved sign stays, since
 * `%2F` and `/` are two things, and so does one that is not UTF-8. A plain path stays as it is.
 */
export function toNormalPath(path: string): string {
  if (PLAIN.test(path)) return path;
  const read = path.toWellFormed().replace(SEQUENCE, readable);
  return composed(read).replace(UNSAFE, encodeURIComponent);
}

/** An address as it is asked for, in ASCII; what is escaped stays so. */
export function toAskedAddress(address: string): string {
  return address.toWellFormed().replace(/[^!-~]+|["<>\\^`{|}]/g, encodeURIComponent);
}

/**
 * Every spelling of a path that programs use, for a host that compares letters and knows no patterns: as
 * it is read, with upper-case and with lower-case escapes, and each of these with accents that are
 * characters of their own, as on a Mac.
 */
export function spellingsOf(path: string): string[] {
  if (PLAIN.test(path)) return [path];
  const read = unitsOf(path);
  const written = [read, read.map((unit) => SENT_AS_IT_IS[unit] ?? unit), read.map(decomposed)];
  return [
    ...new Set(
      written.flatMap((units) => {
        const text = units.join('');
        const asked = toAskedAddress(text);
        return [text, asked, asked.replace(ESCAPE, (escape) => escape.toLowerCase())];
      }),
    ),
  ];
}

/** How a pattern writes a path. */
interface PatternSyntax {
  /** A text that stands for itself. */
  literal: (text: string) => string;
  /** A regular expression without groups that capture, as a part of the pattern. */
  group: (expression: string) => string;
}

/** A pattern of every spelling of a path, mixed ones too. */
export function spellingPattern(path: string, { literal, group }: PatternSyntax): string {
  if (PLAIN.test(path)) return literal(path);
  let pattern = '';
  let pending = '';
  for (const unit of unitsOf(path)) {
    if (PLAIN.test(unit)) {
      pattern += (pending && group(pending)) + literal(unit);
      pending = '';
    } else pending += waysToWrite(unit);
  }
  return pattern + (pending && group(pending));
}

/** Nothing but what has one spelling. */
const PLAIN = /^[!-$&-Z_a-z~]*$/;

/** The bytes of one character in UTF-8, as far as their number tells, or one byte that is none. */
const SEQUENCE =
  /%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}|%[\da-f]{2}/gi;

const ESCAPE = /%[\da-f]{2}/gi;

/** What a URL cannot hold, or a line of a file of rules. */
const UNSAFE = /["<>[\]\\^`{|}]|[\s\p{Z}\p{Cc}]/gu;

/** What browsers send as it was typed though it should be escaped. */
const SENT_AS_IT_IS: Readonly<Record<string, string>> = {
  '%5B': '[',
  '%5D': ']',
  '%5E': '^',
  '%7C': '|',
};

/** An escaped character as it is read, unless it means something else then. */
function readable(escaped: string): string {
  const upper = escaped.toUpperCase();
  try {
    const character = decodeURIComponent(upper);
    return /[\w.~-]|[^\0-\x7F]/.test(character) ? character : upper;
  } catch {
    // Latin-1 of an older program, such as `%E9`.
    return upper;
  }
}

/** Accents put together with their letters; a character that stands alone stays, whatever it equals. */
function composed(text: string): string {
  return text.replace(/\P{M}\p{M}+|[\u1100-\u11FF]+/gu, (letter) => letter.normalize('NFC'));
}

function decomposed(unit: string): string {
  return unit.normalize('NFD');
}

/** What a path is spelt of, in its normal form: escapes, and letters with their accents. */
function unitsOf(path: string): string[] {
  return toNormalPath(path).match(/%[\dA-F]{2}|\P{M}\p{M}*|\p{M}/gu) ?? [];
}

/** The ways to write a unit, as a regular expression. */
function waysToWrite(unit: string): string {
  const read = [SENT_AS_IT_IS[unit] ?? unit, unit, decomposed(unit)];
  const ways = new Set(read.flatMap((one) => [toAskedAddress(one), one]).map(inEitherCase));
  return ways.size === 1 ? [...ways].join('') : `(?:${[...ways].join('|')})`;
}

/** A text as a regular expression, its escapes in upper or lower case. */
function inEitherCase(text: string): string {
  return text.replace(/(%[\dA-F]{2})|[$()*+.?[\\\]^{|}]/g, (sign, escape?: string) =>
    escape ? escape.replace(/[A-F]/g, (digit) => `[${digit}${digit.toLowerCase()}]`) : `\\${sign}`,
  );
}
