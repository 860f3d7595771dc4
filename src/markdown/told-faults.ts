import { fileURLToPath } from 'node:url';
import {
  defineMdastPlugin,
  type MdastNode,
  type MdastPluginDefinition,
  type PluginFactoryContext,
} from 'satteri';
import { isLiteral, isNode, parseModule, type CodeNode } from '#lib/code-tree.ts';
import { keyOf, nodes } from '#lib/code-names.ts';
import { isMdxElement, type MdxElement } from '#lib/mdx-elements.ts';
import { formatProblem } from '#lib/problems.ts';

/**
 * Has the code of a text tell, where it throws, which line it is and why: what is thrown knows neither, and
 * a build or `dev` would show the place in what the text was compiled to.
 */
export function toldFaultsPlugin({
  source,
  fileURL,
}: PluginFactoryContext): MdastPluginDefinition | undefined {
  if (!fileURL || !/\{|^export\b/m.test(source)) return undefined;
  const file = fileURLToPath(fileURL)
    .replaceAll('\\', '/')
    .replace(/^.*\/(?=src\/content\/)/, '');
  return defineMdastPlugin({
    name: 'told-faults',
    options: { position: true },
    before(root, context) {
      const visit = (node: MdastNode) => {
        // An element is replaced with all that is in it.
        const isWhole = isMdxElement(node) && node.attributes.some(hasCode);
        const changed = isWhole || 'value' in node ? withTold(node, file) : node;
        if (changed !== node) context.replaceNode(node, changed);
        else if ('children' in node) for (const child of node.children) visit(child as MdastNode);
      };
      visit(root);
    },
  });
}

/** A node in which all code tells of itself; the node itself where it has none. */
function withTold(node: MdastNode, file: string): MdastNode {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const at = { file, line, column };
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    const value = told(node.value, at);
    return value === node.value ? node : { ...node, value };
  }
  if (node.type === 'mdxjsEsm') {
    const value = withToldExports(node.value, at);
    return value === node.value ? node : { ...node, value };
  }
  if (!('children' in node)) return node;
  const children = node.children.map((child) => withTold(child as MdastNode, file));
  const isSame = children.every((child, index) => child === node.children[index]);
  if (isMdxElement(node) && node.attributes.some(hasCode)) {
    return { ...node, children, attributes: withToldAttributes(node, at) } as MdastNode;
  }
  return isSame ? node : ({ ...node, children } as MdastNode);
}

type MdxAttribute = MdxElement['attributes'][number];

function hasCode({ type, value }: MdxAttribute): boolean {
  return type === 'mdxJsxAttribute' && typeof value === 'object' && value !== null;
}

function withToldAttributes({ attributes }: MdxElement, at: Place): MdxElement['attributes'] {
  return attributes.map((attribute) => {
    const { type, value } = attribute;
    if (type !== 'mdxJsxAttribute' || typeof value !== 'object' || value === null) return attribute;
    return { ...attribute, value: { ...value, value: told(value.value, at) } };
  });
}

interface Place {
  file: string;
  line: number;
  column: number;
}

/** An expression that tells of itself where it throws; one that cannot, or that waits, as it is. */
function told(code: string, place: Place): string {
  if (isLiteral(code) || /^\s*[\w$]+\s*$/.test(code) || WAITS.test(code)) return code;
  const written = code.trim();
  const shown = /\n/.test(written) || written.length > 40 ? '…' : written;
  return guarded(code, place, `\`{${shown}}\` fails`, 'correct it, or write \\{ if it is text');
}

function guarded(code: string, place: Place, what: string, fix: string): string {
  const [before = '', after = ''] = formatProblem({
    ...place,
    rule: 'expression',
    severity: 'error',
    message: `${what}: \0`,
    fix,
  }).split('\0');
  const message = `${JSON.stringify(before)} + (error?.message ?? error) + ${JSON.stringify(after)}`;
  const thrown = `error?.stack === '' ? error : Object.assign(new Error(${message}), { stack: '' })`;
  return `(() => { try { return (${code}\n); } catch (error) { throw ${thrown}; } })()`;
}

/** What can stand in no function but its own. */
const WAITS = /\b(?:await|yield)\b/;

const NAMED = /^(?:ArrowFunction|Function|Class)Expression$|^(?:Literal|Identifier)$/;

/** Imports and exports in which the value of each constant tells of itself. */
function withToldExports(code: string, { file, line }: Place): string {
  const tree = parseModule(code);
  const values = nodes(tree?.['body'])
    .map(({ declaration, ...statement }) => (isNode(declaration) ? declaration : statement))
    .flatMap((declaration) => nodes((declaration as Partial<CodeNode>)['declarations']))
    .flatMap(({ id, init }) => (isNode(init) && keyOf(id) !== 'components' ? [init] : []));
  let text = code;
  for (const { type, start, end } of values.toReversed()) {
    const value = code.slice(start, end);
    if (NAMED.test(type) || WAITS.test(value)) continue;
    const above = code.slice(0, start).split('\n');
    const place = { file, line: line + above.length - 1, column: above.at(-1)!.length + 1 };
    const told = guarded(value, place, 'the value of this export fails', 'correct it');
    text = text.slice(0, start) + told + text.slice(end);
  }
  return text;
}
