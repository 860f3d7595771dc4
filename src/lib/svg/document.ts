import { SaxesParser, type SaxesAttributeNS } from 'saxes';

export const SVG = 'http://www.w3.org/2000/svg';
export const XLINK = 'http://www.w3.org/1999/xlink';
export const XML = 'http://www.w3.org/XML/1998/namespace';
export const XHTML = 'http://www.w3.org/1999/xhtml';

/** An attribute with the namespace that its prefix stands for. */
export interface SvgAttribute {
  /** As it was written, with its prefix. */
  name: string;
  local: string;
  /** Empty where it has no prefix. */
  namespace: string;
  value: string;
  /** Where it starts, in characters from 0. */
  offset: number;
}

/** The start of an element, with the namespace that its prefix stands for. */
export interface SvgElement {
  type: 'open';
  /** As it was written, with its prefix. */
  name: string;
  local: string;
  namespace: string;
  attributes: readonly SvgAttribute[];
  offset: number;
}

/** A part of a document in the order of its text; an element that is empty has a start and an end. */
export type SvgPart =
  | SvgElement
  | { type: 'close' }
  | { type: 'text' | 'cdata'; text: string }
  | { type: 'comment'; offset: number }
  | { type: 'instruction'; target: string; offset: number };

/** Why a text is no XML. */
export interface XmlFault {
  /** In characters from 0. */
  offset: number;
  message: string;
  fix: string;
}

/** The parts of a document, or the first thing that keeps it from being one. */
export type SvgDocument = { parts: SvgPart[]; root: SvgElement } | { fault: XmlFault };

/**
 * Reads an SVG as browsers read it, by the rules of XML and its namespaces.
 *
 * @see https://www.w3.org/TR/xml/
 */
export function readSvg(text: string): SvgDocument {
  const stray = straySign(text);
  if (stray) return { fault: stray };
  const parts: SvgPart[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const starts: number[] = [];
  let attributes: number[] = [];
  let depth = 0;
  const before = (sign: string) => Math.max(text.lastIndexOf(sign, parser.position - 1), 0);
  parser.on('error', (error) => {
    throw new NoXml({
      offset: Math.min(parser.position, text.length),
      message: error.message.replace(/^(?:\d+:)*\s*/, '').replace(/\.$/, ''),
      fix: /undefined entity/.test(error.message)
        ? 'write the character itself: XML has no names of characters but amp, lt, gt, quot and apos'
        : 'export the picture again, or correct this place',
    });
  });
  parser.on('doctype', (written) => {
    const fault = declarationFault(written);
    if (fault) throw new NoXml({ offset: before('<!DOCTYPE'), ...fault });
  });
  parser.on('opentagstart', () => {
    starts.push(before('<'));
    depth += 1;
    if (depth > DEEPEST) {
      throw new NoXml({
        offset: starts.at(-1)!,
        message: `elements are nested more than ${DEEPEST} deep`,
        fix: 'export the picture as plain SVG, or as PNG',
      });
    }
    attributes = [];
  });
  parser.on('attribute', ({ name }) => {
    attributes.push(startOfAttribute(text, name, parser.position));
  });
  parser.on('opentag', ({ name, local, uri, attributes: named }) => {
    parts.push({
      type: 'open',
      name,
      local,
      namespace: uri,
      attributes: Object.values(named).map((one, index) =>
        toAttribute(one, attributes[index] ?? 0),
      ),
      offset: starts.pop() ?? 0,
    });
  });
  parser.on('closetag', () => {
    depth -= 1;
    parts.push({ type: 'close' });
  });
  for (const type of ['text', 'cdata'] as const) {
    parser.on(type, (one) => parts.push({ type, text: one }));
  }
  parser.on('comment', () => parts.push({ type: 'comment', offset: before('<!--') }));
  parser.on('processinginstruction', ({ target }) =>
    parts.push({ type: 'instruction', target, offset: before('<?') }),
  );
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof NoXml) return { fault: error.fault };
    throw error;
  }
  // The parser refuses a document without a root.
  return { parts, root: parts.find((part) => part.type === 'open')! };
}

/**
 * The first `&` or `<` that starts nothing, outside what may hold one. A parser would tell of it only
 * where it gives up, at the end of the text.
 */
function straySign(text: string): XmlFault | undefined {
  for (const { 0: sign, index: offset } of text.matchAll(STRAY_OR_HOLDER)) {
    if (sign === '&' || sign === '<') {
      const written = sign === '&' ? '&amp;' : '&lt;';
      return { offset, message: `this \`${sign}\` starts nothing`, fix: `write ${written}` };
    }
  }
  return undefined;
}

/** Comments, CDATA and instructions, which go to the end where they are not closed; and signs alone. */
const STRAY_OR_HOLDER =
  /<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<\?[^]*?(?:\?>|$)|&(?!(?:#\d+|#x[\da-f]+|[\p{L}_:][\p{L}\d_:.-]*);)|<(?![\p{L}_:/!?])/giu;

/** What is wrong with the declarations of a document type, from behind its name. */
function declarationFault(written: string): Omit<XmlFault, 'offset'> | undefined {
  const start = /^(?:[^"'[]|"[^"]*"|'[^']*')*\[/.exec(written)?.[0].length;
  if (start === undefined || /^\s*\]/.test(written.slice(start))) return undefined;
  const again =
    'export the picture as plain SVG (from Illustrator without “Preserve Illustrator Editing Capabilities”)';
  if (written.includes('<!ENTITY')) {
    return {
      message: 'the document type declares entities, which no picture needs',
      fix: `${again}, or write out what each entity stands for and remove the declarations`,
    };
  }
  return {
    message:
      'the document type has declarations in `[ … ]`, which can add handlers that no element shows',
    fix: `${again}, or remove them with their brackets`,
  };
}

/** Elements above an element: the parser asks each of them what a prefix stands for. */
const DEEPEST = 500;

/** What ends the reading of a document. */
class NoXml extends Error {
  readonly fault: XmlFault;

  constructor(fault: XmlFault) {
    super(fault.message);
    this.fault = fault;
  }
}

function toAttribute(attribute: SaxesAttributeNS, offset: number): SvgAttribute {
  const { name, local, uri: namespace, value } = attribute;
  return { name, local, namespace, value, offset };
}

/** @param end behind the quotation mark that closes its value */
function startOfAttribute(text: string, name: string, end: number): number {
  const opening = text.lastIndexOf(text[end - 1]!, end - 2);
  return Math.max(text.lastIndexOf(name, opening), 0);
}
