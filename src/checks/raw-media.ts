import { site } from '#config/site.ts';
import type { ReadText } from '#lib/code-values.ts';
import { addressesIn, addressUse, schemeOf } from '#lib/markup/addresses.ts';
import { attributeName, elementName } from '#lib/markup/lookup.ts';
import { componentRule, isFileKind } from '#lib/mdx-components.ts';
import {
  attributesOf,
  hasSpread,
  isMdxElement,
  propsOf,
  type Attribute,
  type MdxElement,
} from '#lib/mdx-elements.ts';
import { nodesOf } from '#lib/mdx-tree.ts';
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
import { attributeTexts, codeIn, elementKind } from './element-kinds.ts';
import { reporter, shortened, type Check, type CheckInput } from './rule.ts';
import { addressFault, startFault } from './shown-addresses.ts';

const report = reporter('raw-media');

/** What to write instead of an element that names a file beside the text, or on another site. */
const SHOWN: Readonly<Record<string, string>> = {
  img: '![what it shows](./portal.png), or <Figure src="./portal.png" alt="…" />',
  video: '<Video src="./tour.mp4" … />',
  audio: '<audio src="/talk.mp3" controls />, with the file in public/',
  source: '<Video src="./tour.mp4" … />, or <Figure … />',
  track: '<Video … captions="./tour.vtt" />',
};

/**
 * What elements of HTML load is a file of the site, in `public/`: nothing copies what is beside the text,
 * the policy of the page blocks what is elsewhere, and what names nothing shows nothing.
 */
export const checkRawMedia: Check = (input) =>
  entriesOf(input.content).flatMap((entry) =>
    nodesIn(entry, ...MDX_ELEMENTS).flatMap((element) => {
      const kind = element.name ? elementKind(entry, element) : 'unseen';
      if (kind === 'unseen') return [];
      if (kind === 'component') return filesInCode(entry, element);
      return kind.html.flatMap((name) => problemsOf(entry, element, elementName(name), input));
    }),
  );

function problemsOf(
  entry: EntryFile,
  element: MdxElement,
  name: string,
  input: CheckInput,
): Problem[] {
  const attributes = attributesOf(element).flatMap((attribute) => {
    const use = addressUse(name, attributeName(name, attribute.name));
    return use ? [{ attribute, use, texts: attributeTexts(entry, element, attribute) }] : [];
  });
  const named = attributes.filter(({ attribute }) => isSource(attribute.name));
  const isUnnamed =
    Object.hasOwn(SHOWN, name) &&
    !hasSpread(element) &&
    named.every(({ attribute, texts }) => isNothing(attribute, texts)) &&
    !mayHoldSources(element, name);
  if (isUnnamed) {
    const message = `\`<${element.name}>\` names no file to show`;
    return [
      report(
        entry.file,
        positionIn(entry, element),
        message,
        `write ${insteadOf(entry, element, name)}`,
      ),
    ];
  }
  const imported = attributes.flatMap(({ attribute, texts }) =>
    isPictureInCode(element) && attribute.name === 'src'
      ? unimported(entry, element, attribute, texts)
      : [],
  );
  if (imported.length > 0) return imported;
  return attributes.flatMap(({ attribute, use, texts }) => {
    const place = attributePositionIn(entry, element, attribute.name);
    const instead = insteadOf(entry, element, name);
    const told = texts.flatMap(({ text, then }) =>
      addressesIn(attribute.name.toLowerCase(), text).flatMap((address) => {
        // Where an address that is known in part leads, its start tells, if that says which site.
        const isKnown = then === 'end' || isElsewhere(address);
        const isToldAsLink =
          name === 'a' && attribute.name === 'href' && typeof attribute.value === 'string';
        const fault = isKnown
          ? (addressFault(address, use, instead, input) ??
            (isToldAsLink ? undefined : startFault(entry, address, input)))
          : undefined;
        if (!fault) return [];
        const rest = then === 'end' ? '' : '…';
        const found = `\`<${element.name} ${attribute.name}="${shortened(address)}${rest}">\` ${fault.found}`;
        return [report(entry.file, place, found, fault.fix)];
      }),
    );
    const isUnseen = use !== 'link' && use !== 'part' && texts.some(({ then }) => then === 'other');
    if (told.length > 0 || !isUnseen) return told;
    const message = `what \`<${element.name} ${attribute.name}>\` loads, only rendering tells`;
    const fix =
      name === 'img'
        ? `write the address out, ${attribute.name}="/portal.png", or write ${instead}`
        : `write the address out, or write ${instead}`;
    return [report(entry.file, place, message, fix)];
  });
}

