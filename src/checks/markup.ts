import { site } from '#config/site.ts';
import { isNode, parseExpression } from '#lib/code-tree.ts';
import { keyOf, nodes } from '#lib/code-names.ts';
import { referred } from '#lib/code-values.ts';
import { isActive } from '#lib/markup/addresses.ts';
import { ANCESTORS } from '#lib/markup/allowed.ts';
import { elementName, ELEMENTS, isAllowedElement, own } from '#lib/markup/lookup.ts';
import { OBSOLETE_ELEMENTS, REFUSED_ELEMENTS } from '#lib/markup/refused.ts';
import { componentRule } from '#lib/mdx-components.ts';
import { attributesOf, hasSpread, type MdxElement } from '#lib/mdx-elements.ts';
import type { Problem } from '#lib/problems.ts';
import { codePlaceOf } from '#source/code-elements.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import {
  attributePositionIn,
  elementsAround,
  MDX_ELEMENTS,
  nodesIn,
  positionIn,
} from '#source/mdx.ts';
import { codeIn, elementKind } from './element-kinds.ts';
import { componentFault, elementFault, type AttributeFault } from './markup-attributes.ts';
import { linksIn } from './links.ts';
import { nearest } from './nearest.ts';
import { reporter, shortened, type Check } from './rule.ts';

const report = reporter('markup');

/**
 * A text holds what `lib/markup/allowed.ts` lists, and nothing else: what the policy of the page blocks,
 * what it cannot block, and what no browser knows is told, wherever in the text or in its code it is written.
 */
export const checkMarkup: Check = ({ content }) =>
  entriesOf(content).flatMap((entry) => [
    ...nodesIn(entry, ...MDX_ELEMENTS).flatMap((element) => problemsOf(entry, element)),
    ...activeLinks(entry),
  ]);

function problemsOf(entry: EntryFile, element: MdxElement): Problem[] {
  if (!element.name) return [];
  const kind = elementKind(entry, element);
  if (kind === 'component') return componentProblems(entry, element);
  if (kind === 'unseen') {
    const message = `what \`<${element.name}>\` is, only rendering tells`;
    const fix =
      'write the name of an element itself, or import a component from an .astro file and write that';
    return [report(entry.file, positionIn(entry, element), message, fix)];
  }
  return kind.html.flatMap((name) => htmlProblems(entry, element, name));
}

function htmlProblems(entry: EntryFile, element: MdxElement, written: string): Problem[] {
  const name = elementName(written);
  const shown =
    written === element.name ? `\`<${name}>\`` : `\`<${element.name}>\` is \`<${name}>\`, which`;
  const tell = (message: string, fix: string, severity: Problem['severity'] = 'error') =>
    report(entry.file, positionIn(entry, element), `${shown} ${message}`, fix, severity);
  const replacement = own(OBSOLETE_ELEMENTS, name);
  if (replacement === undefined && !isElementHere(entry, element, name)) {
    const refusal = own(REFUSED_ELEMENTS, name);
    if (refusal) return [tell(refusal.why, refusal.fix)];
    const around = own(ANCESTORS, name)?.[0];
    if (around) {
      return [
        tell(
          `is part of \`<${around}>\`, and is in none`,
          `put it into <${around}>…</${around}>, or in backticks if it is text`,
        ),
      ];
    }
    const isDrawn = [...elementsAround(entry, element)].some((each) => each.name === 'svg');
    const fix = isDrawn
      ? 'save the drawing as a file beside this one, and write ![what it shows](./drawing.svg)'
      : unknownFix(entry, element, name);
    return [tell('is no element that a text may hold', fix)];
  }
  return [
    ...(replacement === undefined
      ? []
      : [tell('is no longer part of HTML', `write ${replacement}`, 'warning')]),
    // Where texts may hold no code, `post-code.ts` tells of it.
    ...(hasSpread(element) && site.posts?.code !== false
      ? [tell('has attributes that its text does not name', 'write each attribute out')]
      : []),
    ...attributesOf(element).flatMap((attribute) =>
      told(entry, element, attribute.name, elementFault(name, attribute.name)),
    ),
  ];
}

/** Whether a text may hold an element where it is: parts of drawings and formulas in these, as far as is seen. */
function isElementHere(entry: EntryFile, element: MdxElement, name: string): boolean {
  if (!isAllowedElement(name)) return false;
  const roots = own(ANCESTORS, name);
  if (!roots || codePlaceOf(element)) return true;
  for (const { name: around } of elementsAround(entry, element)) {
    if (around !== null && (roots.includes(around) || /^[A-Z]/.test(around))) return true;
  }
  return false;
}

function unknownFix(entry: EntryFile, element: MdxElement, name: string): string {
  const around = [...elementsAround(entry, element)].map((each) => each.name ?? '');
  const isFormula = around.includes('math');
  const here = ELEMENTS.filter((one) => {
    const roots = own(ANCESTORS, one);
    return roots ? roots.some((root) => around.includes(root)) : !isFormula;
  });
  const meant = nearest(name, here);
  if (meant && name.length > 3) return `write <${meant}>, or put it in backticks if it is text`;
  return name.includes('-')
    ? 'make a component in src/components/mdx/ that holds it, and write that'
    : 'put it in backticks if it is text, or remove it';
}

/** The components that every text is given have no other props: `mdx-props.ts` tells of these. */
function componentProblems(entry: EntryFile, element: MdxElement): Problem[] {
  const isGiven = componentRule(element.name!) && !codeIn(entry).bindings.has(element.name!);
  const names = isGiven ? [] : attributesOf(element).map(({ name }) => name);
  return [...names, ...spreadNames(entry, element)].flatMap((name) =>
    told(entry, element, name, componentFault(name)),
  );
}

/** The attributes that are spread into an element, as far as its text tells. */
function spreadNames(entry: EntryFile, { attributes }: MdxElement): string[] {
  return attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxExpressionAttribute') return [];
    const tree = parseExpression(attribute.value);
    const object = tree && (referred(tree, codeIn(entry).bindings) ?? tree);
    return object?.type === 'ObjectExpression'
      ? nodes(object['properties']).flatMap(({ key }) => (isNode(key) ? keyOf(key) : []))
      : [];
  });
}

function told(
  entry: EntryFile,
  element: MdxElement,
  name: string,
  fault: AttributeFault | undefined,
): Problem[] {
  if (!fault) return [];
  const message = `\`<${element.name}>\` has the attribute \`${name}\`, ${fault.why}`;
  const place = attributePositionIn(entry, element, name);
  return [report(entry.file, place, message, fault.fix, fault.severity)];
}

/** Links of Markdown that run a script or hold a document; those of elements are told by `raw-media.ts`. */
function activeLinks(entry: EntryFile): Problem[] {
  return linksIn(entry)
    .filter(({ url, isElement }) => !isElement && isActive(url))
    .map(({ url, position }) =>
      report(
        entry.file,
        position,
        `the link \`${shortened(url)}\` leads to no page: browsers do not follow it`,
        'write the address of a page, https://…, or put it in backticks if it is text',
      ),
    );
}
