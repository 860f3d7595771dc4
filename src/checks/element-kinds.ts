import { isNode, parseExpression, type CodeNode } from '#lib/code-tree.ts';
import { keyOf, type Bindings } from '#lib/code-names.ts';
import { createTextReader, meanings, type ReadText, type TextReader } from '#lib/code-values.ts';
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
  return kindOf(code, bindings, read, new Map());
}

/** The texts that an attribute of an element may be; `''` where it has no value. */
export function attributeTexts(
  entry: EntryFile,
  element: MdxElement,
  { value, code }: Attribute,
): ReadText[] {
  if (value !== undefined) return [{ text: value === true ? '' : value, then: 'end' }];
  const tree = code === undefined ? undefined : parseExpression(code);
  if (!tree) return [{ text: '', then: 'other' }];
  const { bindings, read } = codeIn(entry);
  const locals = codePlaceOf(element)?.locals;
  if (!locals || locals.size === 0) return read(tree);
  return createTextReader(new Map([...bindings, ...locals]))(tree);
}

const COMPONENTS = new Set([
  ...['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration'],
  ...['ClassExpression', 'ClassDeclaration'],
]);

/** How many parts of a name’s code are looked at. */
const MOST = 1000;

function kindOf(
  node: CodeNode,
  bindings: Bindings,
  read: TextReader,
  known: Map<CodeNode, ElementKind>,
): ElementKind {
  if (COMPONENTS.has(node.type) || isComponentFile(node)) return 'component';
  const texts = read(node);
  if (texts.length > 0 && texts.every(({ then }) => then === 'end')) {
    return { html: texts.map(({ text }) => text) };
  }
  // A name may be used many times, in itself too: each part is looked at once.
  const before = known.get(node);
  if (before || known.size > MOST) return before ?? 'unseen';
  known.set(node, 'unseen');
  const choices = [node['consequent'] ?? node['left'], node['alternate'] ?? node['right']];
  const meant = choices.every(isNode) ? choices : meanings(node, bindings);
  const kinds = meant.map((one) => kindOf(one, bindings, read, known));
  const html = kinds.flatMap((kind) => (typeof kind === 'object' ? kind.html : []));
  const isSeen = kinds.length > 0 && !kinds.includes('unseen');
  const kind = !isSeen ? 'unseen' : html.length > 0 ? { html } : 'component';
  known.set(node, kind);
  return kind;
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
