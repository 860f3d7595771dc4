import { escapeMarkup } from '#lib/escape-markup.ts';
import { withoutComments } from './css.ts';
import { SVG, XLINK, XML, type SvgAttribute, type SvgElement, type SvgPart } from './document.ts';
import { lengthOf, svgSize, viewBoxOf } from './size.ts';

/**
 * A picture as it is published: what a browser shows of it, and nothing that only an editor reads, such
 * as paths, comments and metadata. Elements have no prefix, lengths no unit and a `viewBox` no commas,
 * since Astro measures no picture otherwise.
 */
export function publishedSvg(parts: readonly SvgPart[], root: SvgElement): string {
  const open: { element: SvgElement; isKept: boolean }[] = [];
  const written: string[] = [];
  const hasLinks = parts.some(
    (part) => part.type === 'open' && part.attributes.some(({ namespace }) => namespace === XLINK),
  );
  // The end of a start tag is written with what follows: an element may have lost all that it held.
  let isStarted = false;
  const write = (text: string) => {
    if (isStarted) written.push('>');
    isStarted = false;
    written.push(text);
  };
  for (const part of parts) {
    const above = open.at(-1);
    const isKept = above?.isKept ?? false;
    if (part.type === 'open') {
      const isOwn = part === root || (isKept && isShown(part));
      open.push({ element: part, isKept: isOwn });
      if (!isOwn) continue;
      write(part === root ? rootTag(part, hasLinks) : tag(part.local, part.attributes));
      isStarted = true;
    } else if (part.type === 'close') {
      open.pop();
      if (!above || !isKept) continue;
      if (isStarted) written.push('/>');
      else written.push(`</${above.element.local}>`);
      isStarted = false;
    } else if ((part.type === 'text' || part.type === 'cdata') && above && isKept) {
      write(textOf(part, above.element));
    }
  }
  return `${written.join('')}\n`;
}

/** The start of the first element of a published picture, without its end. */
export function rootTag(root: SvgElement, hasLinks: boolean): string {
  const names = hasLinks ? `xmlns="${SVG}" xmlns:xlink="${XLINK}"` : `xmlns="${SVG}"`;
  // The source of a drawing of draw.io is in an attribute of that name.
  const shown = root.attributes.filter(
    ({ namespace, local }) => namespace !== '' || local !== 'content',
  );
  return tag(`svg ${names}${missingLength(root)}`, shown.map(measured));
}

/** The width or the height of a picture that has only the other: Astro takes a rounded one for it. */
function missingLength(root: SvgElement): string {
  const has = (name: string) =>
    root.attributes.some(({ namespace, local }) => namespace === '' && local === name);
  const size = has('width') === has('height') ? undefined : svgSize(root);
  if (!size) return '';
  return has('width') ? ` height="${plain(size.height)}"` : ` width="${plain(size.width)}"`;
}

/** Whether a browser does anything with an element. */
export function isShown({ namespace, local }: Pick<SvgElement, 'namespace' | 'local'>): boolean {
  return namespace === SVG && local !== 'metadata';
}

/** The name of an attribute that a browser does anything with; `undefined` of an editor’s own. */
export function shownName({ local, namespace }: SvgAttribute): string | undefined {
  if (namespace === '') return local;
  if (namespace === XLINK) return `xlink:${local}`;
  return namespace === XML && local !== 'base' ? `xml:${local}` : undefined;
}

function tag(start: string, attributes: readonly SvgAttribute[]): string {
  const written = attributes.flatMap((attribute) => {
    const name = shownName(attribute);
    return name === undefined ? [] : [` ${name}="${inAttribute(attribute.value)}"`];
  });
  return `<${start}${written.join('')}`;
}

/** Line ends and tabs of a value are written by their numbers, else they become spaces. */
function inAttribute(value: string): string {
  return escapeMarkup(value).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function measured(attribute: SvgAttribute): SvgAttribute {
  const { local, namespace, value } = attribute;
  if (namespace !== '') return attribute;
  if (local === 'viewBox') {
    const box = viewBoxOf(value);
    return box ? { ...attribute, value: box.map(plain).join(' ') } : attribute;
  }
  const length = local === 'width' || local === 'height' ? lengthOf(value) : undefined;
  return length === undefined ? attribute : { ...attribute, value: plain(length) };
}

function plain(number: number): string {
  return String(Number(number.toFixed(4)));
}

function textOf(
  { type, text }: { type: 'text' | 'cdata'; text: string },
  { local }: SvgElement,
): string {
  const shown = local === 'style' ? withoutComments(text) : text;
  if (type === 'cdata') return `<![CDATA[${shown}]]>`;
  // As little as XML asks for: where a picture is written into a page, a policy has the hash of its style.
  return shown.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;');
}
