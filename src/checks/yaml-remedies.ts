import type { z } from 'astro/zod';

/** Where a text is no YAML, as far as a remedy depends on it. */
interface YamlPlace {
  /** The lines of the file. */
  lines: readonly string[];
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** What the keys of the file may say; `undefined` where that depends on more than the key. */
  shape: Readonly<Record<string, z.ZodType>> | undefined;
}

/** What to write where the YAML parser tells of an error; the first that fits. */
export function yamlRemedy(message: string, place: YamlPlace): string {
  const { lines, line, column } = place;
  const own = lines[line - 1] ?? '';
  const rest = own.slice(column - 1);
  if (/tab/i.test(message) && /^[ ]*\t/.test(own)) return 'indent with spaces, never with a tab';
  if (/unique/i.test(message)) return 'keep one of the two keys';
  if (/multiple documents/i.test(message)) {
    return 'write all keys between one pair of lines `---`, without `...`';
  }
  if (/implicit map keys/i.test(message) && lines[line - 2]?.trim() === '') {
    // Keys are written without empty lines, and a text follows one.
    return 'write `---` on a line of its own above this one, where the text starts';
  }
  if (/unexpected scalar/i.test(message) && /^[\w-]+:/.test(rest)) {
    return 'start every key in the first column, this one and those above';
  }
  const written = valueOn(own);
  const isValue = written !== undefined && column > written.before.length;
  const isInList = isValue && isOpen(own.slice(written.before.length, column - 1));
  if (/flow (?:sequence|map)/i.test(message) && !(isInList && /^missing/i.test(message))) {
    return listRemedy(place);
  }
  if (!isValue) return 'write `key: value`, and put text that holds a colon in quotes';
  return isInList ? itemRemedy(message, rest, written) : valueRemedy(written, place);
}

/** A key, or the dash of a list, and what stands behind it on its line. */
interface Written {
  /** Up to the value. */
  before: string;
  /** `undefined` of an item of a list. */
  key: string | undefined;
  value: string;
}

function valueOn(line: string): Written | undefined {
  const [, before, key, value] = /^(\s*(?:- +)?(?:([\w-]+):|-)\s+)(\S.*?)\s*$/.exec(line) ?? [];
  return before === undefined || value === undefined ? undefined : { before, key, value };
}

/** Whether a list or a group is not closed at the end of a text. */
function isOpen(text: string): boolean {
  const bare = text.replace(/"[^"]*"|'[^']*'/g, '');
  return (bare.match(/[[{]/g)?.length ?? 0) > (bare.match(/[\]}]/g)?.length ?? 0);
}

/** What to write for the value on a line, which YAML reads otherwise than it was meant. */
export function wholeValue(place: YamlPlace): string | undefined {
  const written = valueOn(place.lines[place.line - 1] ?? '');
  return written && valueRemedy(written, place);
}

function valueRemedy({ before, key, value }: Written, { lines, line, shape }: YamlPlace): string {
  const start = before.trimStart();
  if (key === undefined && isItemOfTags(lines, line)) return `write \`${start}${bare(value)}\``;
  if (key !== undefined && !isText(key, value, shape)) {
    if (value.startsWith('{')) return 'remove what stands behind the `}`';
    const schema = shape?.[key];
    const isList = !schema || isGiven(schema, []);
    return `write \`${start}${isList ? inBrackets(value) : bare(value)}\``;
  }
  return `put the whole value in quotes: \`${start}${quotedValue(value)}\``;
}

function isItemOfTags(lines: readonly string[], line: number): boolean {
  return (
    lines
      .slice(0, line)
      .findLast((one) => /^\S+:/.test(one))
      ?.trimEnd() === 'tags:'
  );
}

/** Whether a key is given a text. In data files it is, unless what stands there is a list or a group. */
function isText(key: string, value: string, shape: YamlPlace['shape']): boolean {
  const schema = shape?.[key];
  return schema ? isGiven(schema, 'x') : shape !== undefined || !/^[[{-]/.test(value);
}

/** Whether a value is of the type that a key is given, though it may say nothing that is right there. */
function isGiven(schema: z.ZodType, value: unknown): boolean {
  const { error } = schema.safeParse(value);
  return !error?.issues.some(({ path, code }) => path.length === 0 && code === 'invalid_type');
}

/** `- a`, `[a] b` and `@a` as a list, whose values have none of the signs that YAML reads. */
function inBrackets(value: string): string {
  const items = value
    .split(/[\s,[\]]+/)
    .map(bare)
    .filter((one) => one !== '');
  return `[${items.join(', ')}]`;
}

/** A value without the signs before it and the quotes around it. */
function bare(value: string): string {
  return value.replace(/^[-@&*!%`"'#]+|[`"']+$/g, '');
}

/** One value of a list in brackets. */
function itemRemedy(message: string, rest: string, { before }: Written): string {
  if (/^missing/i.test(message)) {
    return 'write a comma between two values, or put all of one value in quotes';
  }
  const [item = ''] = /^[^,\]}]*/.exec(rest)!;
  return before.trim() === 'tags:'
    ? `write \`${bare(item.trim())}\``
    : `put the value in quotes: \`${quotedValue(item.trim())}\``;
}

/** Of a list or a group that is not closed: where it is opened, and what it was meant to be. */
function listRemedy(place: YamlPlace): string {
  const { lines, line, shape } = place;
  for (let at = Math.min(line, lines.length); at > 0; at -= 1) {
    const written = valueOn(lines[at - 1]!);
    if (!written || !/^[[{]/.test(written.value) || !isOpen(written.value.replace(/ #.*$/, '')))
      continue;
    const where = at === line ? '' : ` on line ${at}`;
    const { before, key, value } = written;
    if (key !== undefined && shape && isText(key, value, shape)) {
      return `put the whole value in quotes${where}: \`${before.trimStart()}${quotedValue(value)}\``;
    }
    if (/(?:[[{, ])#/.test(value)) {
      return `remove each \`#\`${where}: what follows one is a comment, and no part of the list`;
    }
    const sign = value.startsWith('[') ? ']' : '}';
    return sign === ']'
      ? `close the list with \`]\`${where}`
      : `close the group with \`}\`${where}`;
  }
  return 'close the list with `]`, or the group with `}`';
}

/**
 * A text between quotes that do not occur in it, or are doubled there. Quotes that the author put around
 * the whole of it are no part of it.
 */
export function quotedValue(written: string): string {
  const value = withoutOwnQuotes(written);
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

function withoutOwnQuotes(written: string): string {
  const quote = written[0];
  if (quote !== '"' && quote !== "'") return written;
  const isClosed = written.length > 1 && written.endsWith(quote);
  const inner = written.slice(1, isClosed ? -1 : undefined);
  // An apostrophe is no quote, and a doubled quote is one that belongs to the text.
  const first = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${quote}|${quote}(?![\p{L}\p{N}])`,
    'u',
  ).exec(inner);
  const isOpening = first === null || /^(?:.*[\s(])?$/.test(inner.slice(0, first.index));
  const isDoubled = first !== null && inner.startsWith(quote + quote, first.index);
  // `"a" et "b"` ends its first quote where a word ends: all of it is the text.
  if (!isOpening && !isDoubled) return written;
  return inner.replaceAll(quote + quote, quote);
}
