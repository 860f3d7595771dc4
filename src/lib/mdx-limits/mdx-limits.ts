import { linesOf, withoutCode } from './code-parts.ts';
import { crowdingIn } from './crowding.ts';
import { elementFaultIn } from './elements.ts';
import { moduleFaultIn } from './module-code.ts';
import type { Refusal } from './refusal.ts';

/**
 * Why a text of MDX is not to be given to a parser, which would not come back from it or would end the
 * process. The text is measured in linear time; fenced code counts for nothing.
 */
export function refusalOf(text: string): Refusal | undefined {
  const lines = linesOf(text);
  return crowdingIn(lines) ?? moduleFaultIn(lines) ?? elementFaultIn(text, withoutCode(lines));
}
