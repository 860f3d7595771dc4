import type { Problem } from '#lib/problems.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { nodesIn, positionIn, rangeIn } from '#source/mdx.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('code-language');

/** A fenced block says its language, and ends where it is meant to. */
export const checkCodeLanguages: Check = ({ content }) => entriesOf(content).flatMap(problemsOf);

function problemsOf(entry: EntryFile): Problem[] {
  return nodesIn(entry, 'code').flatMap((node): Problem[] => {
    const { file, text } = entry;
    const position = positionIn(entry, node);
    const { start, end } = rangeIn(entry, node);
    const [fence = ''] = /^(?:`{3,}|~{3,})/.exec(text.slice(start, end)) ?? [];
    if (fence === '') return [];
    const problems: Problem[] = [];
    if (!isClosed(text.slice(start, end), fence)) {
      const isLast = text.slice(end).trim() === '';
      problems.push(
        report(
          file,
          position,
          isLast
            ? 'the block of code is not closed, and takes the rest of the text'
            : 'the block of code is not closed, and ends where what holds it does',
          `write ${fence} on a line of its own after the code`,
        ),
      );
    }
    if (node.lang) return problems;
    const at = start + fence.length;
    return [
      ...problems,
      {
        ...report(
          file,
          position,
          'a block of code without a language',
          `write ${fence}text, or the language`,
          'warning',
        ),
        edit: { file, start: at, end: at, text: 'text', does: 'call a block of code text' },
      },
    ];
  });
}

/** Whether the last line of a block is its closing fence: as many of its marks, or more. */
function isClosed(written: string, fence: string): boolean {
  const lines = written.trimEnd().split('\n');
  const last = lines
    .at(-1)!
    .replace(/^[\s>]*/, '')
    .trimEnd();
  return lines.length > 1 && last.startsWith(fence) && new Set(last).size === 1;
}
