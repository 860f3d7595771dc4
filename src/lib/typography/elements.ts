/** Elements, and components of the same names, whose text is no prose. */
const UNTOUCHED = new Set([
  'code',
  'kbd',
  'math',
  'pre',
  'samp',
  'script',
  'style',
  'svg',
  'textarea',
  'var',
]);

/** Whether the text of an element, or of a component such as `Kbd`, is left as it was typed. */
export function isUntouched(name: string): boolean {
  return UNTOUCHED.has(name.toLowerCase());
}
