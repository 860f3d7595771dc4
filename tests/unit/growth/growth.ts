/** How much more time ten times as much text may take. */
export const MOST_GROWTH = 15;

/** Milliseconds below which a time says nothing. */
const FLOOR_MS = 12;

/** How many times the CPU that work takes for 10,000 characters it takes for 100,000; the best of three. */
export function growthOf(text: (size: number) => string, work: (text: string) => unknown): number {
  let best = Infinity;
  for (let run = 0; run < 3 && best > MOST_GROWTH; run += 1) {
    const [small, large] = [10_000, 100_000].map((size) => cpuOf(() => work(text(size))));
    best = Math.min(best, large! / Math.max(small!, FLOOR_MS));
  }
  return best;
}

function cpuOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
