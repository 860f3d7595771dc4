import {
  defineHastPlugin,
  type HastNode,
  type HastPluginDefinition,
  type HastVisitorContext,
  type PluginFactoryContext,
} from 'satteri';
import { translate } from '#i18n/translate.ts';
import { textLocale } from './text-locale.ts';

/**
 * Puts each table into a box that scrolls by itself, so that a wide one does not widen the page.
 * The box is named by the table’s columns and can be focused, since the keyboard has to scroll it.
 */
export function tableBoxesPlugin({ fileURL }: PluginFactoryContext): HastPluginDefinition {
  const t = translate(textLocale(fileURL));
  const box = (table: Readonly<HastNode>, context: HastVisitorContext) => {
    const columns = headersOf(table)
      .map((cell) => context.textContent(cell).trim())
      .filter((text) => text !== '')
      .join(', ');
    context.wrapNode(table, {
      type: 'element',
      tagName: 'div',
      properties: {
        className: ['table-box'],
        // Not a region: several tables may have the same columns, and landmarks are told apart.
        role: 'group',
        tabIndex: 0,
        ariaLabel: columns === '' ? t('table.bare') : t('table.columns', { columns }),
      },
      children: [],
    });
  };
  return defineHastPlugin({
    name: 'table-boxes',
    element: { filter: ['table'], visit: box },
    // A table that is written as HTML.
    mdxJsxFlowElement: { filter: ['table'], visit: box },
  });
}

function headersOf(node: Readonly<HastNode>): Readonly<HastNode>[] {
  if (('tagName' in node && node.tagName === 'th') || ('name' in node && node.name === 'th')) {
    return [node];
  }
  return 'children' in node ? node.children.flatMap((child) => headersOf(child as HastNode)) : [];
}
