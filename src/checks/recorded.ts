import { parseLedger } from '#lib/addresses/ledger.ts';
import { oncePerObject } from '#lib/once-per.ts';
import type { TextFile } from '#source/content.ts';

/** The lines of the ledger, and what is wrong in it; read once for all rules. */
export const recordedIn = oncePerObject(({ text }: Pick<TextFile, 'text'>) => parseLedger(text));
