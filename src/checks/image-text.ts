import type { Problem } from '#lib/problems.ts';
import { attributesOf, hasSpread, isMdxElement } from '#lib/mdx-elements.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { MDX_ELEMENTS, nodesIn, positionIn } from '#source/mdx.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('image-text');

/** An image says what it shows to those who do not see it. Figures are checked by their props. */
export const checkImageText: Check = ({ content }) => entriesOf(content).flatMap(problemsOf);

function problemsOf(entry: EntryFile): Problem[] {
  return nodesIn(entry, 'image', 'imageReference', ...MDX_ELEMENTS).flatMap((node) => {
    const tell = (fix: string) => [
      report(entry.file, positionIn(entry, node), 'image without alternative text', fix),
    ];
    if (node.type === 'image' || node.type === 'imageReference') {
      if (node.alt?.trim()) return [];
      return tell(
        'write what it shows between the brackets, or <Figure src="…" alt="" decorative /> if it shows nothing that matters',
      );
    }
    if (isMdxElement(node) && node.name === 'img' && !hasSpread(node)) {
      const hasText = attributesOf(node).some(
        ({ name, value }) => name === 'alt' && value !== true,
      );
      return hasText ? [] : tell('add alt="…" with what it shows, alt="" if that does not matter');
    }
    return [];
  });
}
