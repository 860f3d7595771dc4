import path from 'node:path';
import type { Problem } from '#lib/problems.ts';
import { entriesOf, type Content, type EntryFile } from '#source/content.ts';
import { nodesIn, positionIn } from '#source/mdx.ts';
import { nearest } from './nearest.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('import');

/** A file that a body imports is there: Astro ends in a stack trace where one is missing. */
export const checkImports: Check = ({ content }) =>
  entriesOf(content).flatMap((entry) =>
    nodesIn(entry, 'mdxjsEsm').flatMap((node) =>
      [...node.value.matchAll(SPECIFIER)].flatMap(({ 1: specifier = '', index }) => {
        const lines = node.value.slice(0, index).split('\n').length - 1;
        const { line, column } = positionIn(entry, node);
        const position = { line: line + lines, column };
        return problemsOf(entry, specifier, position, content);
      }),
    ),
  );

/** What a statement imports from: `import a from '…'`, `import '…'`, `export * from '…'`. */
const SPECIFIER = /^[ \t]*(?:import|export)\b(?:[^'"`;]*?\bfrom\s*|\s*)["']([^"'\n]+)["']/gm;

function problemsOf(
  entry: EntryFile,
  specifier: string,
  position: { line: number; column: number },
  { files, sources }: Content,
): Problem[] {
  const isOwn = specifier.startsWith('#');
  if (!isOwn && !specifier.startsWith('.')) return [];
  const bare = specifier.replace(/\?.*$/, '');
  const target = isOwn
    ? `src/${bare.slice(1)}`
    : path.posix.join(path.posix.dirname(entry.file), bare);
  if (files.has(target) || sources.has(target)) return [];
  const folder = path.posix.dirname(target);
  const beside = [...files, ...sources].filter((file) => path.posix.dirname(file) === folder);
  const meant = nearest(
    path.posix.basename(target),
    beside.map((file) => path.posix.basename(file)),
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
