import { codeChildren, isNode, type CodeNode } from '#lib/code-tree.ts';
import { nodes } from '#lib/code-names.ts';
import type { Problem } from '#lib/problems.ts';
import { codeOf, codePlaceOf, treeOf } from '#source/code-elements.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { codePositionIn, nodesIn } from '#source/mdx.ts';
import { reporter, shortened, type Check } from './rule.ts';

const report = reporter('import');

/**
 * The code of a text takes a picture by an import, which is made anew without what a camera wrote into
 * it, and in no way that gives the bytes of its file, or the file’s path on the machine that builds.
 */
export const checkKeptPictures: Check = ({ content }) => entriesOf(content).flatMap(problemsOf);

/** What is worth reading the tree of. */
const TAKING = /\bimport\b|\bfrom\b|\bURL\b/;

/** Paths that end as pictures do, those included that browsers show and the site does not make. */
const PICTURE =
  /\.(?:apng|avif|bmp|gif|hei[cf]|jfif|jp[eg]|jpeg|jxl|mpo|pjp|pjpeg|png|svg|tiff?|webp)$/i;

function problemsOf(entry: EntryFile): Problem[] {
  return nodesIn(entry).flatMap((node) => {
    // What is in code is told of with it.
    if (codePlaceOf(node)) return [];
    return codeOf(node)
      .filter(({ text }) => TAKING.test(text))
      .flatMap((code) => {
        const tree = treeOf(code);
        const faults = tree ? faultsIn(tree) : [];
        return faults.map(({ at, message, fix }) =>
          report(entry.file, codePositionIn(entry, code, at), message, fix),
        );
      });
  });
}

interface Fault {
  at: CodeNode;
  message: string;
  fix: string;
}

function faultsIn(tree: CodeNode): Fault[] {
  const faults: Fault[] = [];
  const visit = (node: CodeNode) => {
    const fault = faultOf(node);
    if (fault) faults.push({ at: node, ...fault });
    for (const child of codeChildren(node)) visit(child);
  };
  visit(tree);
  return faults;
}

function faultOf(node: CodeNode): Omit<Fault, 'at'> | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return importFault(textOf(node['source']));
    case 'CallExpression':
      return globFault(node);
    case 'NewExpression':
      return urlFault(node);
    default:
      return undefined;
  }
}

function importFault(from: string): Omit<Fault, 'at'> | undefined {
  const [file = '', query] = from.split(/\?([^]*)/);
  if (query === undefined || !PICTURE.test(file) || !KEEPING.test(query)) return undefined;
  return {
    message: `the import \`${shortened(from)}\` publishes the picture as it is, with what a camera wrote into it`,
    fix: `write ${file}`,
  };
}

/** Words of a query that give the bytes of a file. */
const KEEPING = /(?:^|&)(?:raw|inline)(?:[=&]|$)/;

/** Many files at once: `import.meta.glob('./*.jpg', { query: '?inline' })`. */
function globFault({ callee, arguments: given }: CodeNode): Omit<Fault, 'at'> | undefined {
  const isGlob =
    isNode(callee) && nameIn(callee['property']) === 'glob' && isMeta(callee['object']);
  const [patterns, options] = nodes(given);
  if (!isGlob || !patterns || !options) return undefined;
  const named = textsIn(patterns).some((one) => PICTURE.test(one) || /[*})]$/.test(one));
  const asked = textsIn(options).find((one) => KEEPING.test(one.replace(/^\?/, '')));
  if (!named || asked === undefined) return undefined;
  return {
    message: `\`import.meta.glob\` with \`${asked}\` publishes pictures as they are, with what a camera wrote into them`,
    fix: `remove \`${asked}\`, and import each picture that the text shows`,
  };
}

function urlFault({ callee, arguments: given }: CodeNode): Omit<Fault, 'at'> | undefined {
  const [path, base] = nodes(given);
  const file = textOf(path).replace(/[?#][^]*$/, '');
  const isOfModule = base && nameIn(base['property']) === 'url' && isMeta(base['object']);
  if (nameIn(callee) !== 'URL' || !isOfModule || !PICTURE.test(file)) return undefined;
  return {
    message: `\`new URL('${shortened(file)}', import.meta.url)\` is a path of the machine that builds the site, which no reader has`,
    fix: `write import picture from '${file}', and picture.src in place of the address`,
  };
}

/** What a text says that is all in one piece; empty of anything else. */
function textOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : '';
  const [only, ...others] = node.type === 'TemplateLiteral' ? nodes(node['quasis']) : [];
  const value = others.length === 0 ? (only?.['value'] as { cooked?: string }) : undefined;
  return value?.cooked ?? '';
}

function textsIn(node: CodeNode): string[] {
  return [textOf(node), ...codeChildren(node).flatMap(textsIn)].filter((text) => text !== '');
}

function nameIn(node: unknown): string {
  return isNode(node) && node.type === 'Identifier' ? String(node['name']) : '';
}

function isMeta(node: unknown): boolean {
  return isNode(node) && node.type === 'MetaProperty' && nameIn(node['property']) === 'meta';
}
