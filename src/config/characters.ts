/**
 * The characters that the site's fonts have: what French, English and their neighbours in Western
 * Europe write. `npm run fonts` cuts the fonts to it out of npm’s Latin files: a fork in Polish names
 * those of extended Latin in `tools/fonts.ts` too. A unit test tells of a character that the fonts
 * lack.
 */
export const characters = [
  ...range(0x20, 0x7e),
  ...'\u00a0¡¢£§©«®°±²³µ·»¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖ×ØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôõö÷øùúûüÿ',
  ...'Œœ\u2009–—‘’‚“”„•…‹›€™−',
].join('');

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
}
