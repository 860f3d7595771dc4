/** Why a text is no JSON. */
export interface JsonFault {
  /** Where, in characters from 0. */
  offset: number;
  message: string;
}

/** What may stand next, as a message calls it. */
const EXPECTED = {
  value: 'a value',
  firstValue: 'a value or `]`',
  name: 'a name in double quotes',
  firstName: 'a name in double quotes or `}`',
  colon: '`:`',
  nextValue: '`,` or `]`',
  nextName: '`,` or `}`',
  end: 'nothing more',
} as const;

type Expected = keyof typeof EXPECTED;

/** What each sign leads to; a bracket that closes leads to what its surroundings expect. */
const SIGNS: Record<Expected, Readonly<Record<string, Expected | 'close'>>> = {
  value: { '[': 'firstValue', '{': 'firstName' },
  firstValue: { '[': 'firstValue', '{': 'firstName', ']': 'close' },
  name: {},
  firstName: { '}': 'close' },
  colon: { ':': 'value' },
  nextValue: { ',': 'value', ']': 'close' },
  nextName: { ',': 'name', '}': 'close' },
  end: {},
};

const SPACE = /[ \t\n\r]*/y;
const TEXT = /"(?:[^"\\\p{Cc}]|[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/uy;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * The first fault of a text that is meant as JSON. The language’s own parser tells the place of some
 * faults only, in words that differ from version to version.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const surroundings: ('nextValue' | 'nextName')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = endOf(SPACE, text, at);
    if (at === text.length) {
      if (expected === 'end') return undefined;
      return {
        offset: text.trimEnd().length,
        message: `it ends where ${EXPECTED[expected]} is expected`,
      };
    }
    const sign = text[at]!;
    const next: Expected | 'close' | undefined = SIGNS[expected][sign];
    if (next !== undefined) {
      if (sign === '[') surroundings.push('nextValue');
      if (sign === '{') surroundings.push('nextName');
      if (next === 'close') surroundings.pop();
      expected = next === 'close' ? (surroundings.at(-1) ?? 'end') : next;
      at += 1;
      continue;
    }
    const isName: boolean = expected === 'name' || expected === 'firstName';
    const isValue = expected === 'value' || expected === 'firstValue';
    const isText = sign === '"' && (isName || isValue);
    const end = isText ? endOf(TEXT, text, at) : isValue ? endOf(PLAIN, text, at) : at;
    if (isText && text[end] !== '"') return faultInText(text, end);
    if (end === at) {
      return { offset: at, message: `expected ${EXPECTED[expected]}, found ${foundAt(text, at)}` };
    }
    at = isText ? end + 1 : end;
    expected = isName ? 'colon' : (surroundings.at(-1) ?? 'end');
  }
}

function faultInText(text: string, offset: number): JsonFault {
  const isOpen = /^(?:[\r\n]|$)/.test(text.slice(offset, offset + 1));
  if (isOpen) return { offset, message: 'a text in double quotes is not closed' };
  return {
    offset,
    message:
      text[offset] === '\\'
        ? 'a text has a `\\` that escapes nothing; for itself it is written `\\\\`'
        : 'a text has a control character, such as a tab, which is written `\\t`',
  };
}

/** A word, or the one character that stands there. */
function foundAt(text: string, at: number): string {
  const [found = ''] = /^(?:[\w.+-]+|.)/su.exec(text.slice(at, at + 40)) ?? [];
  return `\`${found}\``;
}

/** Where what a pattern finds at a place ends; the place itself where it finds nothing. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
