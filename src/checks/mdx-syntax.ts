import type { Problem } from '#lib/problems.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { parseBody } from '#source/mdx.ts';
import { firstConflict } from './merge-conflicts.ts';
import { mdxRemedy } from './mdx-remedies.ts';
import { reporter, toClause, type Check } from './rule.ts';

const report = reporter('mdx-syntax');

/** Every body parses as MDX. The first error of each file. */
export const checkMdxSyntax: Check = ({ content }) => entriesOf(content).flatMap(problemsOf);

function problemsOf(entry: EntryFile): Problem[] {
  const body = parseBody(entry);
  // What was not given to the parser is told by `text-limits.ts`.
  if (!('fault' in body) || body.fault.fix !== undefined) return [];
  const { message, ...position } = body.fault;
  if (position.line >= firstConflict(entry)) return [];
  const line = entry.text.split('\n')[position.line - 1] ?? '';
  const [id] = /\{#[\w-]+\}\s*$/.exec(line) ?? [];
  if (id !== undefined) {
    const found = `broken MDX: \`${id.trim()}\` is no anchor here`;
    return [report(entry.file, position, found, 'remove it: the heading’s words make its anchor')];
  }
  const foreign = DIALECTS.find(({ pattern }) => pattern.test(line));
  if (foreign) {
    const found = `broken MDX: \`${foreign.pattern.exec(line)![0].trim()}\` starts ${foreign.what}`;
    return [report(entry.file, position, found, foreign.fix)];
  }
  const { message: found = toClause(withoutNote(message)), fix } = mdxRemedy(
    entry,
    position,
    message,
  );
  return [report(entry.file, position, `broken MDX: ${found}`, fix)];
}

/** What other generators read in braces. */
const DIALECTS: readonly { pattern: RegExp; what: string; fix: string }[] = [
  {
    pattern: /\{%/,
    what: 'a tag of Liquid, which means nothing here',
    fix: 'write Markdown or a component in its place, or put it in backticks if it is text',
  },
  {
    pattern: /\{\{[<%]/,
    what: 'a shortcode of Hugo, which means nothing here',
    fix: 'write Markdown or a component in its place, or put it in backticks if it is text',
  },
  {
    pattern: /(?<=\]\([^()]*\))\{(?:[.#]?[\w-]+(?:=[^\s{}]*)?\s*)+\}/,
    what: 'attributes of kramdown or Pandoc, which mean nothing here',
    fix: 'remove it, or show a picture with <Figure src="./portal.png" alt="…" />',
  },
  {
    pattern: /\{:\s?(?=[.#\w])/,
    what: 'attributes of kramdown, which mean nothing here',
    fix: 'remove it, or put it in backticks if it is text',
  },
];

/** The parser's message without its own remedy, which ours follows, and the names of its parts. */
function withoutNote(message: string): string {
  return message
    .replace(/ \(note: .*\)$/s, '')
    .replace(' with oxc', '')
    .replace(/\besm\b/, 'the import or export');
}
