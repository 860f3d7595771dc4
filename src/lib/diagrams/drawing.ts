import { renderMermaidSVG } from 'beautiful-mermaid';
import { refuseLarge } from './limits.ts';
import { toDrawableSequence } from './sequence.ts';
import { kindOf, toDrawable } from './source.ts';

/**
 * A diagram as the library draws it, an SVG with a style of its own.
 *
 * @throws Error where the drawer cannot read the text at all, or it is too large; it draws much that is wrong as well
 */
export function drawDiagram(text: string): string {
  refuseLarge(text);
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
