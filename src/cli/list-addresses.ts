import type { Preflight } from '#checks/preflight.ts';
import { compareText } from '#lib/compare.ts';

/** An address of the site with what it answers. */
interface Listed {
  address: string;
  status: 200 | 301 | 410;
  /** What is shown: a post, a page, a list, … */
  kind?: string;
  /** Where it leads. */
  target?: string;
}

/** Every address of a site as it is today: what it shows, where it leads, what is gone; in order. */
export function formatAddresses({ live }: Preflight, format: string): string {
  const shown = [...live.addresses].map(([address, { kind }]): Listed => ({
    address,
    status: 200,
    kind,
  }));
  const led = [...live.redirects.values(), ...live.patterns].map(({ from, to }): Listed =>
    to === undefined ? { address: from, status: 410 } : { address: from, status: 301, target: to },
  );
  const listed = [...shown, ...led].toSorted((a, b) => compareText(a.address, b.address));
  if (format === 'json') return `${JSON.stringify(listed, null, 2)}\n`;
  return listed.map((one) => `${one.address}\t${one.status} ${answerOf(one)}\n`).join('');
}

function answerOf({ kind, target }: Listed): string {
  if (target !== undefined) return `→ ${target}`;
  return kind ?? 'gone';
}
