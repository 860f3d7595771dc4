/** How an index spells the words of a language, besides what Pagefind knows of it. */
interface Spelling {
  /** What may stand before a word without a space and is no part of it. */
  elided?: RegExp;
  /** What is written in another way than it stands in the text, one after the other. */
  rewritten: readonly Rewriting[];
  /** Forms that may be two words: they are spelled as both. */
  ambiguous: readonly Rewriting[];
}

type Rewriting = readonly [written: RegExp, indexed: string];

/**
 * Pagefind takes the accents off before it looks for stems, and with them what tells participles from
 * other words; it knows no elision. The verbs whose stem changes, such as venir and vient, are two words
 * here as they are there.
 */
const FRENCH: Spelling = {
  // "Aujourd’hui" and "prud’homme" do not begin with any of these.
  elided: /^(?:(?:[cçdjlmnst]|(?:jus|lors|puis|quoi|quel|pres)?qu)[’'])+(?=[\p{L}\p{N}])/iu,
  rewritten: [
    // Main-d’œuvre has its elision within.
    [/(?<=-)(?:[cdjlmnst]|qu)'(?=\p{L})/giu, ''],
    // Déployée and déployées as déployé.
    [/(?<=\p{L}{3})[ée]es?$/iu, 'é'],
    // Déployer, déployé and déployez as déploie and déploiement.
    [/(?<=\p{L}[aou])y(?=(?:e[rsz]?|é|és|ai[st]?|aient|ante?s?|ons)$)/iu, 'i'],
    [/^travaux$/iu, 'travail'],
  ],
  // Déployons is a form of déployer, but boutons is none of bouter. "Versions" is not asked.
  ambiguous: [[/(?<=\p{L}{3})(?<!i)ons$/iu, 'er']],
};

/**
 * Letters that are no others with an accent, which Pagefind would take off, and what is typed for them.
 * Capitals are among them: an index knows none.
 */
const LETTERS =
  // Each letter, then what is typed; · and ⁄ are of ŀ and of ½, once they are written out.
  'łl øo đd ðd ħh ŧt ıi ŋn ßss þth œoe æae əe μu · ⁄/'.split(' ');

/** In every language. */
const COMMON: readonly Rewriting[] = [
  [/[\u00AD\u2060]/g, ''],
  [/\u2010/g, '-'],
  [/[’']s$/iu, ''],
  [/’/g, "'"],
  // Also before a version, as in C++20, and before another name, as in C#/.NET.
  [/(?<![\p{L}\p{N}])([A-Za-z])\+\+(?!\p{L})/gu, '$1plusplus'],
  [/(?<![\p{L}\p{N}])([A-Za-z])#(?!\p{L})/gu, '$1sharp'],
];

/** By the language of the index. */
const SPELLINGS: Readonly<Record<string, Spelling>> = { fr: FRENCH };

const PLAIN: Spelling = { rewritten: [], ambiguous: [] };

/** How many letters and marks are elided before a word: the two of « l’automne » in French. */
export function elidedBefore(word: string, lang: string): number {
  return spellingOf(lang).elided?.exec(word)?.[0].length ?? 0;
}

/**
 * How an index in a language spells a word; several ways where it may be several words, the plainest
 * first. Ligatures, raised digits and wide letters are written out, and U+2011 is a plain hyphen then.
 */
export function spell(word: string, lang: string): [string, ...string[]] {
  const { rewritten, ambiguous } = spellingOf(lang);
  const plain = rewrite(toPlainLetters(word.normalize('NFKC')), COMMON);
  const others = ambiguous.filter(([written]) => written.test(plain));
  return [
    rewrite(plain, rewritten),
    ...others.map((other) => rewrite(plain, [other, ...rewritten])),
  ];
}

function toPlainLetters(word: string): string {
  return word.replace(
    /[^\0-~]/g,
    (letter) => LETTERS.find((one) => one.startsWith(letter.toLowerCase()))?.slice(1) ?? letter,
  );
}

function spellingOf(lang: string): Spelling {
  return SPELLINGS[lang] ?? PLAIN;
}

function rewrite(word: string, rewritings: readonly Rewriting[]): string {
  return rewritings.reduce((text, [written, indexed]) => text.replace(written, indexed), word);
}
