import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What an error says that kept `src/config/` or the dictionaries from being read, as one line with its
 * place; `undefined` of any other error.
 *
 * @param root folder of the project
 */
export function configFault({ message, stack = '' }: Error, root: string): string | undefined {
  const place = ofSyntax(stack) ?? ofFirstCall(stack);
  if (!place) return undefined;
  const file = path.relative(root, place.file).split(path.sep).join('/');
  const [, asked, name] = MISSING_EXPORT.exec(message) ?? [];
  if (asked !== undefined) {
    const target = asked.replace(/^#/, 'src/');
    const exporting = asked.startsWith('#')
      ? target
      : path.posix.join(path.posix.dirname(file), target);
    if (!FILES.test(exporting)) return undefined;
    return `${exporting}:1:1  config  the file exports no \`${name}\` → write \`export const ${name} = …\` there`;
  }
  if (!FILES.test(file)) return undefined;
  const at = `${file}:${place.line}:${place.column}`;
  const fix = /^Merge conflict/.test(message)
    ? 'keep one of the two versions, and remove the lines that start with `<<<<<<<`, `=======` and `>>>>>>>`'
    : 'correct it there; `npm run types` tells more';
  return `${at}  config  ${message} → ${fix}`;
}

/** What the site is configured by, interface texts included. */
const FILES = /^src\/(?:config|i18n)\//;

/** What Node says where an import names what is not exported. */
const MISSING_EXPORT = /^The requested module '([^']+)' does not provide an export named '([^']+)'/;

interface Place {
  file: string;
  line: string;
  column: string;
}

/** Node writes the file and the line above the source, and marks the column below it. */
function ofSyntax(stack: string): Place | undefined {
  const lines = stack.split('\n');
  const [, written, line] = /^(.+):(\d+)$/.exec(lines[0] ?? '') ?? [];
  if (written === undefined || line === undefined) return undefined;
  const marks = lines.find((one) => /^\s*\^+\s*$/.test(one)) ?? '^';
  const file = written.startsWith('file:') ? fileURLToPath(written) : written;
  return { file, line, column: String(marks.indexOf('^') + 1) };
}

/** The innermost call that is of a module, not of Node itself. */
function ofFirstCall(stack: string): Place | undefined {
  const [, url, line, column] = /(file:\/\/\S+):(\d+):(\d+)/.exec(stack) ?? [];
  if (url === undefined || line === undefined || column === undefined) return undefined;
  return { file: fileURLToPath(url), line, column };
}
