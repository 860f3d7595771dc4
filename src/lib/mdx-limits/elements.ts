import { LIMITS } from './limits.ts';
import type { Refusal } from './refusal.ts';

/** What is open at a place of a text. */
type Frame =
  | { kind: 'element' | 'tag'; name: string; start: number; attributes: number }
  | { kind: 'braces'; start: number; brackets: number };

/** What has a meaning in a text, in braces and in a tag. */
const IN_TEXT = /[<{}]/g;
const IN_BRACES = /[<{}"'/()[\]]/g;
const IN_TAG = /[<>{"']|\s(?=[^\s/>])|\n[ \t]*\n/g;
const TAG = /<(\/?)([A-Za-z_$][\w.:$-]*(?=[\s/>])|(?=>))/y;

/**
 * The first place at which too many elements are in one another, an element has too many attributes, or
 * braces hold what the parser does not come back from.
 *
 * @param text as it was written
 * @param bare the same without its code
 */
export function elementFaultIn(text: string, bare: string): Refusal | undefined {
  const open: Frame[] = [];
  let at = 0;
  let areBracesSound = true;
  const isInBraces = () => open.some(({ kind }) => kind === 'braces');
  /** Whether an element that is not closed in braces is one too many for the parser. */
  const tooMuchInBraces = (): Refusal | undefined => {
    if (!areBracesSound) return undefined;
    areBracesSound = false;
    const braces = open.find(({ kind }) => kind === 'braces')!;
    const count = openTagsIn(text.slice(braces.start));
    if (count <= LIMITS.openInBraces) return undefined;
    return {
      offset: braces.start,
      message: `a tag is opened in these braces and not closed in them, and ${count} are behind it`,
      fix: 'write \\{ and \\< where the signs are text, or put them in backticks or a code block',
    };
  };

  while (at < bare.length) {
    const top = open.at(-1);
    if (top?.kind === 'tag') {
      IN_TAG.lastIndex = at;
      const found = IN_TAG.exec(bare);
      if (!found) break;
      const sign = found[0];
      at = found.index + 1;
      if (sign === '>') {
        open.pop();
        if (bare.charAt(found.index - 1) !== '/') open.push({ ...top, kind: 'element' });
        const depth = open.length;
        if (depth > LIMITS.depth) return tooDeep(open);
      } else if (sign === '{') open.push({ kind: 'braces', start: found.index, brackets: 0 });
      else if (sign === '"' || sign === "'") at = endOfString(bare, found.index, true);
      else if (sign === '<' || sign.length > 1) {
        // It was no tag.
        open.pop();
        at = found.index;
      } else if ((top.attributes += 1) > LIMITS.attributes) {
        return {
          offset: top.start,
          message: `\`<${top.name}>\` has more than ${LIMITS.attributes} attributes`,
          fix: 'close the tag with >, or put it in backticks if it is text',
        };
      }
      continue;
    }
    const pattern = top?.kind === 'braces' ? IN_BRACES : IN_TEXT;
    pattern.lastIndex = at;
    const found = pattern.exec(bare);
    if (!found) break;
    const sign = found[0];
    at = found.index + 1;
    if (sign === '{') {
      open.push({ kind: 'braces', start: found.index, brackets: 0 });
      if (open.length > LIMITS.depth) return tooDeep(open);
    } else if (sign === '}') {
      if (top?.kind === 'element' && isInBraces()) {
        const fault = tooMuchInBraces();
        if (fault) return fault;
        while (open.at(-1)?.kind === 'element') open.pop();
      }
      const braces = open.at(-1);
      if (braces?.kind !== 'braces') continue;
      open.pop();
      if (at - braces.start > LIMITS.code) {
        return {
          offset: braces.start,
          message: `an expression of more than ${LIMITS.code} characters`,
          fix: 'put what it holds into a file beside the post, and import that',
        };
      }
    } else if (sign === '"' || sign === "'") at = endOfString(bare, found.index, false);
    else if (sign === '/') at = endOfComment(bare, found.index);
    else if (top?.kind === 'braces' && sign !== '<') {
      top.brackets += sign === '(' || sign === '[' ? 1 : -1;
      if (top.brackets > LIMITS.depth) return tooDeep([top]);
    } else {
      TAG.lastIndex = found.index;
      const [tag, slash, name = ''] = TAG.exec(bare) ?? [];
      if (tag === undefined) continue;
      at = found.index + tag.length;
      if (slash === '') open.push({ kind: 'tag', name, start: found.index, attributes: 0 });
      else {
        const index = open.findLastIndex((frame) => frame.kind === 'braces' || frame.name === name);
        const isOfText = index >= 0 && open[index]!.kind !== 'braces';
        if (isInBraces() && (!isOfText || index < open.length - 1)) {
          const fault = tooMuchInBraces();
          if (fault) return fault;
        }
        if (isOfText) open.length = index;
      }
    }
  }
  const braces = open.findIndex(({ kind }) => kind === 'braces');
  const isOpenInBraces = braces >= 0 && open.slice(braces).some(({ kind }) => kind === 'element');
  return isOpenInBraces ? tooMuchInBraces() : undefined;
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
