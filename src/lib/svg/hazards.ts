import { loadedBy } from './css.ts';
import { SVG, XHTML, XLINK, type SvgAttribute, type SvgElement, type SvgPart } from './document.ts';

/** Something in a picture that acts, or loads what is not in it. */
export interface SvgHazard {
  /** In characters from 0. */
  offset: number;
  message: string;
  fix: string;
}

/**
 * Everything in a picture that runs, shows another document, or is loaded from elsewhere. What is within an
 * element that may not be there goes with it.
 */
export function hazardsIn(parts: readonly SvgPart[]): SvgHazard[] {
  let refused = 0;
  let style: { element: SvgElement; text: string } | undefined;
  return parts.flatMap((part): SvgHazard[] => {
    if (refused > 0) {
      if (part.type === 'open') refused += 1;
      else if (part.type === 'close') refused -= 1;
      return [];
    }
    switch (part.type) {
      case 'open': {
        const refusal = refusalOf(part);
        if (refusal) {
          refused = 1;
          return [refusal];
        }
        if (part.namespace === SVG && part.local === 'style') style = { element: part, text: '' };
        return [
          ...animationHazards(part),
          ...part.attributes.flatMap((one) => inAttribute(one, part)),
        ];
      }
      case 'text':
      case 'cdata':
        if (style) style.text += part.text;
        return [];
      case 'close': {
        const hazards = style ? cssHazards(style.text, style.element.offset) : [];
        style = undefined;
        return hazards;
      }
      case 'instruction':
        return part.target === 'xml-stylesheet' ? [loads('<?xml-stylesheet?>', part.offset)] : [];
      case 'comment':
        return [];
    }
  });
}

/** Elements that may not be there, and what to do instead. */
const REFUSED: Readonly<Record<string, [does: string, fix: string]>> = {
  script: ['is a script', 'remove it: a picture runs none'],
  handler: ['is a script', 'remove it: a picture runs none'],
  listener: ['is a script', 'remove it: a picture runs none'],
  foreignObject: [
    'holds a piece of a page',
    'export the picture with its texts as SVG texts or as paths, or export it as PNG',
  ],
};

/** Elements of HTML that SVG has too. */
const EMBEDDING = ['audio', 'canvas', 'embed', 'iframe', 'object', 'video'];

function refusalOf({ name, local, namespace, offset }: SvgElement): SvgHazard | undefined {
  if (namespace === XHTML || (namespace === SVG && EMBEDDING.includes(local))) {
    const message = `the element \`<${name}>\` of HTML is no part of a picture`;
    return { offset, message, fix: 'export the picture as plain SVG, or as PNG' };
  }
  if (namespace !== SVG || !Object.hasOwn(REFUSED, local)) return undefined;
  const [does, fix] = REFUSED[local]!;
  return { offset, message: `the element \`<${name}>\` ${does}`, fix };
}

function animationHazards({ name, attributes }: SvgElement): SvgHazard[] {
  return attributes
    .filter(({ namespace, local }) => namespace === '' && local === 'attributeName')
    .filter(({ value }) => /^\s*(?:(?:\w+:)?href|on\w+)\s*$/i.test(value))
    .map(({ value, offset }) => ({
      offset,
      message: `the element \`<${name}>\` changes \`${value.trim()}\``,
      fix: 'remove it: what a picture links stays as it is',
    }));
}

function inAttribute(attribute: SvgAttribute, element: SvgElement): SvgHazard[] {
  const { name, local, namespace, value, offset } = attribute;
  const isOwn = namespace === '';
  if (isOwn && /^on\w/i.test(local)) {
    return [
      {
        offset,
        message: `the attribute \`${name}\` is a script`,
        fix: 'remove it: a picture runs none',
      },
    ];
  }
  if (local === 'href' && (isOwn || namespace === XLINK)) return linkHazards(attribute, element);
  return isOwn && /[(@]/.test(value) ? cssHazards(value, offset) : [];
}

function cssHazards(css: string, offset: number): SvgHazard[] {
  const loaded = loadedBy(css);
  return loaded === undefined ? [] : [loads(shortened(loaded), offset)];
}

function linkHazards({ name, value, offset }: SvgAttribute, element: SvgElement): SvgHazard[] {
  // Browsers take these out of an address before they read it.
  const address = value.replace(/[\0-\x20]/g, '');
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  const written = `${name}="${shortened(value)}"`;
  if (element.local === 'a') {
    if (scheme === undefined || ['http', 'https', 'mailto', 'tel'].includes(scheme)) return [];
    const message = `the link \`${written}\` acts or leads to what is no page`;
    return [
      { offset, message, fix: 'write an address that begins with https://, or remove the link' },
    ];
  }
  if (address === '' || address.startsWith('#')) return [];
  const isPicture = element.local === 'image' || element.local === 'feImage';
  if (isPicture && /^data:image\/(?:avif|gif|jpe?g|png|svg\+xml|webp)[;,]/i.test(address))
    return [];
  return [loads(written, offset)];
}

function loads(written: string, offset: number): SvgHazard {
  return {
    offset,
    message: `\`${written}\` loads what is not in the picture, and browsers load nothing for one`,
    fix: 'embed it when the picture is exported, or remove it',
  };
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
