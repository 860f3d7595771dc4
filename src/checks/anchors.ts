import { anchorsIn } from '#lib/anchors.ts';
import { oncePerObject } from '#lib/once-per.ts';
import type { EntryFile } from '#source/content.ts';
import { nodesIn } from '#source/mdx.ts';

/** The anchors of a body; worked out once for all rules. */
export const anchorsOf = oncePerObject((entry: EntryFile) => anchorsIn(nodesIn(entry)));
