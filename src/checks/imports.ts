import { isBuiltin } from 'node:module';
import path from 'node:path';
import { keyOf, nodes } from '#lib/code-names.ts';
import { codeChildren, type CodeNode } from '#lib/code-tree.ts';
import type { Problem } from '#lib/problems.ts';
import { codeOf, treeOf } from '#source/code-elements.ts';
import { entriesOf, fileNamesIn, type EntryFile } from '#source/content.ts';
import { isInstalled } from '#source/installed.ts';
import { codePositionIn, nodesIn } from '#source/mdx.ts';
import type { Position } from '#source/yaml.ts';
import { nearest } from './nearest.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('import');

/** A file or package that a body imports is there: Astro ends in a stack trace where one is missing. */
export const checkImports: Check = ({ content }) =>
  entriesOf(content).flatMap((entry) =>
    [...importsIn(entry), ...callsIn(entry)].flatMap(({ specifier, position }) =>
      problemsOf(entry, specifier, position),
    ),
  );

interface Import {
  specifier: string;
  position: Position;
}

/** Whatever a body imports or exports from elsewhere, at the places of the statements. */
export function importsIn(entry: EntryFile): Import[] {
  return nodesIn(entry, 'mdxjsEsm')
    .flatMap(codeOf)
    .flatMap((code) =>
      nodes(treeOf(code)?.['body']).flatMap((statement) => {
        const specifier = keyOf(statement['source']);
        if (specifier === '') return [];
        return [{ specifier, position: codePositionIn(entry, code, statement) }];
      }),
    );
}

/** The dynamic imports in a body’s code, `await import('./data.ts')`. */
function callsIn(entry: EntryFile): Import[] {
  return nodesIn(entry)
    .flatMap(codeOf)
    .filter(({ text }) => text.includes('import('))
    .flatMap((code) => {
      const found: Import[] = [];
      const visit = (node: CodeNode) => {
        const specifier = node.type === 'ImportExpression' ? keyOf(node['source']) : '';
        if (specifier !== '')
          found.push({ specifier, position: codePositionIn(entry, code, node) });
        for (const child of codeChildren(node)) visit(child);
      };
      const tree = treeOf(code);
      if (tree) visit(tree);
      return found;
    });
}

/** How the name of a file may go on that an import leaves short, as Vite reads it. */
const ENDINGS = ['.mjs', '.js', '.mts', '.ts', '.jsx', '.tsx', '.json'].flatMap((ending) => [
  ending,
  `/index${ending}`,
]);

function problemsOf(entry: EntryFile, specifier: string, position: Position): Problem[] {
  const isOwn = specifier.startsWith('#');
  if (!isOwn && !specifier.startsWith('.')) return ofPackage(entry, specifier, position);
  const bare = specifier.replace(/\?.*$/, '');
  const target = isOwn
    ? path.posix.join('src', bare.slice(1))
    : path.posix.join(path.posix.dirname(entry.file), bare);
  const isThere = (file: string) =>
    fileNamesIn(entry, path.posix.dirname(file)).includes(path.posix.basename(file));
  if (['', ...ENDINGS].some((ending) => isThere(target + ending))) return [];
  const meant = nearest(
    path.posix.basename(target),
    fileNamesIn(entry, path.posix.dirname(target)),
  );
  return [
    report(
      entry.file,
      position,
      `the import \`${specifier}\` leads to no file: there is no ${target}`,
      meant
        ? `write ${specifier.replace(/[^/]*$/, meant)}`
        : 'write the path of a file from this one, its ending included, or remove the import',
    ),
  ];
}

/** Reports an import of a package that is not installed, or of a file on another site. */
function ofPackage(entry: EntryFile, specifier: string, position: Position): Problem[] {
  const tell = (message: string, fix: string) => [report(entry.file, position, message, fix)];
  if (/^(?:https?:)?\/\//i.test(specifier)) {
    const fix = 'put the file beside this one and write its path, or install the package';
    return tell(`the import \`${specifier}\` is of another site, and a build loads nothing`, fix);
  }
  if (/^node:/.test(specifier) && !isBuiltin(specifier)) {
    return tell(`Node has no module \`${specifier}\``, 'write the name of one, such as node:path');
  }
  const [name] = /^(?:@[\w.-]+\/)?[\w.-]+(?=\/|\?|$)/.exec(specifier) ?? [];
  // Astro looks for a file of that name beside the text, too.
  if (name === undefined || isBuiltin(specifier) || isBeside(entry, specifier)) return [];
  if (isInstalled(name)) return [];
  return tell(
    `the import \`${specifier}\` is of the package \`${name}\`, which is not installed`,
    `run \`npm install ${name}\`, or write ./ before the name of a file that is beside this one`,
  );
}

function isBeside(entry: EntryFile, specifier: string): boolean {
  const target = path.posix.join(path.posix.dirname(entry.file), specifier.replace(/\?.*$/, ''));
  const names = fileNamesIn(entry, path.posix.dirname(target));
  return ['', ...ENDINGS].some((ending) => names.includes(path.posix.basename(target) + ending));
}
