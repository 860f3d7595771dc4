import type { Translate } from '#i18n/translate.ts';
import { toCleanSvg } from './cleaning.ts';
import { drawDiagram } from './drawing.ts';
import { readFence } from './fence.ts';
import { alternativeOf } from './source.ts';
import { element, parseSvg, type SvgElement } from './svg.ts';

/** A diagram as the author wrote it: the text of its block, and what stands after the block’s word. */
export interface WrittenDiagram {
  text: string;
  meta: string | null | undefined;
}

/** Pixels for a unit: the library’s smallest text is of 11 units, and a page’s is of 13 pixels. */
const SCALE = 1.2;

/** Charts are drawn with larger text. */
const CHART_SCALE = 1;

/** Width of the text on the narrowest screen: what fits in it needs no scrolling. */
const NARROWEST = 280;

/**
 * A diagram in its figure: named for those who do not see it, in a box that scrolls sideways where
 * the diagram may be wider than the screen, its caption below.
 *
 * @param number of the diagram in its page, from 1
 * @throws Error where the author gave no text alternative, or the drawer cannot read the text
 */
export function toFigure({ text, meta }: WrittenDiagram, number: number, t: Translate): SvgElement {
  const fence = readFence(meta);
  const alternative = alternativeOf(fence, text);
  if (!alternative) throw new Error('the diagram has no text alternative');
  const { name, description } = alternative;
  // The ids of headings have no capitals, so that none can be the same.
  const id = `Diagram-${number}`;
  const svg = drawnSvg(text, id);
  const names = [
    element('title', { id: `${id}-title` }, [name]),
    ...(description ? [element('desc', { id: `${id}-desc` }, [description])] : []),
  ];
  const picture = {
    ...svg,
    attributes: {
      ...svg.attributes,
      role: 'img',
      'aria-labelledby': names.map(({ attributes }) => attributes.id).join(' '),
    },
    children: [...names, ...svg.children],
  };
  const isNarrow = Number(svg.attributes.width) <= NARROWEST;
  const box = isNarrow
    ? picture
    : element(
        'div',
        {
          class: 'diagram-box',
          role: 'group',
          tabindex: '0',
          'aria-label': t('diagram.region', { name }),
        },
        [picture],
      );
  const caption = fence.caption ? [element('figcaption', {}, [fence.caption])] : [];
  return element('figure', { class: 'diagram' }, [box, ...caption]);
}

/**
 * A diagram as a drawing for a page.
 *
 * @param prefix of the ids in it
 * @throws Error where the drawer cannot read the text
 */
export function drawnSvg(text: string, prefix: string): SvgElement {
  const tree = parseSvg(drawDiagram(text));
  return toCleanSvg(tree, prefix, isChart(tree) ? CHART_SCALE : SCALE);
}

function isChart({ attributes }: SvgElement): boolean {
  return 'data-xychart-colors' in attributes;
}
