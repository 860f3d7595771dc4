import type { Problem } from '#lib/problems.ts';
import type { EntryFile } from '#source/content.ts';
import { nodesIn, rangeIn } from '#source/mdx.ts';
import { createPositions } from '#source/text-position.ts';
import { quoted } from './raw-mark.ts';

/** A path that loses a backslash; its places are in the file, in characters from 0. */
interface LossyPath {
  start: number;
  /** Where the backslash stands that Markdown takes. */
  at: number;
  path: string;
}

/** What a path of Windows starts with, its own first backslash included. */
const STARTS = [
  String.raw`(?:[A-Z]|[c-g]):\\`,
  String.raw`\\\\[\w.-]{2,63}\\(?!\\)`,
  String.raw`%\w+(?:\(x86\))?%\\`,
  String.raw`\$(?:env:\w+|HOME|PSScriptRoot|PSHOME|PROFILE)\\`,
  String.raw`(?:HK(?:LM|CU|CR|U|CC)|Cert|Env|Registry|WSMan|IIS|SQLSERVER):\\`,
  String.raw`HK(?:LM|CU|CR|U|CC|EY_[A-Z_]+)\\`,
  String.raw`~\\(?=[.\w])`,
  String.raw`\.{1,2}\\(?=[._@$#-]\w|\w)`,
  String.raw`[A-Z][A-Z0-9-]{3,14}\\(?=_[a-z])`,
].join('|');

/** A path up to the end of its word; a space is in it where a backslash follows behind the next word. */
const PATH = new RegExp(
  String.raw`(?<![\p{L}\p{N}\\/:.%$~_-])(?:${STARTS})(?:\S|[ ](?=[\w().-]+\\[^*_\s]))*`,
  'gu',
);

/** Paths of Windows in prose of which Markdown takes a backslash for the mark of what stands behind it. */
export function pathProblems(
  entry: EntryFile,
  tell: (place: { line: number; column: number }, message: string, fix: string) => Problem,
): Problem[] {
  if (!entry.body.includes('\\')) return [];
  const found = nodesIn(entry, 'text').flatMap((node) => {
    const { start, end } = rangeIn(entry, node);
    return pathsIn(entry.text.slice(start, end), start);
  });
  if (found.length === 0) return [];
  const positionOf = createPositions(entry.text);
  return found.map(({ start, at, path }) => {
    const edit = {
      file: entry.file,
      start,
      end: start + path.length,
      text: `\`${path}\``,
      does: `put \`${quoted(path)}\` in backticks`,
    };
    const message = `the path \`${quoted(path)}\` is shown without the backslash before \`${entry.text.charAt(at + 1)}\``;
    const problem = tell(positionOf(at), message, `put it in backticks: \`${quoted(path)}\``);
    return path.includes('`') ? problem : { ...problem, edit };
  });
}

function pathsIn(written: string, start: number): LossyPath[] {
  if (!written.includes('\\')) return [];
  return [...written.matchAll(PATH)].flatMap(({ 0: word, index }) => {
    const isShare = word.startsWith('\\\\');
    const escapes = [...word.matchAll(/\\[!-/:-@[-`{-~]/g)];
    // An author who writes `\\` within a path writes all of its backslashes so.
    if (escapes.some((escape) => escape[0] === '\\\\' && !(isShare && escape.index === 0))) {
      return [];
    }
    const [first] = escapes;
    if (!first) return [];
    const path = word.replace(/[.,;:!?)\]»”’"'}]+$/, '');
    return [{ start: start + index, at: start + index + first.index, path }];
  });
}
