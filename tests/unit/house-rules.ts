import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A file of the project. */
export interface SourceFile {
  /** From the project's root, with forward slashes. */
  file: string;
  text: string;
}

/** What a file imports, and whether only the compiler sees it. */
export interface Import {
  specifier: string;
  isType: boolean;
}

/** What a room may import: other rooms, and modules that are not everyone's. */
export interface Room {
  rooms: readonly string[];
  modules?: readonly string[];
}

/** Files below some folders of a project, in order. */
export function readFiles(root: string, folders: readonly string[], names: RegExp): SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }),
    )
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
    .map((absolute) => ({
      file: path.relative(root, absolute).split(path.sep).join('/'),
      text: readFileSync(absolute, 'utf8'),
    }));
}

/** Every import and export from elsewhere, `import()` and `import type` of a file included. */
export function importsOf({ file, text }: SourceFile): Import[] {
  const code = file.endsWith('.astro') ? scriptsOf(text) : text;
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const from = moduleOf(node);
    if (from) found.push(from);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(`${file}.ts`, code, ts.ScriptTarget.Latest, true));
  return found;
}

/** The room of a file or of a path in `src/`: its first folder, or the file itself. */
export function roomOf(file: string): string {
  return file.replace(/^src\//, '').split('/')[0]!;
}

/** What is wrong with a file's imports by a table of rooms; nothing where all is well. */
export function strayImports(source: SourceFile, table: Readonly<Record<string, Room>>): string[] {
  const room = innermostRoom(source.file, Object.keys(table));
  const allowed = room === undefined ? undefined : table[room];
  if (!room || !allowed) {
    return [`${source.file}: the table has no room ${roomOf(source.file)}`];
  }
  return importsOf(source)
    .filter((one) => !mayImport(source.file, room, allowed, one))
    .map(({ specifier }) => `${source.file}: ${room} may not import ${specifier}`);
}

/** Stands for the specifier of an `import()` that is not a plain string: nobody can hold it to a table. */
export const COMPUTED = '(computed)';

/** Whether a path in `src/` is a room, or in it. */
function isIn(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}

/** The room of a table that a file is in; one may be a folder of another, with a rule of its own. */
function innermostRoom(file: string, rooms: readonly string[]): string | undefined {
  const inSource = file.replace(/^src\//, '');
  return rooms.filter((room) => isIn(inSource, room)).toSorted((a, b) => b.length - a.length)[0];
}

function mayImport(file: string, room: string, allowed: Room, { specifier, isType }: Import) {
  const { rooms, modules = [] } = allowed;
  if (specifier.startsWith('#')) {
    return [room, ...rooms].some((other) => isIn(specifier.slice(1), other));
  }
  if (specifier.startsWith('.')) {
    const target = path.posix.join(path.posix.dirname(file), specifier);
    // The configuration of Astro is read before subpath imports are.
    if (file === 'astro.config.mjs') return rooms.includes(roomOf(target));
    return target.startsWith('src/') && isIn(target.slice('src/'.length), room);
  }
  if (modules.includes(specifier)) return true;
  if (specifier === COMPUTED) return false;
  if (/^(?:node:)?fs(?:\/|$)/.test(specifier)) return false;
  if (specifier.startsWith('astro:')) return false;
  return isType || !/^astro(?:\/|$)/.test(specifier);
}

/** The front matter and the scripts of an Astro component. */
function scriptsOf(text: string): string {
  const [, frontMatter = ''] = /^---\n([^]*?)\n---/.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code);
  return [frontMatter, ...scripts].join('\n;\n');
}

function moduleOf(node: ts.Node): Import | undefined {
  const literal = (part: ts.Node | undefined) =>
    part && ts.isStringLiteralLike(part) ? part.text : undefined;
  if (ts.isImportDeclaration(node)) {
    return toImport(literal(node.moduleSpecifier), isTypeClause(node.importClause));
  }
  if (ts.isExportDeclaration(node)) {
    return toImport(literal(node.moduleSpecifier), node.isTypeOnly);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return toImport(literal(node.argument.literal), true);
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return toImport(literal(node.arguments[0]) ?? COMPUTED, false);
  }
  return undefined;
}

function toImport(specifier: string | undefined, isType: boolean): Import | undefined {
  return specifier === undefined ? undefined : { specifier, isType };
}

/** `import type …`, or an import whose names are all types. */
function isTypeClause(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    !clause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((element) => element.isTypeOnly)
  );
}
