import { renderMermaidSVG } from 'beautiful-mermaid';
import { DIAGRAM_KINDS, type DiagramKind } from './kinds.ts';
import { toDrawableSequence } from './sequence.ts';
import { toDrawable } from './source.ts';

/**
 * A diagram as the library draws it, an SVG with a style of its own.
 *
 * @throws Error where the drawer cannot read the text at all; it draws much that is wrong as well
 */
export function drawDiagram(text: string): string {
  const kind = kindOf(text);
  const drawable = toDrawable(text, kind);
  return renderMermaidSVG(
    kind?.word === 'sequenceDiagram' ? toDrawableSequence(drawable) : drawable,
    {
      transparent: true,
      padding: 8,
      nodeSpacing: 28,
      layerSpacing: 44,
    },
  );
}

/** The kind of a diagram by its first word; `undefined` where that starts none that can be drawn. */
function kindOf(text: string): DiagramKind | undefined {
  const [first = ''] = /^[ \t]*[a-z][\w-]*/im.exec(toDrawable(text)) ?? [];
  return Object.values(DIAGRAM_KINDS).find(({ starts }) => starts.test(first.trim()));
}
