import { defineMdastPlugin, type MdastPluginDefinition, type MdxJsxFlowElement } from 'satteri';
import { toAlert } from '#lib/callouts.ts';

/** Makes GitHub’s alert, `> [!NOTE]`, the component that `<Callout kind="note">` is. */
export const calloutsPlugin: MdastPluginDefinition = defineMdastPlugin({
  name: 'callouts',
  blockquote(node) {
    const alert = toAlert(node);
    if (!alert?.kind) return undefined;
    return {
      type: 'mdxJsxFlowElement',
      name: 'Callout',
      attributes: [{ type: 'mdxJsxAttribute', name: 'kind', value: alert.kind }],
      children: alert.children as MdxJsxFlowElement['children'],
    };
  },
});
