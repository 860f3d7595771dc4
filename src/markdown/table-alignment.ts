import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

const CLASSES: Record<string, string> = { center: 'align-center', right: 'align-end' };

/**
 * Says the alignment of a table's cells by class (`styles/prose.css`) instead of by a `style`
 * attribute, which a strict content policy forbids. Left is how cells are aligned anyway.
 */
export const tableAlignmentPlugin: HastPluginDefinition = defineHastPlugin({
  name: 'table-alignment',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const { style, align } = node.properties;
      const alignment = /text-align:\s*(\w+)/.exec(String(style ?? ''))?.[1] ?? align;
      if (typeof alignment !== 'string') return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'align', null);
      const name = CLASSES[alignment];
      if (name) context.setProperty(node, 'className', [name]);
    },
  },
});
