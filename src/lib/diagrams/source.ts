import type { FenceText } from './fence.ts';
import { DIAGRAM_KINDS, type DiagramKind } from './kinds.ts';

/** The words that stand for a diagram where it is not seen. */
export interface Alternative {
  name: string;
  description?: string;
}

const TITLE = /^[ \t]*accTitle[ \t]*:[ \t]*(.*)$/m;
const DESCRIPTION = /^[ \t]*accDescr[ \t]*(?::[ \t]*(.*)$|\{([^}]*)\})/m;

/**
 * The text alternative of a diagram: what the block’s opening line says, or Mermaid’s own `accTitle`
 * and `accDescr`. `undefined` where the author gave none.
 */
export function alternativeOf({ alt }: FenceText, text: string): Alternative | undefined {
  const [, line, block] = DESCRIPTION.exec(text) ?? [];
  const description = folded(line ?? block ?? '');
  const name = alt ?? (folded(TITLE.exec(text)?.[1] ?? '') || description);
  if (name === '') return undefined;
  return description === '' || description === name ? { name } : { name, description };
}

/** A statement that is not drawn, and the line of the diagram that it stands on. */
export interface LeftOut {
  line: number;
  statement: string;
}

const FRONT_MATTER = /^\s*---[ \t]*\n[^]*?\n[ \t]*---[ \t]*(?=\n)/;
const DIRECTIVE = /%%\{[^]*?\}%%/g;

/**
 * What a diagram says besides what it shows: settings, and statements that give it colours or
 * actions, which are the site’s to give.
 */
export function leftOutOf(text: string, { leftOut }: Partial<DiagramKind>): LeftOut[] {
  const settings = FRONT_MATTER.test(withoutComments(text)) ? /^\s*---/ : /^\s*%%\{/;
  const seen = new Set<string>();
  return text.split('\n').flatMap((written, index) => {
    const [found] = settings.exec(written) ?? leftOut?.exec(written) ?? [];
    const statement = found?.trim();
    // The front matter’s second line of dashes is not a second one.
    if (!statement || (statement === '---' && seen.has(statement))) return [];
    seen.add(statement);
    return [{ line: index + 1, statement }];
  });
}

/** A diagram without its settings and comments. Everything keeps its line. */
export function toStatements(text: string): string {
  return withoutComments(text).replace(FRONT_MATTER, blank).replace(DIRECTIVE, blank);
}

/**
 * A diagram’s text as the drawer reads it, which knows less of Mermaid’s language than Mermaid and
 * takes what it does not know for boxes.
 */
export function toDrawable(text: string, { leftOut, joint }: Partial<DiagramKind> = {}): string {
  return toStatements(text)
    .replace(TITLE, blank)
    .replace(DESCRIPTION, blank)
    .split('\n')
    .map((line) => (leftOut?.test(line) ? '' : toDrawableLine(line)))
    .map((line) => (joint ? line.replace(joint, ' ') : line))
    .join('\n');
}

/** The kind of a diagram by its first word; `undefined` where that starts none that can be drawn. */
export function kindOf(text: string): DiagramKind | undefined {
  const [first = ''] = /^[ \t]*[a-z][\w-]*/im.exec(toDrawable(text)) ?? [];
  return Object.values(DIAGRAM_KINDS).find(({ starts }) => starts.test(first.trim()));
}

function toDrawableLine(line: string): string {
  return (
    line
      // A semicolon that ends a line says nothing that the line’s end does not.
      .replace(/(?<!#\w+);\s*$/, '')
      // `#quot;` is Mermaid’s way of writing an entity; the drawer decodes XML’s.
      .replace(/#(\d+);/g, '&#$1;')
      .replace(/#(quot|amp|lt|gt|apos);/g, '&$1;')
      // Text between backticks is Markdown, which the drawer reads in any text.
      .replace(/"`([^`]*)`"/g, '"$1"')
      // The drawer takes the quotes around a label of an axis for a part of it.
      .replace(/^(\s*x-axis\b[^[]*)(\[[^\]]*\])/, (_, axis: string, labels: string) => {
        return axis + labels.replaceAll('"', '');
      })
      // "Zero or more" as it is written on the left; the drawer knows the sign of the right only.
      .replace(/\}o(?=--|\.\.)/g, 'o{')
  );
}

function withoutComments(text: string): string {
  return text.replace(/^[ \t]*%%(?!\{).*$/gm, '');
}

function blank(part: string): string {
  return part.replace(/[^\n]/g, '');
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
