import { CALLOUT_KINDS } from '#lib/callouts.ts';
import type { PropKind, PropRule } from '#lib/mdx-components.ts';
import type { Attribute } from '#lib/mdx-elements.ts';
import { suggestion } from './nearest.ts';

/** What is wrong with a value, and what to write instead. */
type Fault = [message: string, fix: string];

/** What a value of each kind looks like. */
export const EXAMPLES: Record<PropKind, string> = {
  text: '…',
  flag: '',
  picture: './portal.png',
  video: './session.webm',
  captions: './session.vtt',
  address: 'https://…',
  callout: CALLOUT_KINDS[0],
};

/**
 * Why the value of a prop is not what its rule asks; `undefined` where it is, and where only
 * rendering tells.
 *
 * @param others all the attributes of the element
 */
export function valueFault(
  { name, value }: Attribute,
  { is, emptyOnlyWith }: PropRule,
  others: readonly Attribute[],
): Fault | undefined {
  if (value === undefined) return undefined;
  if (is === 'flag') {
    if (value === true) return undefined;
    return [`\`${name}\` takes no value`, `write \`${name}\` alone, or leave it out`];
  }
  if (value === true) return [`\`${name}\` has no value`, `write \`${name}="${EXAMPLES[is]}"\``];
  if (is === 'text') {
    return textFault(
      name,
      value,
      others.find((other) => other.name === emptyOnlyWith),
    );
  }
  if (is === 'callout') return calloutFault(value);
  if (is === 'address') return addressFault(value);
  return undefined;
}

/** What is told of a kind of callout that is none of the five. */
export function calloutFault(written: string): Fault | undefined {
  if ((CALLOUT_KINDS as readonly string[]).includes(written)) return undefined;
  const kinds = CALLOUT_KINDS.join(', ');
  return [
    `unknown kind of callout \`${written}\`: there are ${kinds}`,
    suggestion(written, CALLOUT_KINDS, `write one of ${kinds}`),
  ];
}

/** A text says something, unless a flag beside it says that there is nothing to say. */
function textFault(name: string, text: string, flag: Attribute | undefined): Fault | undefined {
  const isEmpty = text.trim() === '';
  if (flag && flag.value !== true) return undefined;
  if (flag && !isEmpty) {
    return [
      `\`${flag.name}\` goes with \`${name}=""\`, and this one says something`,
      `remove \`${flag.name}\`, or empty \`${name}\``,
    ];
  }
  if (flag || !isEmpty) return undefined;
  return [
    `\`${name}\` is empty`,
    name === 'alt'
      ? 'write what the picture shows, or add `decorative` if it shows nothing that matters'
      : `write the text, or remove the prop if it may be left out`,
  ];
}

function addressFault(address: string): Fault | undefined {
  if (URL.canParse(address) && address.startsWith('https://')) return undefined;
  return [`\`${address}\` is no https address`, 'write the whole address, https://…'];
}
