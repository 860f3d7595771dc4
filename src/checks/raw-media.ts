import path from 'node:path';
import { site } from '#config/site.ts';
import {
  addressesIn,
  addressUse,
  isActive,
  schemeOf,
  type AddressUse,
} from '#lib/markup/addresses.ts';
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
import { oncePerObject } from '#lib/once-per.ts';
import type { Problem } from '#lib/problems.ts';
import { decoded, isOfSite, urls } from '#lib/urls.ts';
import { codePlaceOf } from '#source/code-elements.ts';
import { entriesOf, type Content, type EntryFile } from '#source/content.ts';
import { attributePositionIn, MDX_ELEMENTS, nodesIn, positionIn } from '#source/mdx.ts';
import { attributeTexts, codeIn, elementKind } from './element-kinds.ts';
import { nearest } from './nearest.ts';
import { reporter, shortened, type Check, type CheckInput } from './rule.ts';

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
    return use ? [{ attribute, use, texts: attributeTexts(entry, attribute) }] : [];
  });
  const named = attributes.filter(({ attribute }) => isSource(attribute.name));
  const isUnnamed =
    Object.hasOwn(SHOWN, name) &&
    !hasSpread(element) &&
    named.every(({ attribute, texts }) => isNothing(attribute, texts)) &&
    !mayHoldSources(element, name);
  if (isUnnamed) {
    const message = `\`<${element.name}>\` names no file to show`;
    return [report(entry.file, positionIn(entry, element), message, `write ${SHOWN[name]}`)];
  }
  return attributes.flatMap(({ attribute, use, texts }) =>
    texts.flatMap((text) =>
      addressesIn(attribute.name.toLowerCase(), text).flatMap((address) => {
        const place = attributePositionIn(entry, element, attribute.name);
        const fault = faultOf({ name, use, address }, input);
        if (!fault) return [];
        const found = `\`<${element.name} ${attribute.name}="${shortened(address)}">\` ${fault.found}`;
        return [report(entry.file, place, found, fault.fix)];
      }),
    ),
  );
}

function isSource(attribute: string): boolean {
  return /^src(?:set)?$/i.test(attribute);
}

/** Whether an attribute is known to name nothing: what only rendering tells may name something. */
function isNothing({ code }: Attribute, texts: readonly string[]): boolean {
  return (code === undefined || texts.length > 0) && texts.every((text) => text.trim() === '');
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

interface Named {
  /** The element’s name in the list of what is allowed. */
  name: string;
  use: AddressUse;
  address: string;
}

interface Fault {
  /** Goes on after `<img src="…">`. */
  found: string;
  fix: string;
}

function faultOf({ name, use, address }: Named, input: CheckInput): Fault | undefined {
  if (use === 'link') {
    return isActive(address)
      ? {
          found: 'leads to no page: browsers do not follow it',
          fix: 'write the address of a page, https://…',
        }
      : undefined;
  }
  if (use === 'part') {
    return address.startsWith('#')
      ? undefined
      : {
          found: 'is in another file, which is not shown',
          fix: 'write the drawing out, and "#" and its id',
        };
  }
  const fix = `write ${SHOWN[name] ?? SHOWN['img']!}`;
  const scheme = schemeOf(address);
  if (scheme === 'data:' || scheme === 'blob:') {
    return {
      found: 'is written into the text, and the page’s policy blocks it',
      fix: `make a file of it, and ${fix}`,
    };
  }
  const own = ownPath(address);
  if (scheme !== undefined || /^\s*[\\/]{2}/.test(address)) {
    return own === undefined
      ? {
          found: 'is on another site, and the page’s policy blocks it',
          fix: `save the file, and ${fix}`,
        }
      : {
          found: 'names the site itself, which previews of it may not load',
          fix: `write ${own}`,
        };
  }
  if (!address.startsWith('/')) {
    return { found: 'names a file that nothing makes part of the site', fix };
  }
  return missing(address, input);
}

/** Why an address of the site leads to nothing; `undefined` where something answers it. */
function missing(address: string, { live, content }: CheckInput): Fault | undefined {
  const file = decoded(address.replace(/[?#].*$/s, ''));
  if (live.addresses.has(file)) return undefined;
  if (live.addresses.has(urls.fromRoot(file))) {
    return {
      found: 'is not under the site’s base, where elements have to name it themselves',
      fix: `write ${urls.fromRoot(address)}`,
    };
  }
  const there = `public${isOfSite(file) ? urls.toTyped(file) : file}`;
  const folder = path.posix.dirname(there);
  const beside = (publicFilesOf(content).get(folder) ?? []).map((one) => path.posix.basename(one));
  const meant = nearest(path.posix.basename(there), beside);
  return {
    found: `leads to nothing: there is no ${there}`,
    fix: meant
      ? `write ${urls.fromRoot(encodeURI(path.posix.join(folder, meant).slice('public'.length)))}`
      : `put the file at ${there}, or write the address of one that is there`,
  };
}

/** The files of `public/`, by their folder. */
const publicFilesOf = oncePerObject(({ files }: Content) =>
  Map.groupBy(
    [...files].filter((file) => file.startsWith('public/')),
    (file) => path.posix.dirname(file),
  ),
);

/** The path of an absolute address of the site itself. */
function ownPath(address: string): string | undefined {
  if (!URL.canParse(address, site.url)) return undefined;
  const { host, pathname, search } = new URL(address, site.url);
  return host === new URL(site.url).host && isOfSite(pathname) ? pathname + search : undefined;
}

/** The files that a given component names in code, or by code: nothing makes them part of the site there. */
function filesInCode(entry: EntryFile, element: MdxElement): Problem[] {
  if (!componentRule(element.name!) || codeIn(entry).bindings.has(element.name!)) return [];
  return propsOf(element).flatMap((prop) => {
    const isRead = prop.value !== undefined && codePlaceOf(element) === undefined;
    const [text] = isRead || !isFileKind(prop.rule.is) ? [] : attributeTexts(entry, prop);
    if (text === undefined) return [];
    const message = `\`<${element.name} ${prop.name}>\` names \`${shortened(text)}\` in code, where nothing makes it part of the site`;
    const fix = codePlaceOf(element)
      ? `write the element outside of the braces, or import the file and write ${prop.name}={…} with its name`
      : `write ${prop.name}="${shortened(text)}"`;
    return [report(entry.file, attributePositionIn(entry, element, prop.name), message, fix)];
  });
}
