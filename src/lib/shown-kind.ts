import { isNode, parseExpression, type CodeNode } from './code-tree.ts';

/** What an expression in a text is, where it is shown as something that nobody wrote. */
export type ShownKind =
  'function' | 'object' | 'list' | 'date' | 'promise' | 'symbol' | 'nothing' | 'numbers' | 'number';

/**
 * What the value of some code is, as far as its form tells; `undefined` for what only running it
 * tells, and for what is shown as it is meant, such as a text.
 *
 * @param code an expression, which may be in parentheses
 * @param known what the names are that it may have
 */
export function shownKind(code: string, known: KnownKinds = NONE): ShownKind | undefined {
  const bare = code.trim();
  if (bare.startsWith('(') && closingOf(bare) === bare.length - 1) {
    return shownKind(bare.slice(1, -1), known);
  }
  if (/^(?:null|undefined|NaN|false|void 0)$/.test(bare)) return 'nothing';
  if (/^\d+$/.test(bare)) return 'number';
  if (/^\d+(?:\s*,\s*\d+){1,9}$/.test(bare)) return 'numbers';
  if (/^(?:async\s+)?(?:function\b|\([^()]*\)\s*=>|[A-Za-z_$][\w$]*\s*=>)|^class\b/.test(bare)) {
    return 'function';
  }
  const isWhole = closingOf(bare) === bare.length - 1;
  if (bare.startsWith('{')) return isWhole ? 'object' : undefined;
  if (bare.startsWith('[')) return isWhole ? 'list' : composedKind(bare, known);
  const [, name] =
    /^(new\s+(?:Date|Map|Object|Set|WeakMap|WeakSet|Promise)|Symbol|Promise\.\w+|fetch|import)\s*(?=\()/.exec(
      bare,
    ) ?? [];
  if (name === undefined || closingOf(bare) !== bare.length - 1) return composedKind(bare, known);
  if (name === 'Symbol') return 'symbol';
  if (/Date$/.test(name)) return 'date';
  return /Promise|fetch|import/.test(name) ? 'promise' : 'object';
}

export type KnownKinds = ReadonlyMap<string, ShownKind>;
const NONE: KnownKinds = new Map();

/** Longer code is a program. */
const LONGEST = 400;

/** What is made of parts, as far as these tell: a text with an object in it, or a method that is not called. */
function composedKind(code: string, known: KnownKinds): ShownKind | undefined {
  if (code.length > LONGEST || !/^[^<]*[`+]|\bString\(|[\])'"`]\s*\.\s*[\w$]+$/.test(code))
    return undefined;
  const tree = parseExpression(code);
  return tree?.end === code.length ? kindOfTree(tree, code, known) : undefined;
}

function kindOfTree(tree: CodeNode, code: string, known: KnownKinds): ShownKind | undefined {
  const kindOf = (part: unknown) => {
    if (!isNode(part)) return undefined;
    const own = code.slice(part.start, part.end);
    return known.get(own) ?? shownKind(own, known);
  };
  if (tree.type === 'MemberExpression') return ofMember(tree);
  const parts = {
    TemplateLiteral: tree['expressions'],
    BinaryExpression: tree['operator'] === '+' ? [tree['left'], tree['right']] : [],
    CallExpression: nameOf(tree['callee']) === 'String' ? tree['arguments'] : [],
  }[tree.type];
  const kinds = Array.isArray(parts) ? parts.map(kindOf) : [];
  return kinds.find((kind) => kind !== undefined && IN_TEXT.has(kind));
}

/** What is in a text as nobody wrote it. */
const IN_TEXT: ReadonlySet<ShownKind> = new Set(['object', 'promise', 'function']);

/** `[1, 2].map`, `'a'.length`: what a list or a text has by a name. */
function ofMember({ object, property, computed }: CodeNode): ShownKind | undefined {
  if (computed === true || !isNode(object)) return undefined;
  const isText = object.type === 'TemplateLiteral' || typeof object['value'] === 'string';
  if (!isText && object.type !== 'ArrayExpression') return undefined;
  const value: unknown = Reflect.get(isText ? Object('') : [], nameOf(property));
  if (value === undefined) return 'nothing';
  return typeof value === 'function' ? 'function' : undefined;
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node['name'] === 'string' ? node['name'] : '';
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
