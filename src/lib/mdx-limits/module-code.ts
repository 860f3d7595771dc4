import type { TextLine } from './code-parts.ts';
import { LIMITS } from './limits.ts';
import type { Refusal } from './refusal.ts';

/** Whether a line, or lines without an empty one between them, are imports and exports. */
export function isModuleCode(text: string): boolean {
  return /^(?:import|export)[ \t{*"']/.test(text);
}

/** The first imports and exports that are too long, or nested too deep, for the parser of their code. */
export function moduleFaultIn(lines: readonly TextLine[]): Refusal | undefined {
  let block: { start: number; length: number; depth: number } | undefined;
  for (const { start, text, isCode } of lines) {
    if (isCode || text.trim() === '') {
      block = undefined;
      continue;
    }
    if (!block && isModuleCode(text)) block = { start, length: 0, depth: 0 };
    if (!block) continue;
    block.length += text.length + 1;
    for (const { 0: bracket } of text.matchAll(/[()[\]{}]/g)) {
      block.depth += '([{'.includes(bracket) ? 1 : -1;
      if (block.depth <= LIMITS.depth) continue;
      return {
        offset: block.start,
        message: `an import or an export with more than ${LIMITS.depth} brackets in one another`,
        fix: MOVED,
      };
    }
    if (block.length <= LIMITS.code) continue;
    return {
      offset: block.start,
      message: `imports and exports of more than ${LIMITS.code} characters without an empty line`,
      fix: MOVED,
    };
  }
  return undefined;
}

const MOVED = 'put what they hold into a file beside the post, and import that';
