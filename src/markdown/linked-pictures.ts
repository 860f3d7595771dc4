import { defineHastPlugin, type HastNode, type HastPluginDefinition } from 'satteri';

/**
 * Marks an image that stands in a link, `[![…](./a.png)](https://…)`: it leads where its author
 * wants, and so gets no link to its own full size (`components/mdx/MarkdownPicture.astro`).
 */
export const linkedPicturesPlugin: HastPluginDefinition = defineHastPlugin({
  name: 'linked-pictures',
  element: {
    filter: ['img'],
    visit(node, context) {
      let above: Readonly<HastNode> | undefined = context.parent(node);
      while (above && !isLink(above)) above = context.parent(above);
      if (above) context.setProperty(node, 'linked', 'true');
    },
  },
});

function isLink(node: Readonly<HastNode>): boolean {
  if (node.type === 'element') return node.tagName === 'a';
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'a'
  );
}
