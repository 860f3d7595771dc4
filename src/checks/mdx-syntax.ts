import type { Problem } from '#lib/problems.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { parseBody } from '#source/mdx.ts';
import { firstConflict } from './merge-conflicts.ts';
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
  return [
    report(
      entry.file,
      position,
      `broken MDX: ${toClause(withoutNote(message))}`,
      remedyFor(message),
    ),
  ];
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

/** What usually mends an error of the MDX parser, by a word of its message; the first that fits. */
const REMEDIES: [RegExp, string][] = [
  [/to create a comment/i, 'write the comment as {/* … */}'],
  [/closing tag for/i, 'close the element, or put the name in backticks if it is text'],
  [/closing tag/i, 'remove the closing tag, or open its element before it'],
  [
    /`<`|before name|JSX/i,
    'put it in backticks or write \\< if it is text; a link is [text](https://…)',
  ],
  [/expression|brace/i, 'close the expression with }, or write \\{ if the brace is text'],
  [/esm/i, 'correct the import or export, and leave an empty line after it'],
];

function remedyFor(message: string): string {
  return (
    REMEDIES.find(([pattern]) => pattern.test(message))?.[1] ?? 'put what is not MDX in backticks'
  );
}

/** The parser's message without its own remedy, which ours follows, and the names of its parts. */
function withoutNote(message: string): string {
  return message
    .replace(/ \(note: .*\)$/s, '')
    .replace(' with oxc', '')
    .replace(/\besm\b/, 'the import or export');
}
