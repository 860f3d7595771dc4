/** @see https://www.w3.org/TR/xml/#charsets */
// eslint-disable-next-line no-control-regex -- they are what it is about
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A text without the characters that no XML document may hold, however they are written. */
export function toXmlText(text: string): string {
  return text.toWellFormed().replace(NOT_IN_XML, '');
}
