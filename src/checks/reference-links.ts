import type { Problem } from '#lib/problems.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { nodesIn, positionIn } from '#source/mdx.ts';
import { createPositions } from '#source/text-position.ts';
import { nearest } from './nearest.ts';
import { quoted } from './raw-mark.ts';
import { reporter, type Check } from './rule.ts';
import { isInShortcode } from './shortcodes.ts';
import { writtenBlocks } from './written-text.ts';

const report = reporter('reference-link');

/**
 * A link that names its address, `[text][name]`, has that name defined once in its body, and what is
 * defined is used. Words in brackets alone are text.
 */
export const checkReferenceLinks: Check = ({ content }) => entriesOf(content).flatMap(problemsOf);

function problemsOf(entry: EntryFile): Problem[] {
  return [...undefinedIn(entry), ...definitionsIn(entry)];
}

function undefinedIn(entry: EntryFile): Problem[] {
  const found = writtenBlocks(entry)
    .flatMap(({ start, text, source }) =>
      [...text.matchAll(REFERENCE)].map((match) => ({
        match,
        written: source.slice(match.index, match.index + match[0].length),
        index: start + match.index,
      })),
    )
    .filter(({ written, index }) => !isInShortcode(entry, index, index + written.length));
  if (found.length === 0) return [];
  const positionOf = createPositions(entry.text);
  const names = nodesIn(entry, 'definition').map(({ identifier }) => identifier);
  return found.map(({ match: [, sign = '', typed = '', label = ''], written, index }) => {
    const text = written.slice(sign.length + 1, sign.length + 1 + typed.length);
    const near = label && nearest(label, names);
    return report(
      entry.file,
      positionOf(index),
      `\`${quoted(written)}\` is no ${sign ? 'picture' : 'link'}: \`${quoted(label || text)}\` is not defined`,
      near
        ? `write \`${sign}[${quoted(text)}][${near}]\``
        : `write a paragraph \`[${quoted(label || text)}]: https://…\` with its address, or \\[ if it is text`,
      'warning',
    );
  });
}

/**
 * `[text][name]`, `[text][]`, and of a picture `![text]` too. `cells[i][j]` and `[0][1]` are text, and
 * so is what looks like a footnote, which `footnotes.ts` tells.
 */
const REFERENCE =
  /(?<![\p{L}\p{N}_\])\uFFFC!])(?!\[\d+\]\[\d+\])(?:(!)(?=\[)|(?=\[[^[\]]{1,400}\]\[))\[(?!\^)([^[\]]{1,400})\](?:\[(?!\^)([^[\]]{0,200})\])?(?![[(:])/gu;

function definitionsIn(entry: EntryFile): Problem[] {
  const used = new Set(
    nodesIn(entry, 'linkReference', 'imageReference').map(({ identifier }) => identifier),
  );
  const seen = new Map<string, string>();
  return nodesIn(entry, 'definition').flatMap((node): Problem[] => {
    const { identifier, url } = node;
    const name = node.label ?? identifier;
    const first = seen.get(identifier);
    seen.set(identifier, first ?? url);
    const tell = (message: string, fix: string) => [
      report(entry.file, positionIn(entry, node), message, fix, 'warning'),
    ];
    if (isComment(identifier, url)) return [];
    if (first !== undefined) {
      return tell(
        `\`[${name}]\` is defined a second time, and its first address is used`,
        first === url ? 'remove this one' : 'give it another name, or remove this one',
      );
    }
    return used.has(identifier)
      ? []
      : tell(
          `nothing refers to \`[${name}]\`, which is not shown`,
          `write \`[text][${name}]\` where it belongs, or remove it`,
        );
  });
}

/** `[//]: # (…)` is a known way to write a comment. */
function isComment(identifier: string, url: string): boolean {
  return identifier === '//' || url === '#' || url === '<>' || url === '';
}
