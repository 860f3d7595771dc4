import { declaredNames } from '#lib/mdx-code.ts';
import { componentRule } from '#lib/mdx-components.ts';
import { attributesOf } from '#lib/mdx-elements.ts';
import type { Problem } from '#lib/problems.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { attributePositionIn, nodesIn, MDX_ELEMENTS } from '#source/mdx.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('markup');

/**
 * A text’s elements have no style and no handler of their own: a strict content policy forbids both,
 * and a host that sends one would show the page without them.
 */
export const checkMarkup: Check = ({ content }) => entriesOf(content).flatMap(problemsOf);

function problemsOf(entry: EntryFile): Problem[] {
  const declared = declaredNames(nodesIn(entry));
  // The components that every text is given take neither: `mdx-props.ts` tells of any other prop.
  const isGiven = (name: string) => componentRule(name) && !declared.has(name);
  return nodesIn(entry, ...MDX_ELEMENTS)
    .filter(({ name }) => name && !isGiven(name))
    .flatMap((element) =>
      attributesOf(element).flatMap(({ name }) => {
        const fix = fixOf(name, /^[a-z]/.test(element.name!));
        const place = attributePositionIn(entry, element, name);
        const found = `\`<${element.name}>\` has the attribute \`${name}\`, which a strict content policy forbids`;
        return fix ? [report(entry.file, place, found, fix)] : [];
      }),
    );
}

/** What to write instead of an attribute; `undefined` where it may stay. */
function fixOf(name: string, isHtml: boolean): string | undefined {
  if (/^style$/i.test(name)) {
    return 'write class="…" in its place, and the style of that class in src/styles/prose.css';
  }
  return (isHtml ? HTML_HANDLER : PROP_HANDLER).test(name)
    ? 'make a component with a script of its own in src/components/mdx/, and write that in its place'
    : undefined;
}

const HTML_HANDLER = /^on[a-z]+$/i;

/** A component of the author’s may well have a prop `once` or `only`. */
const PROP_HANDLER = /^on(?:[A-Z]|(?:change|click|error|focus|input|load|submit|toggle)$)/;
