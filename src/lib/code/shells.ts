import type { refractor } from 'refractor';

type Grammars = (typeof refractor)['languages'];
type Grammar = Record<string, unknown>;

/**
 * The first word of a command, where a command may start: on a line that does not go on from the one
 * above, and after what joins commands or leads to one.
 */
const COMMAND = {
  pattern:
    /(?<=(?:(?<!\\\r?\n)^|[|;&{`]|(?<!=)\(|\b(?:do|then|else|elif|if|while|until|sudo|exec|time)\b)[ \t]*)(?!(?:case|do|done|elif|else|esac|fi|for|function|if|in|select|then|until|while)\b)(?<![\w./-])(?:[a-z_][\w.+-]*|\.{0,2}\/[\w./-]+)(?=[ \t\r\n;|&)`]|$)/m,
  greedy: true,
};

/** `--resource-group`; Prism’s pattern has no hyphen. */
const OPTION = {
  pattern: /(^|\s)-{1,2}\w[\w.:-]*(?=[=\s]|$)/,
  lookbehind: true,
  alias: 'option',
};

/**
 * Prism knows the commands of Unix by name and colours those words wherever they stand, as in
 * `kubectl get service`; it knows none of a cloud’s. Here a command is told by its place. What is
 * put into a text by `$(…)` is a command too, and not of the text’s colour.
 */
export function amendBash(grammars: Grammars): void {
  const bash = grammars.bash as Grammar;
  const [, substitution] = bash.variable as { alias?: string; inside: Grammar }[];
  substitution!.alias = 'interpolation';
  for (const grammar of [bash, substitution!.inside]) {
    grammar.parameter = OPTION;
    grammar.function = COMMAND;
    delete grammar.builtin;
  }
}

/** `-Name`, but not an operator such as `-eq`; Prism has no word for it. */
const POWERSHELL_OPTION = {
  pattern:
    /(^|\s)-(?!(?:[ci]?(?:eq|ne|[gl][et]|(?:not)?(?:like|match|contains|in)|replace|split)|as|is(?:not)?|f|join|not|b(?:and|or|xor|not)|and|x?or|sh[lr])\b)[a-z]\w*/im,
  lookbehind: true,
  alias: 'option',
};

export function amendPowerShell(grammars: Grammars): void {
  grammars.insertBefore('powershell', 'operator', { parameter: POWERSHELL_OPTION });
}
