import type { SvgElement, SvgPart } from './document.ts';
import { isShown, shownName } from './published.ts';

/** What only an editor reads of a picture. */
export interface PrivatePart {
  /** In characters from 0. */
  offset: number;
  /** As it is written in short, such as `sodipodi:docname`. */
  name: string;
}

/** Everything that an editor left in a picture and that its readers are sent with it. */
export function privatePartsIn(parts: readonly SvgPart[], root: SvgElement): PrivatePart[] {
  let hidden = 0;
  return parts.flatMap((part): PrivatePart[] => {
    if (hidden > 0 || (part.type === 'open' && part !== root && !isShown(part))) {
      const isFirst = hidden === 0;
      if (part.type === 'open') hidden += 1;
      else if (part.type === 'close') hidden -= 1;
      return isFirst && part.type === 'open'
        ? [{ offset: part.offset, name: `<${part.name}>` }]
        : [];
    }
    if (part.type === 'comment') return [{ offset: part.offset, name: '<!-- -->' }];
    if (part.type === 'instruction') return [{ offset: part.offset, name: `<?${part.target}?>` }];
    if (part.type !== 'open') return [];
    return part.attributes
      .filter((attribute) => {
        const isDeclaration = /^xmlns(?::|$)/.test(attribute.name);
        const isSource = part === root && attribute.name === 'content';
        return isSource || (!isDeclaration && shownName(attribute) === undefined);
      })
      .map(({ offset, name }) => ({ offset, name }));
  });
}
