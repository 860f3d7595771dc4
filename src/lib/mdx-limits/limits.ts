/**
 * How much of one thing a text may hold. Real posts stay far below; Sätteri 0.10 takes time that grows
 * with the square of most of these, or the stack, and twice the time for each tag that is left open in
 * braces.
 */
export const LIMITS = {
  /** Quotations, lists, elements and marks in one another. */
  depth: 100,
  /** Nodes of a tree in one another: a list is two with its item. */
  nodes: 250,
  /** Attributes of an element. */
  attributes: 1000,
  /** Characters with a meaning in a line that is no code. */
  marksInLine: 1000,
  /** Signs `<`, `{` and `&` in lines without an empty one between them. */
  signsInBlock: 5000,
  /** Columns of a table: each row is filled up to them. */
  columns: 100,
  /** Elements that are opened and not closed behind a brace. */
  openInBraces: 8,
  /** Characters of an expression, and of lines of imports and exports without an empty one between them. */
  code: 10_000,
} as const;
