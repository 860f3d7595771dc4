import path from 'node:path';
import ts from 'typescript';

const NAME = path.join(import.meta.dirname, 'structured-data.generated.ts');

/**
 * What the compiler says of structured data that was built, held against the types of schema.org
 * (`schema-dts`): unknown types and properties, values of another kind. Each message starts with the
 * address of its page.
 *
 * @param graphs JSON of each page, by its address
 */
export function typeFaults(graphs: ReadonlyMap<string, unknown>): string[] {
  const lines = [...graphs].map(
    ([, graph], index) => `const p${index}: Graph = ${JSON.stringify(graph)};`,
  );
  const text = ["import type { Graph } from 'schema-dts';", ...lines, ''].join('\n');
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ESNext,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (file, ...rest) =>
    file === NAME
      ? ts.createSourceFile(file, text, ts.ScriptTarget.ESNext)
      : getSourceFile(file, ...rest);
  host.fileExists = (file) => file === NAME || fileExists(file);
  host.readFile = (file) => (file === NAME ? text : readFile(file));
  const program = ts.createProgram([NAME], options, host);
  const addresses = [...graphs.keys()];
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
    return `${addresses[line - 1]}: ${ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 600)}`;
  });
}
