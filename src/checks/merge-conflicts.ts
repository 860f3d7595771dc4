import { oncePerObject } from '#lib/once-per.ts';
import {
  authoredTexts,
  type Content,
  type EntryFile,
  LEDGER,
  type TextFile,
} from '#source/content.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('merge-conflict');

/** No mark is left of a merge that git could not finish. What else is wrong from there on is not told. */
export const checkMergeConflicts: Check = ({ content }) =>
  mergedTexts(content).flatMap((source) =>
    conflictsIn(source).map(({ line, mark, end }) => {
      const message = `\`${mark}\` is a mark that git left where two versions were merged`;
      const kept =
        source === content.ledger
          ? 'keep the addresses of both sides'
          : `keep what is right of the lines up to ${end}`;
      const fix =
        end === line
          ? 'remove this line, and what is not right around it'
          : `${kept}, and remove the lines that start with ${signsIn(source).join(', ')}`;
      return report(source.file, { line, column: 1 }, message, fix);
    }),
  );

function signsIn({ text }: TextFile): string[] {
  return ['<', '|', '=', '>']
    .map((sign) => sign.repeat(7))
    .filter((sign) => text.startsWith(sign) || text.includes(`\n${sign}`))
    .map((sign) => `\`${sign}\``);
}

function mergedTexts(content: Content): TextFile[] {
  const published = content.publicTexts.filter(({ text }) => /^={7}\r?$/m.test(text));
  return [...authoredTexts(content), content.ledger, ...published];
}

/** Lines of a conflict; of a mark whose others were removed, its own. */
interface Conflict {
  line: number;
  /** The mark as it is written. */
  mark: string;
  end: number;
}

/** The conflicts of a file, in their order. */
export const conflictsIn = oncePerObject((file: TextFile): readonly Conflict[] => {
  const { text } = file;
  if (!/^(?:<{7}|={7}|>{7})/m.test(text)) return [];
  const conflicts: Conflict[] = [];
  let open: Conflict | undefined;
  for (const { line, mark, sign } of marksIn(file)) {
    if (open && sign !== '<') {
      open.end = line;
      if (sign === '>') open = undefined;
      continue;
    }
    const found = { line, mark, end: line };
    conflicts.push(found);
    if (sign === '<') open = found;
  }
  return conflicts;
});

/** The line of a file from which on nothing is told but its conflict. */
export function firstConflict(file: TextFile): number {
  return conflictsIn(file)[0]?.line ?? Infinity;
}

/** Those in a block of code are what the text is about, and `=======` alone is a mark of Markdown. */
function marksIn(file: TextFile | EntryFile): { line: number; mark: string; sign: string }[] {
  const isData = file.file.endsWith('.yaml') || file.file.endsWith(LEDGER);
  const keys = 'bodyOffset' in file ? file.bodyOffset : 0;
  let [fence, isOpen] = ['', false];
  return file.text.split(/\r?\n/).flatMap((mark, index) => {
    const line = index + 1;
    const [, ticks = ''] = (!isData && line > keys && /^[ \t>]*(`{3,}|~{3,})/.exec(mark)) || [];
    if (fence === '') fence = ticks;
    else if (ticks.startsWith(fence) && /^[ \t>]*[`~]+[ \t]*$/.test(mark)) fence = '';
    const sign = /^(?:<{7}|>{7})(?: .*)?$|^={7}$/.test(mark) ? mark[0]! : '';
    if (fence !== '' || sign === '') return [];
    if (sign === '=' && !isOpen && !isData && line > keys) return [];
    isOpen = sign !== '>' && (isOpen || sign === '<');
    return [{ line, mark, sign }];
  });
}
