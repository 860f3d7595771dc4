import {
  defineHastPlugin,
  type HastNode,
  type HastPluginDefinition,
  type PluginFactoryContext,
} from 'satteri';
import { translate } from '#i18n/translate.ts';
import { textLocale } from './text-locale.ts';

/** The site's fonts have no arrow. */
const ARROW: HastNode = {
  type: 'element',
  tagName: 'svg',
  properties: { viewBox: '0 0 16 16', ariaHidden: 'true' },
  children: [
    {
      type: 'element',
      tagName: 'path',
      properties: { d: 'M6 5 2 9l4 4M2 9h12V3' },
      children: [],
    },
  ],
};

/**
 * Labels the footnotes in the language of the text, which its file's name tells: the heading, which
 * is only read out, and the links back.
 */
export function footnotesPlugin({ fileURL }: PluginFactoryContext): HastPluginDefinition {
  const t = translate(textLocale(fileURL));
  return defineHastPlugin({
    name: 'footnotes',
    element: {
      filter: ['h2', 'a'],
      visit(node, context) {
        const { id, ariaLabel, dataFootnoteBackref } = node.properties;
        if (id === 'footnote-label') {
          context.setProperty(node, 'className', ['visually-hidden']);
          context.setProperty(node, 'children', [{ type: 'text', value: t('footnotes.label') }]);
        }
        if (dataFootnoteBackref !== undefined && typeof ariaLabel === 'string') {
          const reference = ariaLabel.replace(/^\D*/, '');
          context.setProperty(node, 'ariaLabel', t('footnotes.back', { reference }));
          context.setProperty(
            node,
            'children',
            node.children.map((child) => (child.type === 'text' ? ARROW : child)),
          );
        }
      },
    },
  });
}
