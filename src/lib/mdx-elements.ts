import type { MdastNode } from 'satteri';
import { componentRule, type PropRule } from '#lib/mdx-components.ts';

/** An element of MDX, `<Figure …>` or `<img …>`. */
export type MdxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** An attribute as it was written. */
export interface Attribute {
  name: string;
  /** Its text; `true` where it stands without a value; `undefined` where only rendering tells. */
  value: string | true | undefined;
  /** The code of its value, where that stands in braces. */
  code?: string;
}

/** Whether a node is an element of MDX, in the tree of Markdown or in that of HTML. */
export function isMdxElement<Node extends { type: string }>(
  node: Node,
): node is Extract<Node, Pick<MdxElement, 'type'>> {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The attributes that an element names itself; `{...spread}` may bring more. */
export function attributesOf({ attributes }: Pick<MdxElement, 'attributes'>): Attribute[] {
  return attributes.flatMap((attribute): Attribute[] => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const { name, value } = attribute;
    if (value === null || value === undefined) {
      return [{ name, value: true }];
    }
    return typeof value === 'string'
      ? [{ name, value }]
      : [{ name, value: literalOf(value.value), code: value.value }];
  });
}

/** Whether an element may have attributes that its text does not show. */
export function hasSpread({ attributes }: MdxElement): boolean {
  return attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute');
}

/** The code of the attributes of an element whose values are in braces, `{...spread}` included. */
export function attributeCodes({ attributes }: Pick<MdxElement, 'attributes'>): string[] {
  return attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return [attribute.value];
    const { value } = attribute;
    return typeof value === 'object' && value !== null ? [value.value] : [];
  });
}

/** The attributes of an element that are props of a component which every text is given. */
export function propsOf(element: MdxElement): (Attribute & { rule: PropRule })[] {
  const known: Readonly<Record<string, PropRule>> = componentRule(element.name ?? '')?.props ?? {};
  return attributesOf(element).flatMap((attribute) => {
    const rule = Object.hasOwn(known, attribute.name) ? known[attribute.name] : undefined;
    return rule ? [{ ...attribute, rule }] : [];
  });
}

/** What an expression stands for that is a plain text or `true`. */
function literalOf(code: string): string | true | undefined {
  if (code.trim() === 'true') return true;
  const [, , text] = /^\s*(["'`])((?:(?!\1)(?!\$\{)[^\\\n])*)\1\s*$/.exec(code) ?? [];
  return text;
}
