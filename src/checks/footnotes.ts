import type { Problem } from '#lib/problems.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { nodesIn, positionIn } from '#source/mdx.ts';
import { createPositions } from '#source/text-position.ts';
import { suggestion } from './nearest.ts';
import { reporter, type Check } from './rule.ts';
import { writtenBlocks } from './written-text.ts';

const report = reporter('footnote');

/** Each footnote has one note, and something that refers to it: others are not shown. */
export const checkFootnotes: Check = ({ content }) => entriesOf(content).flatMap(problemsOf);

function problemsOf(entry: EntryFile): Problem[] {
  return [...missing(entry), ...spaced(entry), ...unused(entry)];
}

/** `[^my note]`: Markdown reads no footnote whose name holds a space. */
function spaced(entry: EntryFile): Problem[] {
  const found = writtenBlocks(entry).flatMap(({ start, text }) =>
    [...text.matchAll(SPACED)].map(({ 0: written, index }) => ({ written, index: start + index })),
  );
  if (found.length === 0) return [];
  const positionOf = createPositions(entry.text);
  return found.map(({ written, index }) =>
    report(
      entry.file,
      positionOf(index),
      `\`${written}\` is no footnote, since its name holds a space, and is shown as it is`,
      `write \`${written.replace(/[ \t]+/g, '-')}\`, both in the text and before its note`,
      'warning',
    ),
  );
}

const SPACED = /(?<!\\)\[\^\p{L}[\p{L}\p{N}_-]*(?:[ \t]+[\p{L}\p{N}_-]+)+\]/gu;

function missing(entry: EntryFile): Problem[] {
  const found = writtenBlocks(entry).flatMap(({ start, text }) =>
    [...text.matchAll(REFERENCE)].map((match) => ({ match, index: start + match.index })),
  );
  if (found.length === 0) return [];
  const positionOf = createPositions(entry.text);
  const names = nodesIn(entry, 'footnoteDefinition').map(({ identifier }) => `[^${identifier}]`);
  return found.map(({ match: [written, name], index }) =>
    name === undefined
      ? report(
          entry.file,
          positionOf(index),
          'a note written in the text, which is shown as it is',
          'write `[^name]` here, and `[^name]: ` with the note in a paragraph of its own',
          'warning',
        )
      : report(
          entry.file,
          positionOf(index),
          `\`${written}\` refers to no note, and is shown as it is`,
          suggestion(
            written,
            names,
            `write a paragraph \`${written}: …\` with the note, or \\${written} if it is text`,
          ),
          'warning',
        ),
  );
}

/** A reference `[^name]`, or a note in the text, `^[…]`. */
const REFERENCE = /\[\^([^[\]\s\uFFFC]{1,100})\]|(?<!\\)\^\[(?=[^[\]\n]{1,400}\])/g;

function unused(entry: EntryFile): Problem[] {
  const used = new Set(nodesIn(entry, 'footnoteReference').map(({ identifier }) => identifier));
  const seen = new Set<string>();
  return nodesIn(entry, 'footnoteDefinition').flatMap((node): Problem[] => {
    const { identifier } = node;
    const isRepeated = seen.has(identifier);
    seen.add(identifier);
    const tell = (message: string, fix: string) => [
      report(entry.file, positionIn(entry, node), message, fix, 'warning'),
    ];
    if (isRepeated) {
      return tell(
        `a second note \`[^${identifier}]\`, which is not shown`,
        'give it another name, here and where it is referred to, or remove it',
      );
    }
    return used.has(identifier)
      ? []
      : tell(
          `nothing refers to the note \`[^${identifier}]\`, which is not shown`,
          `write \`[^${identifier}]\` where it belongs, or remove the note`,
        );
  });
}
