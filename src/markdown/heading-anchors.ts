import { defineHastPlugin, type HastNode, type HastPluginDefinition } from 'satteri';

/**
 * Makes each heading a link to itself, so that its address can be copied from it. A heading that
 * holds a link already stays as it is, since links do not nest; so does the one of the footnotes,
 * which is only read out.
 */
export const headingAnchorsPlugin: HastPluginDefinition = defineHastPlugin({
  name: 'heading-anchors',
  element: {
    filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
    visit(node, context) {
      const { id } = node.properties;
      if (typeof id !== 'string' || id === 'footnote-label' || holdsLink(node)) return;
      context.setProperty(node, 'children', [
        {
          type: 'element',
          tagName: 'a',
          properties: { className: ['anchor'], href: `#${id}` },
          children: node.children,
        },
      ]);
    },
  },
});

function holdsLink(node: HastNode): boolean {
  if ('tagName' in node && node.tagName === 'a') return true;
  return 'children' in node && node.children.some(holdsLink);
}
