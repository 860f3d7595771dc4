import type { MdastNode } from 'satteri';

/** The kinds of callout, GitHub’s five, in the order of their weight. */
export const CALLOUT_KINDS = ['note', 'tip', 'important', 'warning', 'caution'] as const;

export type CalloutKind = (typeof CALLOUT_KINDS)[number];

/** A quotation that is written as GitHub’s alert: `> [!NOTE]`, and its text from the next line on. */
export interface Alert {
  /** What stands in the marker, as it was typed. */
  written: string;
  /** The kind that it names; `undefined` where it names none. */
  kind: CalloutKind | undefined;
  /** Text behind the marker on its line, where none belongs. */
  besideMarker: string;
  /** What the quotation holds without its marker. */
  children: MdastNode[];
}

/** The alert that a node is; `undefined` where it is anything else, a plain quotation included. */
export function toAlert(node: MdastNode): Alert | undefined {
  if (node.type !== 'blockquote') return undefined;
  const [first, ...blocks] = node.children;
  if (first?.type !== 'paragraph') return undefined;
  const [opening, ...phrases] = first.children;
  if (opening?.type !== 'text') return undefined;
  const marker = /^\[!(\p{L}[^\]\n]*)\][^\S\n]*([^\n]*)\n?/u.exec(opening.value);
  if (!marker) return undefined;
  const [whole, written = '', besideMarker = ''] = marker;
  const rest = opening.value.slice(whole.length);
  const text = [
    ...(rest === '' ? [] : [{ type: 'text' as const, value: rest }]),
    // Two spaces at the end of the marker’s line are a line break, which has nothing to break.
    ...(rest === '' && phrases[0]?.type === 'break' ? phrases.slice(1) : phrases),
  ];
  return {
    written,
    kind: CALLOUT_KINDS.find((kind) => kind === written.toLowerCase()),
    besideMarker,
    children: [
      ...(text.length > 0 ? [{ type: 'paragraph' as const, children: text }] : []),
      ...blocks,
    ],
  };
}
