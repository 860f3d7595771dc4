import type { Problem } from '#lib/problems.ts';
import { attributesOf } from '#lib/mdx-elements.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { attributePositionIn, MDX_ELEMENTS, nodesIn, positionIn } from '#source/mdx.ts';
import type { Position } from '#source/yaml.ts';
import { anchorsOf } from './anchors.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('element-id');

/** The ids that pages have themselves, each starting with a capital, as no heading’s anchor does. */
export const OF_PAGES = /^(?:Comments|Content|Related|Diagram-\d+(?:-[\w-]+)?)$/;

/**
 * Each id of a page is there once, whether an element of the text has it, a heading or the page around
 * them: a link to it would lead to the first alone. Two headings with one are told by `heading-anchor.ts`.
 */
export const checkElementIds: Check = ({ content }) => entriesOf(content).flatMap(problemsOf);

interface Claim {
  id: string;
  position: Position;
  /** Its place among those of its file. */
  order: number;
  isHeading: boolean;
}

function problemsOf(entry: EntryFile): Problem[] {
  const written = idsOf(entry);
  const hasNotes = nodesIn(entry, 'footnoteReference').length > 0;
  if (written.length === 0 && !hasNotes) return [];
  const headings = anchorsOf(entry).headings.map(({ anchor, node }) =>
    toClaim(anchor, positionIn(entry, node), true),
  );
  const first = new Map<string, Claim>();
  return [...headings, ...written]
    .toSorted((a, b) => a.order - b.order)
    .flatMap((claim): Problem[] => {
      const tell = (message: string, fix = 'write another id') => [
        report(entry.file, claim.position, message, fix),
      ];
      if (!claim.isHeading) {
        if (claim.id === '') return tell('an id that is empty', 'write a word, or remove it');
        if (/\s/.test(claim.id)) {
          return tell(`the id \`${claim.id}\` has a space`, 'write hyphens in place of spaces');
        }
        if (OF_PAGES.test(claim.id) || OF_NOTES.test(claim.id)) {
          return tell(`the id \`${claim.id}\` is one that the page has already`);
        }
      }
      if (claim.isHeading && hasNotes && OF_NOTES.test(claim.id)) {
        return tell(
          `the heading has the anchor \`#${claim.id}\`, which the notes have`,
          'write another heading',
        );
      }
      const other = first.get(claim.id);
      if (!other) {
        first.set(claim.id, claim);
        return [];
      }
      if (claim.isHeading && other.isHeading) return [];
      const holder = other.isHeading ? 'the heading' : 'the element';
      return claim.isHeading
        ? tell(
            `the heading has the anchor \`#${claim.id}\` of ${holder} on line ${other.position.line}`,
            `write another heading, or another id on line ${other.position.line}`,
          )
        : tell(`the id \`${claim.id}\` is that of ${holder} on line ${other.position.line}`);
    });
}

/** What the build calls notes, the references to them and their heading. */
const OF_NOTES = /^(?:user-content-fn(?:ref)?-|footnote-label$)/;

/** The ids that elements of HTML are given by name; one of a component may be anything. */
function idsOf(entry: EntryFile): Claim[] {
  return nodesIn(entry, ...MDX_ELEMENTS)
    .filter(({ name }) => /^[a-z]/.test(name ?? ''))
    .flatMap((element) =>
      attributesOf(element).flatMap(({ name, value }) =>
        name === 'id' && value !== undefined
          ? [toClaim(value === true ? '' : value, attributePositionIn(entry, element, name), false)]
          : [],
      ),
    );
}

function toClaim(id: string, position: Position, isHeading: boolean): Claim {
  return { id, position, isHeading, order: position.line * 1e6 + position.column };
}
