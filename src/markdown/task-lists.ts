import { defineHastPlugin, type HastPluginDefinition, type PluginFactoryContext } from 'satteri';
import { translate } from '#i18n/translate.ts';
import { textLocale } from './text-locale.ts';

/**
 * Says whether a task (`- [x] …`) is done to those who do not see its box, in the language of the
 * text: a box by itself has no name.
 */
export function taskListsPlugin({ fileURL }: PluginFactoryContext): HastPluginDefinition {
  const t = translate(textLocale(fileURL));
  return defineHastPlugin({
    name: 'task-lists',
    element: {
      filter: ['input'],
      visit(node, context) {
        if (node.properties.type !== 'checkbox') return;
        const isDone = node.properties.checked === true || node.properties.checked === '';
        context.setProperty(node, 'ariaLabel', t(isDone ? 'task.done' : 'task.open'));
      },
    },
  });
}
