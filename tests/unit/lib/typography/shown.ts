/** A text whose spaces can be told apart: `~` for U+00A0, `_` for U+202F. */
export function shown(text: string): string {
  return text.replaceAll('\u00A0', '~').replaceAll('\u202F', '_');
}
