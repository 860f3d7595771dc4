import { toAlert } from '#lib/callouts.ts';
import type { Problem } from '#lib/problems.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { nodesIn, positionIn } from '#source/mdx.ts';
import { calloutFault } from './prop-values.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('callout');

/** A callout that is written as GitHub’s, `> [!NOTE]`, is of a kind that there is, on a line of its own. */
export const checkCallouts: Check = ({ content }) => entriesOf(content).flatMap(problemsOf);

function problemsOf(entry: EntryFile): Problem[] {
  return nodesIn(entry, 'blockquote').flatMap((node) => {
    const alert = toAlert(node);
    if (!alert) return [];
    const { written, kind, besideMarker } = alert;
    const tell = (message: string, fix: string) => [
      report(entry.file, positionIn(entry, node), message, fix),
    ];
    if (!kind) return tell(...calloutFault(written.toLowerCase())!);
    if (besideMarker !== '') {
      return tell(
        `text stands on the line of \`[!${written}]\``,
        `put it on the next line, or write <Callout kind="${kind}" title="…">`,
      );
    }
    return [];
  });
}
