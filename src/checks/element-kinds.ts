import { isNode, parseExpression, type CodeNode } from '#lib/code-tree.ts';
import {
  createTextReader,
  keyOf,
  referred,
  type Bindings,
  type TextReader,
} from '#lib/code-values.ts';
import { bindingsIn } from '#lib/mdx-code.ts';
import type { Attribute, MdxElement } from '#lib/mdx-elements.ts';
import { oncePerObject } from '#lib/once-per.ts';
import { codePlaceOf } from '#source/code-elements.ts';
import type { EntryFile } from '#source/content.ts';
import { nodesIn } from '#source/mdx.ts';

/**
 * What an element of a text is: one of HTML, several where its name is a text that is chosen
 * (`export const Tag = wide ? 'div' : 'p'`); a component; or something that only rendering tells.
 */
export type ElementKind = { html: string[] } | 'component' | 'unseen';

/** The code of a text: what its imports and exports declare, and what reads its texts. */
export const codeIn = oncePerObject(
  (entry: EntryFile): { bindings: Bindings; read: TextReader } => {
    const bindings = bindingsIn(nodesIn(entry, 'mdxjsEsm'));
    return { bindings, read: createTextReader(bindings) };
  },
);

/** What an element with a name is; a name that nothing declares is taken for a component. */
export function elementKind(entry: EntryFile, element: MdxElement): ElementKind {
  const name = element.name ?? '';
  // As JSX has it: a word in small letters is an element, and so is what is no name of a variable.
  if (/^[a-z][^.]*$|[:-]/.test(name)) return { html: [name] };
  if (codePlaceOf(element)?.isLocal) return 'unseen';
  const [root = ''] = name.split('.');
  if (!codeIn(entry).bindings.has(root)) return 'component';
  const tree = parseExpression(name);
  return tree ? codeKind(entry, tree) : 'unseen';
}

/** What an element is whose name is some code. */
export function codeKind(entry: EntryFile, code: CodeNode): ElementKind {
  const { bindings, read } = codeIn(entry);
  return kindOf(code, bindings, read);
}

/** The texts that an attribute may be, as far as the code of its file tells; `''` where it has no value. */
export function attributeTexts(entry: EntryFile, { value, code }: Attribute): string[] {
  if (value !== undefined) return [value === true ? '' : value];
  const tree = code === undefined ? undefined : parseExpression(code);
  return tree ? codeIn(entry).read(tree) : [];
}

const COMPONENTS = new Set([
  ...['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration'],
  ...['ClassExpression', 'ClassDeclaration'],
]);

/** How far names are followed that stand for each other. */
const DEEPEST = 32;

function kindOf(node: CodeNode, bindings: Bindings, read: TextReader, depth = 0): ElementKind {
  if (COMPONENTS.has(node.type) || isComponentFile(node)) return 'component';
  const html = read(node);
  if (html.length > 0) return { html };
  const choices = [node['consequent'] ?? node['left'], node['alternate'] ?? node['right']];
  if (choices.every(isNode) && depth < DEEPEST) {
    const kinds = choices.map((choice) => kindOf(choice, bindings, read, depth + 1));
    return kinds.includes('unseen') ? 'unseen' : 'component';
  }
  const meant = referred(node, bindings);
  return meant && depth < DEEPEST ? kindOf(meant, bindings, read, depth + 1) : 'unseen';
}

/**
 * Whether an import is a component by its file: of a script, of data or of a whole module it may be a text,
 * and what it is then shows.
 */
function isComponentFile({ type, source, imported }: CodeNode): boolean {
  const name = type === 'ImportDefaultSpecifier' ? 'default' : keyOf(imported);
  const from = keyOf(source);
  return (
    (name === 'default' && /\.(?:astro|mdx)$/.test(from)) ||
    (name === 'Content' && from.endsWith('.mdx')) ||
    (/^astro:(?:assets|components)$/.test(from) && /^[A-Z]/.test(name))
  );
}
