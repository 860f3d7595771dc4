/** Milliseconds below which a time says nothing. */
const FLOOR_MS = 12;

const RUNS = 3;

/**
 * How many times the CPU that work takes for a text of `size` characters it takes for one ten times as
 * long; of up to three runs the best, or the first that is `enough`.
 */
export async function growthOf(
  { text, size, enough }: { text: (size: number) => string; size: number; enough: number },
  work: (text: string) => unknown,
): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < RUNS && best > enough; run += 1) {
    const small = await cpuOf(() => work(text(size)));
    const large = await cpuOf(() => work(text(10 * size)));
    best = Math.min(best, large / Math.max(small, FLOOR_MS));
  }
  return best;
}

async function cpuOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
