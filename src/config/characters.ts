/**
 * The characters that the site's fonts have: what French, English and their neighbours in Western
 * Europe write. A fork in Polish adds to it, and runs `npm run fonts`, if
 * the whole fonts have them.
 */
export const characters = [
  ...range(0x20, 0x7e),
  ...'\u00a0¡¢£§©«®°±²³µ·»¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖ×ØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôõö÷øùúûüÿ',
  ...'Œœ\u2009–—‘’‚“”„•…‹›€™−',
].join('');

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
}
