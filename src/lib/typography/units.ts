/**
 * Symbols of units and signs that follow a number and stay on its line, as patterns. A unit written
 * as a word is prose: it may stand on the next line.
 */
export const UNITS: readonly string[] = [
  // Signs
  '[%‰]',
  '[kM]?[€$£¥]',
  'Md€',
  'CHF|EUR|USD|GBP',
  '°[CF]?',
  // Length, area, volume, mass
  '[kcdmµn]?m[²³]?',
  '[cdm]?[lL]',
  '[kmµ]?g',
  't',
  // Time
  '[mµn]?s',
  'min',
  'h',
  'j',
  '[ap]\\.?m\\.?',
  // Frequency, electricity, energy, pressure, sound
  '[kMGT]?Hz',
  '[kmµ]?V',
  'm?A',
  'mAh',
  '[kMG]?[WVJ]',
  '[kMGT]?Wh',
  'k?cal',
  'h?Pa',
  'dB',
  // Data: octets, bytes, bits, and each a second
  '(?:[kKMGTPE]i?)?[oB]',
  '(?:[kKMGT]i?)?bits?',
  '[kKMGT]b(?:ps)?',
  // Screens and type
  'px',
  'pt',
  'r?em',
  'dpi',
  'ppp',
  'fps',
];
