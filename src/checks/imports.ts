import path from 'node:path';
import { keyOf, nodes } from '#lib/code-names.ts';
import type { Problem } from '#lib/problems.ts';
import { codeOf, treeOf } from '#source/code-elements.ts';
import { entriesOf, fileNamesIn, type EntryFile } from '#source/content.ts';
import { codePositionIn, nodesIn } from '#source/mdx.ts';
import type { Position } from '#source/yaml.ts';
import { nearest } from './nearest.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('import');

/** A file that a body imports is there: Astro ends in a stack trace where one is missing. */
export const checkImports: Check = ({ content }) =>
  entriesOf(content).flatMap((entry) =>
    importsIn(entry).flatMap(({ specifier, position }) => problemsOf(entry, specifier, position)),
  );

/** Whatever a body imports or exports from elsewhere, at the places of the statements. */
export function importsIn(entry: EntryFile): { specifier: string; position: Position }[] {
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

/** How the name of a file may go on that an import leaves short, as Vite reads it. */
const ENDINGS = ['.mjs', '.js', '.mts', '.ts', '.jsx', '.tsx', '.json'].flatMap((ending) => [
  ending,
  `/index${ending}`,
]);

function problemsOf(entry: EntryFile, specifier: string, position: Position): Problem[] {
  const isOwn = specifier.startsWith('#');
  if (!isOwn && !specifier.startsWith('.')) return [];
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
