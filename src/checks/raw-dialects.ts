import { quoted, type RawMark } from './raw-mark.ts';
import type { WrittenBlock } from './written-text.ts';

/** A sign of a dialect of Markdown that the site does not read. */
interface Sign {
  /** What stands in every text that it is in: most texts are spared the pattern. */
  has?: string;
  /** Finds it in a block; where a line has to start with it, with the flag `m`. */
  pattern: RegExp;
  /** What it is in its dialect. */
  is: string;
  /** What to write instead. */
  fix: string | ((written: string) => string);
  edit?: (match: RegExpExecArray) => RawMark['edit'];
}

/** What other Markdown processors read, and the page of this site shows as it was typed. */
export function findDialects({ text, source }: WrittenBlock): RawMark[] {
  if (!ANY.test(text)) return [];
  return SIGNS.flatMap(({ has, pattern, is, fix, edit }) => {
    if (has !== undefined && !text.includes(has)) return [];
    return [...text.matchAll(pattern)].map((match) => {
      const written = source.slice(match.index, match.index + match[0].length);
      const made = edit?.(match);
      return {
        index: match.index + /^\s*/.exec(match[0])![0].length,
        message: `\`${quoted(written)}\` is no ${is} here, and is shown as it is`,
        fix: typeof fix === 'string' ? fix : fix(written),
        ...(made && { edit: made }),
      };
    });
  });
}

/** A character of which each sign has one. */
const ANY = /[:!?[=+^$&%]/;

const CALLOUT =
  'write `> [!NOTE]` on a line of its own and `> ` before each line of its text, or <Callout kind="note">';

const MATHS =
  'put it in backticks, or write it in letters and signs such as x² ≤ n; a dollar is written \\$';

/** Those that other programs take without their semicolon, and those that editors write. */
const ENTITIES =
  'nbsp|lt|gt|amp|quot|apos|copy|reg|trade|euro|hellip|[mn]dash|[lr]aquo|[lr]dquo|[lr]squo|[lr]arr|times|middot|[aeiou]acute|[ae]grave|[aeiou]circ|ccedil';

const SIGNS: readonly Sign[] = [
  { has: ':::', pattern: /^[ \t]*:{3,}[ \t]*\[?\p{L}[\w-]*/gmu, is: 'directive', fix: CALLOUT },
  {
    has: '::',
    pattern: /^[ \t]*::[a-z][\w-]*(?=[[\uFFFC]|[ \t\r]*$)/gm,
    is: 'directive',
    fix: 'write a component in its place, such as <Embed …> or <Figure …>',
  },
  { pattern: /^[ \t]*(?:!!!|\?{3}\+?)[ \t]+[a-z][\w-]*/gm, is: 'callout', fix: CALLOUT },
  {
    has: '[',
    pattern: /^[ \t]*\[{1,2}[_\uFFFC]{0,2}toc[_\uFFFC]{0,2}\]{1,2}(?=[ \t\r]*$)/gim,
    is: 'table of contents',
    fix: 'remove it: the page of a post has its contents',
  },
  {
    has: ':',
    pattern: /(?<=[^\n]\n)[ \t]*:[ \t]+\S[^\n]*/g,
    is: 'definition',
    fix: 'write a list: `- **term**: its definition`',
  },
  {
    has: '*[',
    pattern: /^[ \t]*\*\[[^[\]\n]+\]:/gm,
    is: 'abbreviation',
    fix: 'write <abbr title="…">…</abbr> where it is used',
  },
  {
    has: ':',
    pattern: /(?<![\w:/.\uFFFC`-]):(?:[a-z][a-z0-9_+-]*[a-z0-9]|[+-]1):(?![\w:/`])/g,
    is: 'emoji',
    fix: 'write the emoji itself, such as 🎉, or put the text in backticks',
  },
  {
    has: '==',
    pattern: /(?<![=\w!<>])==(?=[^\s=])[^=\n]{0,200}[^\s=]==(?![=\w])/g,
    is: 'highlight',
    fix: (written) => `write <mark>${quoted(written.slice(2, -2))}</mark>`,
  },
  {
    has: '++',
    pattern: /(?<![+\w])\+\+(?=[^\s+])[^+\n]{0,200}[^\s+]\+\+(?![+\w])/g,
    is: 'inserted text',
    fix: (written) => `write <ins>${quoted(written.slice(2, -2))}</ins>`,
  },
  {
    has: '^',
    pattern: /(?<=[\w)])\^[\p{L}\p{N}+-]{1,20}\^(?!\w)/gu,
    is: 'superscript',
    fix: (written) => `write <sup>${written.slice(1, -1)}</sup>`,
  },
  {
    has: '[[',
    pattern:
      /(?<![\w[\]!])\[\[(?!\^|[_\uFFFC]?toc[_\uFFFC]?\])(?=[^\s\d])[^[\]\n]{0,200}[^\s[\]]\]\](?![(\w[])/gi,
    is: 'link',
    fix: 'write the text in brackets and its address behind: [text](../folder/en.mdx)',
  },
  {
    has: '![',
    pattern: /!\[[^[\]\n]*\]\([^()\s]+([ \t]+=\d*%?x?\d*%?[ \t]*)\)/g,
    is: 'picture',
    fix: 'leave the size out: the site gives a picture its size',
    edit: ({ 0: written, 1: size = '', index }) => ({
      start: index + written.length - 1 - size.length,
      end: index + written.length - 1,
      text: '',
      does: `leave out the size of a picture,${size}`,
    }),
  },
  {
    has: '$',
    pattern:
      /(?<![\w$])\$(?=[A-Za-z]'?\$|[A-Za-z]\([^$\n]{1,40}\)\$|[^$\n]{0,200}[\\^_=<>+*])[^\s$](?:[^$\n]{0,200}[^\s$])?\$(?![\w$])/g,
    is: 'formula',
    fix: MATHS,
  },
  {
    has: '$$',
    pattern: /(?<!\$)\$\$(?!\$)(?=[^$]{0,400}[\\^_=<>+])[^$]{1,1000}\$\$(?!\$)/g,
    is: 'formula',
    fix: MATHS,
  },
  {
    has: '&',
    pattern: new RegExp(`&(?:${ENTITIES})(?![\\w;=])`, 'g'),
    is: 'character',
    fix: (written) => `write \`${written};\``,
    edit: ({ 0: written, index }) => ({
      start: index + written.length,
      end: index + written.length,
      text: ';',
      does: `end \`${written}\` with a semicolon`,
    }),
  },
  {
    has: '[',
    pattern: /^[ \t]*\[[ xX]\][ \t](?=[ \t]*\S)/gm,
    is: 'task',
    fix: (written) => `write \`- ${written.trim()}\`: a task is an item of a list`,
  },
  {
    has: '![[',
    pattern: /!\[\[[^[\]\n]{1,200}\]\]/g,
    is: 'picture',
    fix: (written) =>
      `write \`![what it shows](./${written.slice(3, -2).split('|')[0]!.trim().replaceAll(' ', '%20')})\``,
  },
  {
    has: '%%',
    pattern: /(?<![\w%])%%(?=[ \t\n]*\p{L})[^%]{1,1000}%%(?![\w%])/gu,
    is: 'comment',
    fix: 'write {/* … */} around it, or remove it',
  },
  {
    has: '&amp;',
    pattern: new RegExp(`&amp;(?:${ENTITIES}|#\\d{2,6}|#x[\\dA-Fa-f]{2,5});`, 'g'),
    is: 'character',
    fix: (written) =>
      `write \`&${written.slice(5)}\`, or the same in backticks where its name is the text`,
  },
];
