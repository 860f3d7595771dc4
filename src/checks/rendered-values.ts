import { isLiteral } from '#lib/code-tree.ts';
import type { Problem } from '#lib/problems.ts';
import type { EntryFile } from '#source/content.ts';
import { nodesIn, positionIn } from '#source/mdx.ts';
import { createPositions } from '#source/text-position.ts';
import type { Position } from '#source/yaml.ts';
import { reporter, START } from './rule.ts';

const report = reporter('shown-value');

/** What JavaScript shows of a value that nobody meant to be read. */
const SHOWN = [
  { mark: '[object ', pattern: /\[object \w+\]/, severity: 'error' },
  { mark: '[native code]', pattern: /\[native code\]/, severity: 'error' },
  { mark: 'Invalid Date', pattern: /\bInvalid Date\b/, severity: 'error' },
  { mark: 'undefined', pattern: /\bundefined\b/, severity: 'warning' },
  { mark: 'NaN', pattern: /\bNaN\b/, severity: 'warning' },
] as const;

/**
 * What a built page shows that nobody wrote, such as `[object Object]`: only rendering finds the value
 * of an expression, or what a component does. What the text itself says may stay, as in code.
 *
 * @param html of the whole page
 */
export function renderedProblems(entry: EntryFile, html: string): Problem[] {
  const found = SHOWN.filter(({ mark }) => html.includes(mark) && !entry.text.includes(mark));
  if (found.length === 0) return [];
  const text = textOf(html);
  return found.flatMap((one) => ofPattern(entry, text, one));
}

function ofPattern(entry: EntryFile, text: string, { pattern, severity }: (typeof SHOWN)[number]) {
  const shown = [...text.matchAll(new RegExp(pattern, 'g'))];
  const sources = sourcesIn(entry);
  const places = new Map<string, { position: Position; what: string; lines: string }>();
  for (const { 0: what, index } of shown) {
    const before = text.slice(Math.max(0, index - 60), index);
    const known = sources.length === 1 ? sources[0] : placeOf(entry, before);
    const position = known ?? sources[0] ?? START;
    const lines = [...new Set(sources.map(({ line }) => line))];
    const isOpen = known === undefined && lines.length > 1;
    const key = `${position.line}:${position.column}`;
    if (!places.has(key)) places.set(key, { position, what, lines: isOpen ? listOf(lines) : '' });
  }
  return [...places.values()].map(({ position, what, lines }) =>
    report(
      entry.file,
      position,
      `the page shows \`${what}\`, which ${lines || 'an expression or a component of the text'} puts out`,
      'write what is to be read in its place',
      severity,
    ),
  );
}

/** The lines of expressions of which one is meant. */
function listOf(lines: readonly number[]): string {
  const most = lines.slice(0, 8).join(', ');
  return `one of the expressions on lines ${most}${lines.length > 8 ? ', …' : ''}`;
}

/** Where the expressions stand that may show a value: all but plain texts, numbers and comments. */
function sourcesIn(entry: EntryFile): Position[] {
  return nodesIn(entry, 'mdxTextExpression', 'mdxFlowExpression')
    .filter(({ value }) => !isLiteral(value))
    .map((node) => positionIn(entry, node));
}

/** What stands for the end of a tag in a text. */
const BREAK = '\n';

/** The words of the text of a post or page, without its code. */
function textOf(html: string): string {
  const start = html.indexOf('class="prose');
  // Below a post are the titles of others.
  const [end = -1] = ['</article>', '</main>']
    .map((tag) => html.indexOf(tag, start))
    .filter((at) => at >= 0);
  if (start < 0 || end < 0) return '';
  const parts: string[] = [];
  let unread = '';
  for (const { 1: close, 2: name, 3: words = '' } of html
    .slice(start, end)
    .matchAll(/<(\/?)([a-z][a-z\d-]*)[^>]*>([^<]*)/gi)) {
    if (unread === '' && close === '' && UNREAD.has(name!.toLowerCase())) unread = name!;
    else if (close === '/' && name === unread) unread = '';
    if (unread === '') parts.push(words);
  }
  return parts.join(BREAK);
}

const UNREAD: ReadonlySet<string> = new Set(['code', 'pre', 'script', 'style', 'svg', 'template']);

/** Where something is written, by the words before it on the page; `undefined` where these do not tell. */
function placeOf(entry: EntryFile, before: string): Position | undefined {
  const words = before.slice(before.lastIndexOf(BREAK) + 1).trim();
  const at = words.length < 2 ? -1 : entry.text.indexOf(words);
  const isAlone = at >= 0 && !entry.text.includes(words, at + 1);
  return isAlone ? createPositions(entry.text)(at + words.length) : undefined;
}
