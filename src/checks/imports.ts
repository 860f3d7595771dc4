import path from 'node:path';
import type { Problem } from '#lib/problems.ts';
import { entriesOf, fileNamesIn, type EntryFile } from '#source/content.ts';
import { nodesIn, positionIn } from '#source/mdx.ts';
import { createPositions, within } from '#source/text-position.ts';
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
  return nodesIn(entry, 'mdxjsEsm').flatMap((node) => {
    const code = withoutAsides(node.value);
    const positionOf = createPositions(code);
    return [...code.matchAll(STATEMENT)].map(({ 1: specifier = '', index }) => ({
      specifier,
      position: within(positionIn(entry, node), positionOf(index)),
    }));
  });
}

/**
 * A statement that imports from somewhere: `import a from '…'`, `import '…'`, `export * from '…'`.
 * What it imports holds no other statement: each is read once.
 */
const STATEMENT =
  /(?<=^[ \t]*|;[ \t]*)(?:import|export)\b(?:(?:(?!\b(?:im|ex)port\b)[\p{L}\p{N}_$\s{},*])*?\bfrom\s*|\s*)["']([^"'\n]+)["']/gmu;

/** Code whose comments and template literals are blank, and whose other characters keep their places. */
function withoutAsides(code: string): string {
  return code.replace(
    /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\*[^]*?\*\/|\/\/.*|`(?:[^`\\]|\\[^])*`/g,
    (part) => (/^["']/.test(part) ? part : part.replace(/[^\n]/g, ' ')),
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
