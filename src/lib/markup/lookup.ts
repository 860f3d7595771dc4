import { ALLOWED_ATTRIBUTES } from './allowed.ts';

/**
 * The name of an element as the list has it: HTML takes either case, as `<iFrame>` is a frame; SVG has
 * names of its own with capitals.
 */
export function elementName(written: string): string {
  return Object.hasOwn(ALLOWED_ATTRIBUTES, written) ? written : written.toLowerCase();
}

/** Whether a text may hold an element, by its name in the list. */
export function isAllowedElement(name: string): boolean {
  return name !== '*' && Object.hasOwn(ALLOWED_ATTRIBUTES, name);
}

/** Names that React gives attributes of HTML, and Astro too. */
const ALIASES: Readonly<Record<string, string>> = { classname: 'class', 'class:list': 'class' };

/** The name of an attribute as the list has it. */
export function attributeName(element: string, written: string): string {
  if (ownAttributes(element).includes(written)) return written;
  const name = written.toLowerCase();
  return ALIASES[name] ?? name;
}

/** Whether an element may have an attribute, both by their names in the list. */
export function isAllowedAttribute(element: string, name: string): boolean {
  return [...ALLOWED_ATTRIBUTES['*']!, ...ownAttributes(element)].some((allowed) =>
    allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed,
  );
}

/** The attributes of one element, or of all where it has none of its own, for a suggestion. */
export function attributesOfElement(element: string): string[] {
  return [...ALLOWED_ATTRIBUTES['*']!, ...ownAttributes(element)].filter(
    (name) => !name.endsWith('*'),
  );
}

function ownAttributes(element: string): readonly string[] {
  return isAllowedElement(element) ? ALLOWED_ATTRIBUTES[element]! : [];
}

/** The names of all elements that a text may hold, for a suggestion. */
export const ELEMENTS: readonly string[] = Object.keys(ALLOWED_ATTRIBUTES).filter(isAllowedElement);

/** The value of a table for a name that an author wrote, which may be that of a method of objects. */
export function own<Value>(
  table: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
