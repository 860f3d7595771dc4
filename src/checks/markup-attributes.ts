import { ANCESTORS } from '#lib/markup/allowed.ts';
import { attributeName, attributesOfElement, isAllowedAttribute, own } from '#lib/markup/lookup.ts';
import {
  HANDLER,
  OBSOLETE_ATTRIBUTES,
  REFUSED_ATTRIBUTES,
  REFUSED_DIRECTIVES,
  type Refusal,
} from '#lib/markup/refused.ts';
import type { Severity } from '#lib/problems.ts';
import { nearest } from './nearest.ts';

/** What is wrong with an attribute, and how much. */
export interface AttributeFault extends Refusal {
  severity: Severity;
}

/**
 * Why an element of HTML may not have an attribute; `undefined` where it may.
 *
 * @param element its name in the list of what is allowed
 */
export function elementFault(element: string, written: string): AttributeFault | undefined {
  const name = attributeName(element, written);
  if (isAllowedAttribute(element, name)) return undefined;
  const refusal = /^on[a-z:]/.test(name) ? HANDLER : refusalOf(name);
  if (refusal) return { ...refusal, severity: 'error' };
  const fix = own(OBSOLETE_ATTRIBUTES, name);
  if (fix !== undefined) {
    const isHtml = element !== 'svg' && element !== 'math' && own(ANCESTORS, element) === undefined;
    return isHtml
      ? { why: 'which is not part of HTML there', fix, severity: 'warning' }
      : { why: 'which says nothing there', fix: 'remove it', severity: 'warning' };
  }
  const meant = nearest(name, attributesOfElement(element));
  return {
    why: 'which it may not have',
    fix: meant ? `write \`${meant}\`` : 'remove it',
    severity: 'error',
  };
}

/** Why a component of the author’s own may not be given a prop; `undefined` where it may. */
export function componentFault(name: string): AttributeFault | undefined {
  const refusal = PROP_HANDLER.test(name)
    ? HANDLER
    : PROPS.test(name)
      ? refusalOf(name.toLowerCase())
      : directiveOf(name);
  return refusal && { ...refusal, severity: 'error' };
}

/** What no component is given: a prop of another name may be anything. */
const PROPS = /^(?:style|dangerouslySetInnerHTML|innerHTML)$/i;

/** A component of the author’s may well have a prop `once` or `only`. */
const PROP_HANDLER = /^on(?:[A-Z]|(?:change|click|error|focus|input|load|submit|toggle)$)/;

function refusalOf(name: string): Refusal | undefined {
  return own(REFUSED_ATTRIBUTES, name) ?? directiveOf(name);
}

function directiveOf(name: string): Refusal | undefined {
  const [, before] = /^([a-z]+):/.exec(name) ?? [];
  return before === undefined ? undefined : own(REFUSED_DIRECTIVES, before);
}
