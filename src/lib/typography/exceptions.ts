/**
 * What is no prose and is never touched, by patterns that the rules' own come after. Much else needs
 * no pattern, since no rule looks inside a word: `16:9`, `12:30`, `:8080`, `::`, `?.`, `!=`,
 * `a?b=c&d`, `!important`.
 *
 * Every repetition is bounded or starts at the edge of a word, so that a text takes linear time.
 */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  /** `www.example.org?q=l'été`, `mailto:contact@example.org?subject=l'été` */
  address: `(?<![A-Za-z0-9+.\\-])(?:www\\.|mailto:)${rest()}`,
  /** `https:` at the end of a word */
  scheme: '(?<![\\p{L}\\p{N}])(?:https?|ftps?|wss?):(?![^\\s"\'»”’)])',
  /** `o'brien@example.org`; the apostrophe of « l'adresse d'info@example.org » is prose. */
  email:
    "(?<![\\p{L}\\p{N}_.+\\-])(?!(?:[cdjlmnst]|qu)')[A-Za-z0-9_][A-Za-z0-9_.+'\\-]{0,63}@[A-Za-z0-9\\-]{1,63}(?:\\.[A-Za-z0-9\\-]{1,63}){1,8}",
  /** `C:\Program Files`, `\\server\share`, `%APPDATA%\x`, `HKLM\Software` */
  windowsPath: `(?<![\\p{L}\\p{N}])(?:[A-Za-z]:|[A-Za-z0-9_.%$~\\-]{1,64}|\\\\)?\\\\(?:${rest()})?`,
  /** `C:` at the end of a word */
  drive: '(?<![\\p{L}\\p{N}])[A-Z]:(?![^\\s"\'»”’)])',
  /** `/etc/hosts`, `./l'été`, `~/.ssh`, and `https://example.org/l'été` from its `//` on */
  path: `(?<![\\p{L}\\p{N}/.~])(?:~|\\.{1,2})?/${rest()}`,
  /** `example.org/l'été` */
  domainPath: `(?<![A-Za-z0-9_.\\-])[A-Za-z0-9_\\-]{1,63}(?:\\.[A-Za-z0-9_\\-]{1,63}){1,8}/${rest()}`,
  /** `:smile:` */
  shortcode: '(?<![\\p{L}\\p{N}:]):[a-z0-9_+\\-]{1,40}:(?![\\p{L}\\p{N}:])',
  /** `&nbsp;` */
  entity: '&(?:[A-Za-z][A-Za-z0-9]{0,30}|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});',
  /** `«»`, the marks themselves */
  emptyQuotes: '«\\s?»',
};

/** No exception is in a text that has none of these, as most have not: looking costs more than all rules. */
const TRACE = /[/\\@&]|\S:|:\S|www\.|«\s?»/;

/** Whether a text may have exceptions in it. */
export function mayHaveExceptions(text: string): boolean {
  return TRACE.test(text);
}

/** The rest of an address or a path: up to a space or a quote, and without the sentence’s own marks at its end. */
function rest(): string {
  const inside = '[^\\s"<>«»“”]';
  const last = '[^\\s"<>«»“”.,;:!?)\\]}\'’…]';
  return `${inside}*${last}`;
}
