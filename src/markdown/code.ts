import {
  defineHastPlugin,
  type HastNode,
  type HastPluginDefinition,
  type PluginFactoryContext,
} from 'satteri';
import type { Locale } from '#config/site.ts';
import { translate } from '#i18n/translate.ts';
import { toCodeBlock, type CodeBlock, type CodeLine } from '#lib/code/block.ts';
import { joined, type Run } from '#lib/code/highlight.ts';
import { DIAGRAM } from '#lib/code/languages.ts';
import { textLocale } from './text-locale.ts';

type Element = Extract<HastNode, { type: 'element' }>;
type ElementContent = Element['children'][number];

/**
 * Shows fenced code as a figure: the file’s name and the language above, the code in colours that
 * are classes, the caption below. `styles/code.css` has the looks. `<copy-code>` stays empty where
 * no component stands for it, as in feeds.
 */
export function codePlugin({ fileURL }: PluginFactoryContext): HastPluginDefinition {
  const locale = textLocale(fileURL);
  return defineHastPlugin({
    name: 'code',
    element: {
      filter: ['pre'],
      visit(node, context) {
        const code = node.children.find(
          (child) => child.type === 'element' && child.tagName === 'code',
        );
        if (code?.type !== 'element') return undefined;
        const { lang, meta } = (code.data ?? {}) as { lang?: string; meta?: string };
        if (lang === DIAGRAM) return undefined;
        const text = context.textContent(code).replace(/\r?\n$/, '');
        return toFigure(toCodeBlock({ code: text, lang, meta }), locale);
      },
    },
  });
}

function toFigure(block: CodeBlock, locale: Locale): Element {
  const { language, file, caption } = block;
  const head = [
    // In an element of code, so that no rule of typography touches the name.
    ...(file ? [element('code', {}, [text(file)])] : []),
    ...(language.label ? [element('span', {}, [text(language.label)])] : []),
    ...(block.canCopy ? [element('copy-code', { lang: locale })] : []),
  ];
  return element('figure', { className: ['code'] }, [
    ...(head.length > 0 ? [element('div', {}, head)] : []),
    toPre(block, locale),
    ...(caption ? [element('figcaption', {}, [text(caption)])] : []),
  ]);
}

/** The code itself. It can have the focus, so that it scrolls by keyboard, unless its lines wrap. */
function toPre(block: CodeBlock, locale: Locale): Element {
  const { language, file, lines, isPatch, wraps } = block;
  const isMarked = lines.some(({ mark }) => mark);
  const classes = [...(isMarked ? [isPatch ? 'patch' : 'marked'] : []), ...(wraps ? ['wrap'] : [])];
  const name = [translate(locale)('code.label'), language.label, file].filter(Boolean).join(', ');
  return element(
    'pre',
    {
      ...(classes.length > 0 && { className: classes }),
      ...(!wraps && { tabIndex: 0, role: 'group', ariaLabel: name }),
    },
    [
      element(
        'code',
        { className: [`language-${language.id}`] },
        isMarked || wraps ? toLineElements(lines, wraps) : toSpans(runsOf(lines)),
      ),
    ],
  );
}

const ELEMENTS = { lit: 'mark', added: 'ins', removed: 'del' } as const;

/** Each marked line as an element, with the character that ends it; of others each only where lines wrap. */
function toLineElements(lines: readonly CodeLine[], wraps: boolean): ElementContent[] {
  return lines.flatMap((line, index) => {
    const runs = index < lines.length - 1 ? [...line.runs, { text: '\n' }] : line.runs;
    const spans = toSpans(runs);
    if (line.mark) return [element(ELEMENTS[line.mark], {}, spans)];
    return wraps ? [element('span', {}, spans)] : spans;
  });
}

function runsOf(lines: readonly CodeLine[]): Run[] {
  return lines.flatMap(({ runs }, index) => (index > 0 ? [{ text: '\n' }, ...runs] : runs));
}

function toSpans(runs: readonly Run[]): ElementContent[] {
  return joined(runs).map(({ text: value, colour }) =>
    colour ? element('span', { className: [colour] }, [text(value)]) : text(value),
  );
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
