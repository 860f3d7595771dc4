import { Parser } from 'acorn';
import jsx from 'acorn-jsx';

/** A node of JavaScript, as ESTree (https://github.com/estree/estree) and JSX have it. */
export interface CodeNode {
  type: string;
  /** Where its code starts and ends, in characters from 0. */
  start: number;
  end: number;
  [key: string]: unknown;
}

const JsxParser = Parser.extend(jsx());
const OPTIONS = {
  ecmaVersion: 'latest',
  sourceType: 'module',
  allowAwaitOutsideFunction: true,
} as const;

/** The tree of imports and exports; `undefined` where it cannot be read. */
export function parseModule(code: string): CodeNode | undefined {
  try {
    return JsxParser.parse(code, OPTIONS) as unknown as CodeNode;
  } catch {
    return undefined;
  }
}

/** The tree of an expression, or of what is spread into an element, `...x`; `undefined` where it cannot be read. */
export function parseExpression(code: string): CodeNode | undefined {
  const start = /^\s*\.{3}/.exec(code)?.[0].length ?? 0;
  try {
    return JsxParser.parseExpressionAt(code, start, OPTIONS) as unknown as CodeNode;
  } catch {
    return undefined;
  }
}

/**
 * Whether an expression evaluates nothing: a single text, number with its sign or without, `true`, `false` or `null`, or nothing but
 * comments.
 */
export function isLiteral(code: string): boolean {
  if (isComment(code)) return true;
  const tree = parseExpression(code);
  if (!tree || !isComment(code.slice(tree.end))) return false;
  const { argument } = tree;
  if (tree.type === 'UnaryExpression' && isNode(argument)) {
    return /^[+-]$/.test(String(tree['operator'])) && typeof argument['value'] === 'number';
  }
  return tree.type === 'Literal'
    ? tree['regex'] === undefined
    : tree.type === 'TemplateLiteral' && (tree['expressions'] as unknown[]).length === 0;
}

/** Whether some code is empty, or nothing but comments. */
export function isComment(code: string): boolean {
  return withoutComments(code) === '';
}

/** Code without the spaces and comments that it starts with. */
function withoutComments(code: string): string {
  return code.replace(/^(?:\s|\/\*[^]*?\*\/|\/\/[^\n\r\u2028\u2029]*)+/, '');
}

/** The nodes right below a node, in the order of their code. */
export function codeChildren(node: CodeNode): CodeNode[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

export function isNode(value: unknown): value is CodeNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
