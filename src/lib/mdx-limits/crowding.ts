import type { TextLine } from './code-parts.ts';
import { LIMITS } from './limits.ts';
import type { Refusal } from './refusal.ts';

/** Each of them may start a node of its own. */
const MARK = /[<{&`*_~[!]/g;
const SIGN = /[<{&]/g;
/** The line below the head of a table. */
const SEPARATOR = /^[-:| \t>]*$/;
/** The marks of quotations and list items with which a line may start. */
const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const CONTAINER = />|[-*+]|\d{1,9}[.)]/g;

/** The first line that holds too much, or at which a block or a list does. */
export function crowdingIn(lines: readonly TextLine[]): Refusal | undefined {
  let signs = 0;
  let openItems: number[] = [];
  for (const { start, text, isCode } of lines) {
    if (isCode) continue;
    if (text.trim() === '') {
      signs = 0;
      continue;
    }
    const refuse = (message: string, fix: string) => ({ offset: start, message, fix });
    const marks = countOf(text, MARK);
    if (marks > LIMITS.marksInLine) {
      return refuse(
        `${marks} signs of Markdown in one line, and ${LIMITS.marksInLine} is the most that is read`,
        'break the line, or put it into a code block if it is to be shown as it is',
      );
    }
    signs += countOf(text, SIGN);
    if (signs > LIMITS.signsInBlock) {
      return refuse(
        `over ${LIMITS.signsInBlock} signs \`<\`, \`{\` and \`&\` up to here without an empty line`,
        'part the lines by empty ones, or put them into a code block if they are to be shown as they are',
      );
    }
    if (SEPARATOR.test(text) && text.includes('-') && countOf(text, /\|/g) > LIMITS.columns + 1) {
      return refuse(
        `a table of more than ${LIMITS.columns} columns`,
        'make several tables of it, or link a file that holds it',
      );
    }
    const [containers = ''] = CONTAINERS.exec(text) ?? [];
    const columns = [...containers.matchAll(CONTAINER)].map(({ index }) => index);
    const [first] = columns;
    if (first !== undefined) {
      openItems = [...openItems.filter((column) => column < first), ...columns];
    }
    if (openItems.length > LIMITS.depth) {
      return refuse(
        `${openItems.length} lists and quotations in one another, and ${LIMITS.depth} is the most that is read`,
        'take the outer ones away, or put the lines into a code block if they are to be shown as they are',
      );
    }
  }
  return undefined;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count += 1;
  return count;
}