/** Whether an address names another site, or is no address of a site. */
function isElsewhere(address: string): boolean {
  return (
    (schemeOf(address) !== undefined || /^\s*[\\/]{2}/.test(address)) &&
    !address.trimStart().toLowerCase().startsWith(site.url.toLowerCase())
  );
}

/** Whether an element is an `<img>` that MDX shows as it does a picture of Markdown: one in an expression. */
function isPictureInCode(element: MdxElement): boolean {
  return element.name === 'img' && codePlaceOf(element)?.isModule === false;
}

/** A picture of Markdown is imported, for its size, and handed over whole. */
function unimported(
  entry: EntryFile,
  element: MdxElement,
  { name, code }: Attribute,
  texts: readonly ReadText[],
): Problem[] {
  const text = texts.find(({ then }) => then === 'end')?.text;
  const isFile = texts.length > 0 && texts.every(({ then }) => then === 'file');
  const whole = isFile ? /^\s*([\w$.]+)\.src\s*$/.exec(code ?? '')?.[1] : undefined;
  if (text === undefined && whole === undefined) return [];
  const found = whole === undefined ? shortened(text!) : `${whole}.src`;
  return [
    report(
      entry.file,
      attributePositionIn(entry, element, name),
      `\`<img>\` in braces shows a picture that is imported, and \`${found}\` is none`,
      whole === undefined
        ? "import the picture, `import portal from './portal.png'`, and write src={portal}, or write the element outside of the braces"
        : `write src={${whole}}`,
    ),
  ];
}

/** What to write instead of an element; of the sources of another, instead of that. */
function insteadOf(entry: EntryFile, element: MdxElement, name: string): string {
  const around = [...elementsAround(entry, element)].map((each) => each.name ?? '');
  const whole = name === 'source' ? around.find((each) => HOLDERS.has(each)) : undefined;
  return SHOWN[whole === 'picture' ? 'img' : (whole ?? name)] ?? SHOWN['img']!;
}

const HOLDERS = new Set(['audio', 'picture', 'video']);

function isSource(attribute: string): boolean {
  return /^src(?:set)?$/i.test(attribute);
}

/** Whether an attribute is known to name nothing: what only rendering tells may name something. */
function isNothing({ code }: Attribute, texts: readonly ReadText[]): boolean {
  const isEmpty = ({ text, then }: ReadText) => then === 'end' && text.trim() === '';
  return (code === undefined || texts.length > 0) && texts.every(isEmpty);
}

/** Whether what an element shows may be named by elements in it. */
function mayHoldSources(element: MdxElement, name: string): boolean {
  if (name !== 'video' && name !== 'audio') return false;
  // Of what is in code, the elements alone are known.
  if (codePlaceOf(element)) return true;
  return nodesOf(element).some(
    (node) =>
      node !== element &&
      (isMdxElement(node) ||
        node.type === 'mdxTextExpression' ||
        node.type === 'mdxFlowExpression'),
  );
}

/** The files that a given component names in code, or by code: nothing makes them part of the site there. */
function filesInCode(entry: EntryFile, element: MdxElement): Problem[] {
  if (!componentRule(element.name!) || codeIn(entry).bindings.has(element.name!)) return [];
  return propsOf(element).flatMap((prop) => {
    const isRead = prop.value !== undefined && codePlaceOf(element) === undefined;
    const texts = isRead || !isFileKind(prop.rule.is) ? [] : attributeTexts(entry, element, prop);
    const text = texts.find(({ then }) => then === 'end')?.text;
    if (text === undefined) return [];
    const message = `\`<${element.name} ${prop.name}>\` names \`${shortened(text)}\` in code, where nothing makes it part of the site`;
    const fix = codePlaceOf(element)
      ? `write the element outside of the braces, or import the file and write ${prop.name}={…} with its name`
      : `write ${prop.name}="${shortened(text)}"`;
    return [report(entry.file, attributePositionIn(entry, element, prop.name), message, fix)];
  });
}
