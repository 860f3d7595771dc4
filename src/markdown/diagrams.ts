import { fileURLToPath } from 'node:url';
import {
  defineMdastPlugin,
  type MdastNode,
  type MdastPluginDefinition,
  type PluginFactoryContext,
} from 'satteri';
import { translate } from '#i18n/translate.ts';
import { DIAGRAM } from '#lib/code/languages.ts';
import { toFigure, type WrittenDiagram } from '#lib/diagrams/figure.ts';
import { isElement, type SvgNode } from '#lib/diagrams/svg.ts';
import { textLocale } from './text-locale.ts';

/**
 * Draws ```` ```mermaid ```` blocks: each becomes a figure with an inline SVG. `checks/diagrams.ts`
 * has told of those that are wrong.
 */
export function diagramsPlugin({ fileURL }: PluginFactoryContext): MdastPluginDefinition {
  const file = fileURL && fileURLToPath(fileURL).replaceAll('\\', '/');
  const t = translate(textLocale(fileURL));
  let count = 0;
  const draw = (diagram: WrittenDiagram, number: number): MdastNode => {
    try {
      return toMdast(toFigure(diagram, number, t));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`${file ?? 'a text'}: diagram ${number} cannot be drawn: ${why}`, {
        cause: error,
      });
    }
  };
  return defineMdastPlugin({
    name: 'diagrams',
    code(node) {
      if (node.lang !== DIAGRAM) return undefined;
      count += 1;
      return draw({ text: node.value, meta: node.meta }, count);
    },
  });
}

/** Elements as nodes that the processor makes elements of, so that later plugins see their texts. */
function toMdast(node: SvgNode): MdastNode {
  if (!isElement(node)) return { type: 'text', value: node };
  return {
    type: 'svg',
    data: { hName: node.name, hProperties: node.attributes },
    children: node.children.map(toMdast),
  } as unknown as MdastNode;
}
