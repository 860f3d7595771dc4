/** What an expression in a text is, where it is shown as something that nobody wrote. */
export type ShownKind =
  'function' | 'object' | 'list' | 'date' | 'promise' | 'symbol' | 'nothing' | 'numbers' | 'number';

/**
 * What the value of some code is, as far as its form tells; `undefined` for what only running it
 * tells, and for what is shown as it is meant, such as a text.
 *
 * @param code an expression, which may be in parentheses
 */
export function shownKind(code: string): ShownKind | undefined {
  const bare = code.trim();
  if (bare.startsWith('(') && closingOf(bare) === bare.length - 1) {
    return shownKind(bare.slice(1, -1));
  }
  if (/^(?:null|undefined|NaN|false|void 0)$/.test(bare)) return 'nothing';
  if (/^\d+$/.test(bare)) return 'number';
  if (/^\d+(?:\s*,\s*\d+){1,9}$/.test(bare)) return 'numbers';
  if (/^(?:async\s+)?(?:function\b|\([^()]*\)\s*=>|[A-Za-z_$][\w$]*\s*=>)|^class\b/.test(bare)) {
    return 'function';
  }
  const isWhole = closingOf(bare) === bare.length - 1;
  if (bare.startsWith('{')) return isWhole ? 'object' : undefined;
  if (bare.startsWith('[')) return isWhole ? 'list' : undefined;
  const [, name] =
    /^(new\s+(?:Date|Map|Object|Set|WeakMap|WeakSet|Promise)|Symbol|Promise\.\w+|fetch|import)\s*(?=\()/.exec(
      bare,
    ) ?? [];
  if (name === undefined || closingOf(bare) !== bare.length - 1) return undefined;
  if (name === 'Symbol') return 'symbol';
  if (/Date$/.test(name)) return 'date';
  return /Promise|fetch|import/.test(name) ? 'promise' : 'object';
}

/** Where what the first bracket of some code opens is closed, by its index; −1 where it is not. */
function closingOf(code: string): number {
  let depth = 0;
  for (let at = 0; at < code.length; at += 1) {
    const sign = code[at]!;
    if (sign === '"' || sign === "'" || sign === '`') at = endOfText(code, at);
    else if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

function endOfText(code: string, start: number): number {
  let at = start + 1;
  while (at < code.length && code[at] !== code[start]) at += code[at] === '\\' ? 2 : 1;
  return at;
}

/** What the values are that some module code gives names to, where `shownKind` tells. */
export function declaredKinds(code: string): Map<string, ShownKind> {
  const kinds = new Map<string, ShownKind>();
  const declarations =
    /^export\s+(?:(?:const|let|var)\s+([\w$]+)\s*=|(?:async\s+)?function\s*\*?\s*([\w$]+)|class\s+([\w$]+))/gm;
  for (const { 0: whole, 1: name, 2: called, 3: built, index } of code.matchAll(declarations)) {
    if (name === undefined) {
      kinds.set((called ?? built)!, 'function');
      continue;
    }
    const kind = shownKind(initializer(code.slice(index + whole.length)));
    if (kind !== undefined && kind !== 'number' && kind !== 'numbers') kinds.set(name, kind);
  }
  return kinds;
}

/** The value at the start of some code, up to the end of its statement. */
function initializer(code: string): string {
  const start = code.trimStart();
  const line = /^[^\n;]*/.exec(start)![0];
  // What opens a bracket on its first line goes on to where that is closed.
  const open = /[([{]/.exec(line);
  if (!open) return line;
  const closing = closingOf(start);
  if (closing < 0) return line;
  const rest = /^[^\n;]*/.exec(start.slice(closing + 1))![0];
  return start.slice(0, closing + 1) + rest.trimEnd();
}
