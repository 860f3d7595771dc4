import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What an error says that kept `src/config/` from being read, as one line with its place; `undefined`
 * of any other error.
 *
 * @param root folder of the project
 */
export function configFault({ message, stack = '' }: Error, root: string): string | undefined {
  const place = ofSyntax(stack) ?? ofFirstCall(stack);
  if (!place) return undefined;
  const file = path.relative(root, place.file).split(path.sep).join('/');
  if (!file.startsWith('src/config/')) return undefined;
  const at = `${file}:${place.line}:${place.column}`;
  return `${at}  config  ${message} → correct it there; \`npm run types\` tells more`;
}

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
