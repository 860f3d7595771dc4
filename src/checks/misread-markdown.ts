import type { MdastNode } from 'satteri';
import type { Problem } from '#lib/problems.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { nodesIn, positionIn, rangeIn } from '#source/mdx.ts';
import { indentedBlocks } from './indented-blocks.ts';
import { quoted } from './raw-mark.ts';
import { reporter, withEdit, type Check } from './rule.ts';
import { pathProblems } from './windows-paths.ts';

const report = reporter('misread-markdown');

/** No sign of a name, a number or a path is read as a mark, and no paragraph as a heading. */
export const checkMisreadMarkdown: Check = ({ content }) =>
  entriesOf(content).flatMap((entry) => [
    ...problemsOf(entry),
    ...pathProblems(entry, (place, message, fix) =>
      report(entry.file, place, message, fix, 'warning'),
    ),
  ]);

function problemsOf(entry: EntryFile): Problem[] {
  const indented = new Set(indentedBlocks(entry).map(({ node }) => rangeIn(entry, node).start));
  return nodesIn(entry, 'strong', 'delete', 'heading').flatMap((node) => {
    const { start, end } = rangeIn(entry, node);
    if (indented.has(start)) return [];
    const written = entry.text.slice(start, end);
    if (isOfKeys(written, entry.text.slice(Math.max(0, start - 5), start))) return [];
    const around = { before: entry.text.charAt(start - 1), after: entry.text.charAt(end) };
    const found = READERS[node.type](written, around);
    if (!found) return [];
    const { message, fix, edit } = found;
    return [
      withEdit(
        report(entry.file, positionIn(entry, node), message, fix, 'warning'),
        edit === undefined
          ? undefined
          : { file: entry.file, start, end, text: edit, does: `write ${edit}` },
      ),
    ];
  });
}

interface Misreading {
  message: string;
  fix: string;
  /** What is to be written in the place of all of it. */
  edit?: string;
}

type Reader = (
  written: string,
  around: { before: string; after: string },
) => Misreading | undefined;

const READERS: Record<Extract<MdastNode['type'], 'strong' | 'delete' | 'heading'>, Reader> = {
  strong: (written, { after }) => {
    if (!isName(written) || !(after === '(' || KNOWN_NAMES.has(written.slice(2, -2)))) return;
    return {
      message: `\`${written}\` is shown bold and without its underscores`,
      fix: `put it in backticks: \`${written}\``,
      edit: `\`${written}\``,
    };
  },
  delete: (written, { before, after }) => {
    if (written.startsWith('~~')) return undefined;
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return undefined;
    const inside = quoted(written.slice(1, -1));
    const isBelow = /^~[\p{L}\p{N}+-]{1,4}~$/u.test(written) && /[\p{L})]/u.test(before);
    return {
      message: `\`~${inside}~\` is shown struck out`,
      fix: isBelow ? `write <sub>${inside}</sub>` : 'write \\~ for each of the two signs',
    };
  },
  heading: (written) => {
    const closed = /^#{2,6}[ \t]+(.*\S)[ \t]+#[ \t\r]*$/.exec(written);
    if (closed) {
      return {
        message: 'the `#` at the end of the heading closes it, and is not shown',
        fix: `write \\# for the sign itself, \`${quoted(closed[1]!)}\\#\`, or remove it`,
      };
    }
    const lines = written.split('\n');
    const rule = lines
      .at(-1)!
      .replace(/^[ \t>]+/, '')
      .trim();
    if (lines.length < 2 || !/^-+$/.test(rule)) return undefined;
    const text = lines.slice(0, -1).join('\n').trim();
    if (lines.length === 2 && !/[.;,]$/.test(text)) return undefined;
    return {
      message: `a paragraph is made a heading by the line \`${rule}\` right below it`,
      fix: 'put an empty line between the two, or write a heading with `##`',
    };
  },
};

/** Whether these are the lines of a second front matter, which has a rule of its own. */
function isOfKeys(written: string, before: string): boolean {
  return /(?:^|\n)---\r?\n$/.test(before) && /^[A-Za-z][\w-]*:(?:\s|$)/.test(written);
}

function isName(written: string): boolean {
  return /^__[a-z]\w*__$/i.test(written);
}

/** Names that programs are written with: anything else between the marks may be meant bold. */
const KNOWN_NAMES = new Set(
  (
    'add all annotations attribute author bases builtins call class contains declspec del delitem dict ' +
    'dirname doc enter eq exit file filename func getattr getitem hash init init_subclass import iter len ' +
    'line main missing module name new next proto pycache repr schema setattr setitem slots str ' +
    'typename version wrapped'
  ).split(' '),
);
