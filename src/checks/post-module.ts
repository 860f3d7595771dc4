import { codeChildren, isNode, type CodeNode } from '#lib/code-tree.ts';
import { keyOf, nameOf, namesBound, nodes, type Bindings } from '#lib/code-names.ts';
import { referred } from '#lib/code-values.ts';
import { elementName, isAllowedElement } from '#lib/markup/lookup.ts';
import type { Problem } from '#lib/problems.ts';
import { codeOf, treeOf } from '#source/code-elements.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { codePositionIn, nodesIn, positionIn } from '#source/mdx.ts';
import { codeIn, codeKind } from './element-kinds.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('post-module');

/**
 * The code of a text leaves alone what Astro and the site make of it (the names that a post’s module
 * has anyhow, its layout), can be read, and makes no elements but by writing them.
 */
export const checkPostModule: Check = ({ content }) => entriesOf(content).flatMap(problemsOf);

/** What the module of a text has already: https://docs.astro.build/en/guides/integrations-guide/mdx/. */
const TAKEN = new Set(['Content', 'MDXContent', 'frontmatter', 'getHeadings']);

/** What makes an element by its name, where JSX is compiled. */
const MAKERS = /(?<![\w$.])(?:_?jsxs?(?:DEV)?|createElement|createVNode)\s*\(|astro:jsx/;

function problemsOf(entry: EntryFile): Problem[] {
  return nodesIn(entry).flatMap((node) =>
    codeOf(node).flatMap((code) => {
      const isAsked = code.isModule || code.text.includes('<') || MAKERS.test(code.text);
      if (!isAsked) return [];
      const tree = treeOf(code);
      if (!tree) {
        const message = 'this code cannot be read, and so nobody knows what it shows';
        const fix = 'write it more plainly, or move it to a component in src/components/mdx/';
        return [report(entry.file, positionIn(entry, node), message, fix)];
      }
      return [
        ...(code.isModule
          ? nodes(tree['body']).flatMap((each) => statementFaults(entry, each))
          : []),
        ...(MAKERS.test(code.text) ? makerFaults(tree) : []),
      ].map(({ at, message, fix }) =>
        report(entry.file, codePositionIn(entry, code, at), message, fix),
      );
    }),
  );
}

interface Fault {
  /** The code that it is of. */
  at: CodeNode;
  message: string;
  fix: string;
}

function statementFaults(entry: EntryFile, statement: CodeNode): Fault[] {
  if (statement.type === 'ImportDeclaration') return importFaults(statement);
  const names = exportedNames(statement);
  return [
    ...(names.includes('default')
      ? [
          {
            at: statement,
            message: 'what a text exports by `default` takes the place of its layout',
            fix: 'remove it, or give the export a name',
          },
        ]
      : []),
    ...names
      .filter((name) => TAKEN.has(name))
      .map((name) => ({
        at: statement,
        message: `every text exports \`${name}\` already`,
        fix: 'give the export another name',
      })),
    ...(statement.type === 'ExportAllDeclaration' && !isNode(statement['exported'])
      ? [
          {
            at: statement,
            message: `\`export *\` may bring in other components in place of those of Markdown`,
            fix: 'name each export, export { … } from',
          },
        ]
      : []),
    ...(names.includes('components') ? componentFaults(entry, statement) : []),
  ];
}

/** What Astro makes pages with is not for texts. */
function importFaults(statement: CodeNode): Fault[] {
  const from = keyOf(statement['source']);
  if (!/(?:^|\/)jsx-(?:dev-)?runtime$|^astro\/(?:runtime|compiler)/.test(from)) return [];
  const message = `\`${from}\` makes elements that nobody looks at`;
  return [{ at: statement, message, fix: 'remove the import, and write the elements themselves' }];
}

/** The names that a statement exports, those of `export { a as b }` included. */
function exportedNames(statement: CodeNode): string[] {
  if (statement.type === 'ExportDefaultDeclaration') return ['default'];
  if (statement.type === 'ExportAllDeclaration') return [keyOf(statement['exported'])];
  if (statement.type !== 'ExportNamedDeclaration') return [];
  const { declaration } = statement;
  return [
    ...nodes(statement['specifiers']).map(({ exported }) => keyOf(exported)),
    ...(isNode(declaration)
      ? [declaration['id'], ...nodes(declaration['declarations'])]
      : []
    ).flatMap((each) => (isNode(each) ? namesBound(each['id'] ?? each) : [])),
  ];
}

/** `components` of a text shows other components, or elements, in place of those of Markdown. */
function componentFaults(entry: EntryFile, statement: CodeNode): Fault[] {
  const specifier = nodes(statement['specifiers']).find(
    ({ exported }) => keyOf(exported) === 'components',
  );
  const name = {
    type: 'Identifier',
    name: keyOf(specifier?.['local']) || 'components',
    start: 0,
    end: 0,
  };
  const isOwn = !isNode(statement['source']);
  const table = isOwn ? tableOf(name, codeIn(entry).bindings) : undefined;
  if (!table) {
    const message = '`components` shows what only rendering tells in place of Markdown';
    const fix = 'write export const components = { … }, each of them imported from an .astro file';
    return [{ at: statement, message, fix }];
  }
  return nodes(table['properties']).flatMap(({ value, key }) => {
    const kind = isNode(value) ? codeKind(entry, value) : 'unseen';
    if (kind === 'component') return [];
    const wrong =
      kind === 'unseen' ? undefined : kind.html.find((one) => !isAllowedElement(elementName(one)));
    if (kind !== 'unseen' && wrong === undefined) return [];
    return [
      {
        at: statement,
        message: `\`components\` shows ${wrong === undefined ? 'what only rendering tells' : `\`<${wrong}>\``} for \`${keyOf(key)}\``,
        fix: 'import a component from an .astro file, and name that',
      },
    ];
  });
}

/** The object that a name stands for, through other names. */
function tableOf(name: CodeNode, bindings: Bindings): CodeNode | undefined {
  const seen = new Set<CodeNode>();
  let table: CodeNode | undefined = name;
  while (table && table.type !== 'ObjectExpression' && !seen.has(table)) {
    seen.add(table);
    table = referred(table, bindings);
  }
  return table?.type === 'ObjectExpression' ? table : undefined;
}

function makerFaults(tree: CodeNode): Fault[] {
  const faults: Fault[] = [];
  const visit = (node: CodeNode) => {
    const { callee } = node;
    const called = isNode(callee) ? nameOf(callee) : '';
    if (MAKERS.test(`${called}(`) || node['value'] === 'astro:jsx') {
      const message = 'an element that is made by code is one that nobody looks at';
      faults.push({ at: node, message, fix: 'write the element itself, <p>…</p>' });
    }
    for (const child of codeChildren(node)) visit(child);
  };
  visit(tree);
  return faults;
}
