/** A mistake in what stands between braces. */
export interface NumbersFault {
  found: string;
  fix: string;
}

/**
 * The line numbers that `1,3-4` names, each once and in ascending order.
 *
 * @param count how many lines there are
 */
export function parseLineNumbers(
  text: string,
  count: number,
): { numbers: number[] } | { fault: NumbersFault } {
  if (text.trim() === '') return fault('`{}` names no line', 'write the lines, such as {1,3-4}');
  const ranges: [first: number, last: number][] = [];
  for (const part of text.split(',').map((one) => one.trim())) {
    const [, from, to] = /^(\d+)(?:\s*-\s*(\d+))?$/.exec(part) ?? [];
    if (!from) return fault(`\`${part}\` is no line and no range`, 'write lines as {1,3-4}');
    const [first, last] = [Number(from), Number(to ?? from)];
    if (last < first) return fault(`the range \`${part}\` runs backwards`, `write ${to}-${from}`);
    if (first < 1 || last > count) {
      const outside = first < 1 ? first : Math.max(first, count + 1);
      const have = count === 1 ? 'the block has 1 line' : `the block has ${count} lines`;
      return fault(`there is no line ${outside}: ${have}`, 'count the lines from 1');
    }
    ranges.push([first, last]);
  }
  const numbers: number[] = [];
  // Ranges that overlap give each line once: many long ones would take their time.
  for (const [first, last] of ranges.toSorted(([a], [b]) => a - b)) {
    const next = Math.max(first, (numbers.at(-1) ?? 0) + 1);
    for (let line = next; line <= last; line += 1) numbers.push(line);
  }
  return { numbers };
}

function fault(found: string, fix: string): { fault: NumbersFault } {
  return { fault: { found, fix } };
}
