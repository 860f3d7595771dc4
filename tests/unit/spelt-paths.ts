/** Old addresses in several alphabets, each in its normal form, with at least one escape when asked for. */
export const PATHS = [
  { what: 'French', path: '/2018/02/27/été-à-l’œuvre/' },
  { what: 'German', path: '/straße-über-größe/' },
  { what: 'Vietnamese', path: '/đường-đến-việt-nam/' },
  { what: 'Cyrillic', path: '/блог/привет-мир/' },
  { what: 'Greek', path: '/καλημέρα/' },
  { what: 'Hebrew', path: '/שלום-עולם/' },
  { what: 'Arabic', path: '/مرحبا/' },
  { what: 'Hindi', path: '/नमस्ते/' },
  { what: 'Chinese', path: '/2020/05/你好世界/' },
  { what: 'Japanese', path: '/ブログ/がんばって/' },
  { what: 'Korean', path: '/한국어-블로그/' },
  { what: 'an emoji', path: '/tada-🎉/' },
  { what: 'an emoji of several', path: '/dev-👩‍💻/' },
  { what: 'a dash and quotes', path: '/avant–après-«-oui-»/' },
  { what: 'signs that URLs cannot hold', path: '/a%20b-%5Bc%5D/' },
  { what: 'signs that are reserved', path: '/a%2Fb-c%2B%2B/' },
  { what: 'an ampersand and an accent', path: "/r&d-l'été-(2018)-$1,50/" },
  { what: 'Latin-1', path: '/%E9t%E9/' },
  { what: 'a file', path: '/téléchargements/résumé.pdf' },
] as const;

/** Every other escape in lower case, as no program writes it and hosts may be asked for it. */
export function MIXED(path: string): string {
  let count = 0;
  return path.replace(/%[\dA-F]{2}/gi, (escape) =>
    (count += 1) % 2 === 0 ? escape.toLowerCase() : escape.toUpperCase(),
  );
}
