import { preflight, type Preflight, type PreflightOptions } from '#checks/preflight.ts';
import { readToday } from '#source/environment.ts';

/** Checks everything; on a terminal a line tells how far it is. */
export function look(root: string, options: Omit<PreflightOptions, 'onStep'> = {}): Preflight {
  const { stderr } = process;
  const known = preflight(root, readToday(), {
    ...options,
    onStep: (done, total) => {
      if (stderr.isTTY) stderr.write(`\r\u001B[Kchecking: rule ${done + 1} of ${total}`);
    },
  });
  if (stderr.isTTY) stderr.write('\r\u001B[K');
  return known;
}
