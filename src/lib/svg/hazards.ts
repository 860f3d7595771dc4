import { loadedBy } from './css.ts';
import { SVG, XHTML, XLINK, type SvgAttribute, type SvgElement, type SvgPart } from './document.ts';

/** Something in a picture that acts, or loads what is not in it. */
export interface SvgHazard {
  /** In characters from 0. */
  offset: number;
  message: string;
  fix: string;
}

/** Everything in a picture that runs, shows another document, or is loaded from elsewhere. */
export function hazardsIn(parts: readonly SvgPart[]): SvgHazard[] {
  let style: { element: SvgElement; text: string } | undefined;
  return parts.flatMap((part): SvgHazard[] => {
    switch (part.type) {
      case 'open':
        if (part.namespace === SVG && part.local === 'style') style = { element: part, text: '' };
        return [
          ...elementHazards(part),
          ...part.attributes.flatMap((one) => inAttribute(one, part)),
        ];
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

/** What to write instead of an element that acts. */
const ACTING: Readonly<Record<string, string>> = {
  script: 'remove it: a picture runs no script',
  handler: 'remove it: a picture runs no script',
  listener: 'remove it: a picture runs no script',
  foreignObject: 'export the picture with its texts as SVG texts or as paths, or export it as PNG',
};

/** Elements of HTML that SVG has too. */
const EMBEDDING = ['audio', 'canvas', 'embed', 'iframe', 'object', 'video'];

function elementHazards({ name, local, namespace, attributes, offset }: SvgElement): SvgHazard[] {
  if (namespace === XHTML || (namespace === SVG && EMBEDDING.includes(local))) {
    const fix = 'export the picture as plain SVG, or as PNG';
    return [
      { offset, message: `the element \`<${name}>\` of HTML, which is no part of a picture`, fix },
    ];
  }
  if (namespace !== SVG) return [];
  if (Object.hasOwn(ACTING, local)) {
    return [{ offset, message: `the element \`<${name}>\` acts`, fix: ACTING[local]! }];
  }
  const animated = attributes.find((one) => one.namespace === '' && one.local === 'attributeName');
  if (!animated || !/^\s*(?:(?:\w+:)?href|on\w+)\s*$/i.test(animated.value)) return [];
  const message = `the element \`<${name}>\` changes \`${animated.value.trim()}\``;
  return [
    { offset: animated.offset, message, fix: 'remove it: what a picture links stays as it is' },
  ];
}

function inAttribute(attribute: SvgAttribute, element: SvgElement): SvgHazard[] {
  const { name, local, namespace, value, offset } = attribute;
  const isOwn = namespace === '';
  if (isOwn && /^on\w/i.test(local)) {
    return [
      {
        offset,
        message: `the attribute \`${name}\` acts`,
        fix: 'remove it: a picture runs no script',
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
