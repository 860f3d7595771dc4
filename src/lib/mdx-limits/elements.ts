import { LIMITS } from './limits.ts';
import type { Refusal } from './refusal.ts';

/** What is open at a place of a text. */
type Frame =
  | { kind: 'element'; name: string; start: number; attributes: number }
  | TagFrame
  | { kind: 'braces'; start: number; brackets: number };

interface TagFrame {
  kind: 'tag';
  name: string;
  start: number;
  attributes: number;
}

/** What has a meaning in a text, in braces and in a tag. */
const IN_TEXT = /[<{}]/g;
const IN_BRACES = /[<{}"'/()[\]]/g;
const IN_TAG = /[<>{"']|\s(?=[^\s/>])|\n[ \t]*\n/g;
const TAG = /<(\/?)([A-Za-z_$][\w.:$-]*(?=[\s/>])|(?=>))/y;

/** How far a text is read, and what is open there. */
interface Scan {
  /** As it was written. */
  text: string;
  /** The same without its code. */
  bare: string;
  at: number;
  open: Frame[];
  /** Whether the tags behind braces were counted, which is done once. */
  isCounted: boolean;
}

/**
 * The first place at which too many elements are in one another, an element has too many attributes, or
 * braces hold what the parser does not come back from.
 *
 * @param text as it was written
 * @param bare the same without its code
 */
export function elementFaultIn(text: string, bare: string): Refusal | undefined {
  const scan: Scan = { text, bare, at: 0, open: [], isCounted: false };
  while (scan.at < bare.length) {
    const top = scan.open.at(-1);
    const pattern = top?.kind === 'tag' ? IN_TAG : top?.kind === 'braces' ? IN_BRACES : IN_TEXT;
    pattern.lastIndex = scan.at;
    const found = pattern.exec(bare);
    if (!found) break;
    const { 0: sign, index } = found;
    scan.at = index + 1;
    const fault = top?.kind === 'tag' ? inTag(scan, top, sign, index) : inText(scan, sign, index);
    if (fault) return fault;
  }
  const braces = scan.open.findIndex(({ kind }) => kind === 'braces');
  const isOpenInBraces =
    braces >= 0 && scan.open.slice(braces).some(({ kind }) => kind === 'element');
  return isOpenInBraces ? tooMuchInBraces(scan) : undefined;
}

/** Reads a sign in a tag. */
function inTag(scan: Scan, tag: TagFrame, sign: string, index: number): Refusal | undefined {
  const { bare, open } = scan;
  if (sign === '>') {
    open.pop();
    if (bare.charAt(index - 1) !== '/') open.push({ ...tag, kind: 'element' });
    return open.length > LIMITS.depth ? tooDeep(open) : undefined;
  }
  if (sign === '{') {
    open.push({ kind: 'braces', start: index, brackets: 0 });
    return undefined;
  }
  if (sign === '"' || sign === "'") {
    scan.at = endOfString(bare, index, true);
    return undefined;
  }
  if (sign === '<' || sign.length > 1) {
    // It was no tag.
    open.pop();
    scan.at = index;
    return undefined;
  }
  tag.attributes += 1;
  if (tag.attributes <= LIMITS.attributes) return undefined;
  return {
    offset: tag.start,
    message: `\`<${tag.name}>\` has more than ${LIMITS.attributes} attributes`,
    fix: 'close the tag with >, or put it in backticks if it is text',
  };
}

/** Reads a sign in a text, or in braces. */
function inText(scan: Scan, sign: string, index: number): Refusal | undefined {
  const { bare, open } = scan;
  const top = open.at(-1);
  if (sign === '{') {
    open.push({ kind: 'braces', start: index, brackets: 0 });
    return open.length > LIMITS.depth ? tooDeep(open) : undefined;
  }
  if (sign === '}') return closeBraces(scan);
  if (sign === '<') return readTag(scan, index);
  if (sign === '"' || sign === "'") scan.at = endOfString(bare, index, false);
  else if (sign === '/') scan.at = endOfComment(bare, index);
  else if (top?.kind === 'braces') {
    top.brackets += sign === '(' || sign === '[' ? 1 : -1;
    if (top.brackets > LIMITS.depth) return tooDeep([top]);
  }
  return undefined;
}

function closeBraces(scan: Scan): Refusal | undefined {
  const { open } = scan;
  if (open.at(-1)?.kind === 'element' && isInBraces(open)) {
    const fault = tooMuchInBraces(scan);
    if (fault) return fault;
    while (open.at(-1)?.kind === 'element') open.pop();
  }
  const braces = open.at(-1);
  if (braces?.kind !== 'braces') return undefined;
  open.pop();
  if (scan.at - braces.start <= LIMITS.code) return undefined;
  return {
    offset: braces.start,
    message: `an expression of more than ${LIMITS.code} characters`,
    fix: 'put what it holds into a file beside the post, and import that',
  };
}

/** Reads the name of a tag that opens or closes an element; any other `<` is a sign of the text. */
function readTag(scan: Scan, index: number): Refusal | undefined {
  const { bare, open } = scan;
  TAG.lastIndex = index;
  const [tag, slash, name = ''] = TAG.exec(bare) ?? [];
  if (tag === undefined) return undefined;
  scan.at = index + tag.length;
  if (slash === '') {
    open.push({ kind: 'tag', name, start: index, attributes: 0 });
    return undefined;
  }
  const opened = open.findLastIndex((frame) => frame.kind === 'braces' || frame.name === name);
  const isOfText = opened >= 0 && open[opened]!.kind !== 'braces';
  if (isInBraces(open) && (!isOfText || opened < open.length - 1)) {
    const fault = tooMuchInBraces(scan);
    if (fault) return fault;
  }
  if (isOfText) open.length = opened;
  return undefined;
}

function isInBraces(open: readonly Frame[]): boolean {
  return open.some(({ kind }) => kind === 'braces');
}

/** Whether an element that is not closed in braces is one too many for the parser. */
function tooMuchInBraces(scan: Scan): Refusal | undefined {
  if (scan.isCounted) return undefined;
  scan.isCounted = true;
  const braces = scan.open.find(({ kind }) => kind === 'braces')!;
  const count = openTagsIn(scan.text.slice(braces.start));
  if (count <= LIMITS.openInBraces) return undefined;
  return {
    offset: braces.start,
    message: `a tag is opened in these braces and not closed in them, and ${count} are behind it`,
    fix: 'write \\{ and \\< where the signs are text, or put them in backticks or a code block',
  };
}

function tooDeep(open: readonly Frame[]): Refusal {
  const first = open.find((frame) => frame.kind !== 'braces') ?? open[0]!;
  const what = first.kind === 'braces' ? '`{`' : `\`<${first.name}>\``;
  return {
    offset: first.start,
    message: `${what} is open, and so are ${LIMITS.depth} more in it`,
    fix: 'close it where it ends, or put it in backticks or a code block if it is text',
  };
}

/** How many tags of a text are opened and not closed. */
function openTagsIn(text: string): number {
  const open = new Map<string, number>();
  let count = 0;
  for (const [, slash, name = '', rest = ''] of text.matchAll(
    /<(\/?)([A-Za-z_$][\w.:$-]*(?=[\s/>])|(?=>))([^<>]*)/g,
  )) {
    if (slash === '' && !rest.trimEnd().endsWith('/')) {
      open.set(name, (open.get(name) ?? 0) + 1);
      count += 1;
    } else if (slash !== '' && (open.get(name) ?? 0) > 0) {
      open.set(name, open.get(name)! - 1);
      count -= 1;
    }
  }
  return count;
}

/** Where a text in quotes ends: in its line, or before an empty one; behind its first sign where it has no end. */
function endOfString(text: string, start: number, isInTag: boolean): number {
  const end = text.indexOf(text.charAt(start), start + 1);
  if (end < 0) return start + 1;
  const limit = isInTag ? text.slice(start, end).search(/\n[ \t]*\n/) : text.indexOf('\n', start);
  return limit >= 0 && (isInTag || limit < end) ? start + 1 : end + 1;
}

/** Where a comment ends that starts at a slash; behind the slash where none does. */
function endOfComment(text: string, start: number): number {
  const next = text.charAt(start + 1);
  if (next !== '*' && next !== '/') return start + 1;
  const end = next === '*' ? text.indexOf('*/', start + 2) : text.indexOf('\n', start);
  if (end < 0) return text.length;
  return next === '*' ? end + 2 : end;
}
