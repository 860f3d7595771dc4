/** Brackets in one another beyond which code is not coloured: Prism looks for the end of each anew. */
const DEPTH = 100;

/** Whether more brackets are open somewhere in a code than any code has. */
export function isTooDeep(code: string): boolean {
  let depth = 0;
  for (const { 0: bracket } of code.matchAll(/[()[\]{}]/g)) {
    depth = '([{'.includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEPTH) return true;
  }
  return false;
}
