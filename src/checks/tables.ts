import type { MdastNode } from 'satteri';
import type { Problem } from '#lib/problems.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { nodesIn, rangeIn } from '#source/mdx.ts';
import { createPositions } from '#source/text-position.ts';
import { quoted } from './raw-mark.ts';
import { reporter, withEdit, type Check } from './rule.ts';
import { writtenBlocks, type WrittenBlock } from './written-text.ts';

const report = reporter('table');

/** Every cell of a table is shown, code in one cell included, and what is written as a table is one. */
export const checkTables: Check = ({ content }) => entriesOf(content).flatMap(problemsOf);

interface Fault {
  /** In characters of the file, from 0. */
  index: number;
  message: string;
  fix: string;
  edit?: { start: number; end: number; text: string; does: string };
}

function problemsOf(entry: EntryFile): Problem[] {
  const faults = [
    ...nodesIn(entry, 'table').flatMap((table) => {
      const [head, ...rows] = table.children;
      const width = head?.children.length ?? 0;
      return [
        ...(head ? splitHead(entry, head, width) : []),
        ...rows.flatMap((row) => rowFaults(entry, row, width)),
        ...textBelow(entry, rows, width),
      ];
    }),
    ...writtenBlocks(entry).flatMap((block) => noTable(entry, block)),
  ];
  if (faults.length === 0) return [];
  const positionOf = createPositions(entry.text);
  const { file } = entry;
  return faults.map(({ index, message, fix, edit }) =>
    withEdit(report(file, positionOf(index), message, fix, 'warning'), edit && { file, ...edit }),
  );
}

type Row = Extract<MdastNode, { type: 'tableRow' }>;

/** @param width how many cells the head has */
function rowFaults(entry: EntryFile, row: Row, width: number): Fault[] {
  const split = splitCode(entry, row, width);
  if (split.length > 0) return split;
  const beyond = row.children.slice(width);
  const lost = beyond.find(({ children }) => children.length > 0);
  if (!lost) return [];
  const { start, end } = rangeIn(entry, lost);
  const cell = entry.text.slice(start, end);
  const columns = `${width} ${width === 1 ? 'column' : 'columns'}`;
  return [
    {
      index: start + /^\|?\s*/.exec(cell)![0].length,
      message: `the cell \`${quoted(cell.replaceAll('|', ''))}\` is beyond the ${columns} of the head, and is not shown`,
      fix: 'add a column to the head and to the line below it, or write \\| for a sign in the text',
    },
  ];
}

/** The first line without any sign below a table, which is taken for a row of it. */
function textBelow(entry: EntryFile, rows: readonly Row[], width: number): Fault[] {
  if (width < 2) return [];
  const row = rows.find((one) => {
    const { start, end } = rangeIn(entry, one);
    return start < end && !/(?<!\\)\|/.test(entry.text.slice(start, end));
  });
  if (!row) return [];
  const { start, end } = rangeIn(entry, row);
  const before = entry.text.slice(Math.max(0, start - 2), start);
  const edit = { start, end: start, text: '\n', does: 'put an empty line below a table' };
  return [
    {
      index: start,
      message: `the line \`${quoted(entry.text.slice(start, end))}\` below a table is taken for a row of it`,
      fix: 'put an empty line between the table and this text, or `|` between its cells',
      ...(/[^\r]\n$/.test(before) && { edit }),
    },
  ];
}

/** A `|` inside code, which ends the cell, and the code with it. */
function splitCode(entry: EntryFile, row: Row, width: number): Fault[] {
  const { start, end } = rangeIn(entry, row);
  const written = entry.text.slice(start, end);
  if (!written.includes('`')) return [];
  const pipes = pipesInCode(written);
  const [first] = pipes;
  const last = pipes.at(-1);
  if (first === undefined || last === undefined) return [];
  const isRight = row.children.length - pipes.length === width;
  return [
    {
      index: start + first,
      message: 'a `|` inside code ends the cell of a table',
      fix: 'write \\| for it: in a table that is a sign, inside code too',
      ...(isRight && {
        edit: {
          start: start + first,
          end: start + last + 1,
          text: escapedAt(written, pipes),
          does: 'write \\| inside the code of a table',
        },
      }),
    },
  ];
}

/** The same in the head, which the line below has as many cells as. */
function splitHead(entry: EntryFile, head: Row, width: number): Fault[] {
  return splitCode(entry, head, width).map((fault) => ({
    ...fault,
    fix: `${fault.fix}; and write \`---\` in the line below once for each cell that is left`,
  }));
}

/** Where the signs stand that would be inside code if the row were no table’s. */
function pipesInCode(written: string): number[] {
  const pipes: number[] = [];
  let opening = '';
  let inside: number[] = [];
  for (const { 0: mark, index } of written.matchAll(/\\[^]|`+|\|/g)) {
    if (mark === '|') {
      if (opening !== '') inside.push(index);
    } else if (!mark.startsWith('`')) continue;
    else if (opening === '') {
      opening = mark;
      inside = [];
    } else if (opening === mark) {
      pipes.push(...inside);
      opening = '';
    }
  }
  return pipes;
}

/** From the first of the signs to the last, each escaped. */
function escapedAt(written: string, pipes: readonly number[]): string {
  return pipes
    .map((pipe, at) => `\\|${written.slice(pipe + 1, pipes[at + 1] ?? pipe + 1)}`)
    .join('');
}

/** Lines that are written as a table in a block that is none. */
function noTable(entry: EntryFile, { type, start, text }: WrittenBlock): Fault[] {
  if (type !== 'paragraph' || !text.includes('|')) return [];
  const written = entry.text.slice(start, start + text.length).split('\n');
  let at = start;
  for (const [number, line] of text.split('\n').entries()) {
    const index = at + line.search(/\S/);
    const below = delimiterCells(written[number + 1]);
    const head = cellsOf(written[number]!).length;
    if (line.includes('|') && below !== undefined && head !== below) {
      const cells = `${head} ${head === 1 ? 'cell' : 'cells'}`;
      const message = `no table: its head has ${cells}, and the line below it ${below}`;
      return [{ index, message, fix: 'write `---` in the line below once for each cell' }];
    }
    if (isRow(line.trim())) {
      return [
        {
          index,
          message: 'lines written as a table are none, and are shown as they are',
          fix: 'start with a head and a line such as `| --- | --- |` below it, and leave no empty line between rows',
        },
      ];
    }
    at += line.length + 1;
  }
  return [];
}

/** Whether a line is a row of two cells or more, between signs: `|x| + |y|` is none. */
function isRow(line: string): boolean {
  return /^\|[ \t]/.test(line) && line.endsWith('|') && /[ \t]\|[ \t]/.test(line.slice(2, -1));
}

/** How many cells the line below a head has; `undefined` of any other line. */
function delimiterCells(line: string | undefined): number | undefined {
  if (!line?.includes('|')) return undefined;
  const cells = cellsOf(line);
  return cells.every((cell) => /^:?-+:?$/.test(cell.trim())) ? cells.length : undefined;
}

function cellsOf(line: string): string[] {
  const row = line.replace(/^[ \t>]+/, '').trimEnd();
  return row
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/);
}
