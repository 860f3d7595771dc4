/** The colours of code: each is a class, and a token in `styles/tokens.css`. */
export const COLOURS = ['word', 'string', 'number', 'name', 'comment'] as const;

export type Colour = (typeof COLOURS)[number];

/**
 * The kinds of Prism’s tokens by the colour that they have. Those that are `plain` are not of the
 * colour around them, as what is put into a text is not; all others are.
 */
const KINDS: Record<Colour | 'plain', string> = {
  word: `
    keyword builtin important tag selector rule section-name table title heading method doctype-tag
    hr list option`,
  string: `
    string char attr-value url regex scalar triple-quoted-string template-string code-snippet entity
    label-value value`,
  number: `
    number constant symbol boolean null nil unit file-descriptor variable environment assign-left
    for-or-select`,
  name: `
    function property key attr-name class-name decorator annotation macro label-key header-name
    function-name function-definition generic-function maybe-class-name type`,
  comment: 'comment prolog doctype cdata shebang shell-symbol info front-matter-block',
  plain: 'interpolation expression script plain-text content attr-equals bash',
};

const COLOUR_OF = new Map(
  Object.entries(KINDS).flatMap(([colour, kinds]) =>
    kinds
      .trim()
      .split(/\s+/)
      .map((kind) => [kind, colour as Colour | 'plain']),
  ),
);

/**
 * The colour of a token by the names that Prism gives it, its kind first; `outer` where none of them
 * has one.
 */
export function colourOf(kinds: readonly string[], outer: Colour | undefined): Colour | undefined {
  const known = kinds.flatMap((kind) => COLOUR_OF.get(kind) ?? []);
  const colour = known.includes('plain') ? 'plain' : known[0];
  return colour === 'plain' ? undefined : (colour ?? outer);
}
