import { componentRule } from '#lib/mdx-components.ts';
import { attributesOf, hasSpread, propsOf, type MdxElement } from '#lib/mdx-elements.ts';
import type { Problem } from '#lib/problems.ts';
import { nodesOf } from '#lib/mdx-tree.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { MDX_ELEMENTS, attributePositionIn, nodesIn, positionIn } from '#source/mdx.ts';
import { codeIn } from './element-kinds.ts';
import { suggestion } from './nearest.ts';
import { EXAMPLES, valueFault } from './prop-values.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('mdx-prop');

/**
 * The components that every text is given are told what they may be told, and stand where they may
 * stand (`lib/mdx-components.ts`). The files that they name are looked for in `attachments.ts`.
 */
export const checkMdxProps: Check = ({ content }) => entriesOf(content).flatMap(problemsOf);

/** What holds text in lines, and so no block. */
const LINES = ['paragraph', 'heading', 'tableCell'] as const;

function problemsOf(entry: EntryFile): Problem[] {
  const declared = codeIn(entry).bindings;
  const elements = nodesIn(entry, ...MDX_ELEMENTS).filter(
    ({ name }) => name && componentRule(name) && !declared.has(name),
  );
  if (elements.length === 0) return [];
  const inLines = new Set(nodesIn(entry, ...LINES).flatMap(nodesOf));
  return elements.flatMap((element) => [
    ...misplaced(entry, element, inLines.has(element)),
    ...unknownProps(entry, element),
    ...missingProps(entry, element),
    ...wrongValues(entry, element),
  ]);
}

/** A component makes a block of its own, and only some hold text. */
function misplaced(entry: EntryFile, element: MdxElement, isInLine: boolean): Problem[] {
  const tell = (message: string, fix: string) => [
    report(entry.file, positionIn(entry, element), message, fix),
  ];
  if (isInLine) {
    return tell(
      `\`<${element.name}>\` stands in the middle of a line of text`,
      'put it on lines of its own, with an empty line before and after',
    );
  }
  if (element.children.length > 0 && !componentRule(element.name!)!.hasBody) {
    return tell(
      `\`<${element.name}>\` shows no text that stands in it`,
      'close it with />, and put the text below it',
    );
  }
  return [];
}

function unknownProps(entry: EntryFile, element: MdxElement): Problem[] {
  const known = Object.keys(componentRule(element.name!)!.props);
  return attributesOf(element)
    .filter(({ name }) => !known.includes(name))
    .map(({ name }) =>
      report(
        entry.file,
        attributePositionIn(entry, element, name),
        `\`<${element.name}>\` has no prop \`${name}\``,
        suggestion(
          name,
          known,
          known.length > 0 ? `write one of ${known.join(', ')}` : 'write it without props',
        ),
      ),
    );
}

function missingProps(entry: EntryFile, element: MdxElement): Problem[] {
  if (hasSpread(element)) return [];
  const written = new Set(attributesOf(element).map(({ name }) => name));
  return Object.entries(componentRule(element.name!)!.props).flatMap(([name, rule]) => {
    const { is, required, requiredUnless, emptyOnlyWith } = rule;
    const isAsked = required || (requiredUnless && !written.has(requiredUnless));
    if (!isAsked || written.has(name)) return [];
    const way = `add \`${name}="${EXAMPLES[is]}"\``;
    const other = requiredUnless ?? (emptyOnlyWith && `${name}="" ${emptyOnlyWith}`);
    return [
      report(
        entry.file,
        positionIn(entry, element),
        `\`<${element.name}>\` has no \`${name}\``,
        other ? `${way}, or \`${other}\`` : way,
      ),
    ];
  });
}

function wrongValues(entry: EntryFile, element: MdxElement): Problem[] {
  const attributes = attributesOf(element);
  return propsOf(element).flatMap((prop) => {
    const fault = valueFault(prop, prop.rule, attributes);
    return fault
      ? [report(entry.file, attributePositionIn(entry, element, prop.name), ...fault)]
      : [];
  });
}
