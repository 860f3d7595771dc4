import { toCodePoint } from '#lib/code-point.ts';
import type { Problem } from '#lib/problems.ts';
import { authoredTexts, type TextFile } from '#source/content.ts';
import { createPositions } from '#source/text-position.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('invisible-characters');

/** Nothing in a text is without width, or turns the direction of what follows, unseen. */
export const checkInvisibleCharacters: Check = ({ content }) =>
  authoredTexts(content).flatMap(problemsOf);

/** What no keyboard types: all but the tabulator and the ends of lines. */
const CONTROLS = Object.fromEntries(
  [...Array(32).keys(), 127]
    .filter((code) => ![9, 10, 13].includes(code))
    .map((code) => [String.fromCharCode(code), 'control character']),
);

/** By the names of Unicode, in small letters. */
const NAMES: Readonly<Record<string, string>> = {
  ...CONTROLS,
  '\u061C': 'Arabic letter mark',
  '\u180E': 'Mongolian vowel separator',
  '\u200B': 'zero width space',
  '\u200C': 'zero width non-joiner',
  '\u200D': 'zero width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u202A': 'left-to-right embedding',
  '\u202B': 'right-to-left embedding',
  '\u202C': 'pop directional formatting',
  '\u202D': 'left-to-right override',
  '\u202E': 'right-to-left override',
  '\u2060': 'word joiner',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'pop directional isolate',
  '\uFEFF': 'byte order mark',
};

const RUN = new RegExp(`(?:${Object.keys(NAMES).join('|')})+`, 'gu');

const PICTOGRAPH_BEFORE = /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?$/u;
const PICTOGRAPH = /^\p{Extended_Pictographic}/u;

function problemsOf({ file, text }: TextFile): Problem[] {
  const runs = [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    // An editor may start a file with a mark of its encoding.
    const start = index === 0 && run.startsWith('\uFEFF') ? 1 : index;
    const end = index + run.length;
    return start === end || joinsEmoji(text, start, end) ? [] : [{ start, end }];
  });
  if (runs.length === 0) return [];
  const positionOf = createPositions(text);
  return runs.map(({ start, end }) => {
    const characters = new Set(text.slice(start, end));
    const codes = [...characters].map(toCodePoint).join(', ');
    const names = [...characters].map((one) => `${toCodePoint(one)} (${NAMES[one]})`).join(', ');
    return {
      ...report(
        file,
        positionOf(start),
        end - start === 1 ? `an invisible character, ${names}` : `invisible characters, ${names}`,
        end - start === 1 ? 'delete it' : 'delete them',
      ),
      edit: { file, start, end, text: '', does: `remove ${codes}` },
    };
  });
}

/** Whether a run is the one joiner between two signs that make one emoji. */
function joinsEmoji(text: string, start: number, end: number): boolean {
  return (
    text.slice(start, end) === '\u200D' &&
    // A sign and what varies it are four characters at most.
    PICTOGRAPH_BEFORE.test(text.slice(Math.max(0, start - 4), start)) &&
    PICTOGRAPH.test(text.slice(end, end + 2))
  );
}
