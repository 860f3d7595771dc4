import type { Problem } from '#lib/problems.ts';
import { authoredTexts, type TextFile } from '#source/content.ts';
import { TEXT_LIMIT } from '#source/text-file.ts';
import { createPositions } from '#source/text-position.ts';
import { KNOWN_PLACEHOLDERS, PLACEHOLDER, SECRET_FORMS } from './secret-forms.ts';
import { reporter, START, type Check } from './rule.ts';

const report = reporter('secrets');

/**
 * No key, token or password is published, not even one of a machine that is gone: in what is written, in
 * the configuration, nor in the texts of `public/`, as far as they are read.
 */
export const checkSecrets: Check = ({ content }) => [
  ...[...authoredTexts(content), ...content.configTexts, ...content.publicTexts].flatMap(
    problemsOf,
  ),
  ...content.publicTexts.flatMap(unread),
];

function unread({ file, fault }: TextFile): Problem[] {
  if (fault?.what !== 'too-large') return [];
  const size = `${(fault.bytes / 1e6).toFixed(1)} MB`;
  return [
    report(
      file,
      START,
      `a text of ${size} is not looked through for secrets, since it has over ${TEXT_LIMIT / 1e6} MB`,
      'make sure that it has none, or compress it',
      'warning',
    ),
  ];
}

interface Secret {
  kind: string;
  start: number;
  found: string;
}

function problemsOf({ file, text }: TextFile): Problem[] {
  const secrets = secretsIn(text);
  if (secrets.length === 0) return [];
  const positionOf = createPositions(text);
  return secrets.map(({ kind, start, found }) =>
    report(
      file,
      positionOf(start),
      `what looks like ${kind}, \`${found.slice(0, SHOWN)}…\``,
      'revoke it where it was made, since what was written once can be read for ever, and write a placeholder, such as `<secret>`',
    ),
  );
}

/** Whether a text holds what this rule tells of. */
export function isSecretIn(text: string): boolean {
  return secretsIn(text).length > 0;
}

/** As much of a secret as tells which one it is. */
const SHOWN = 6;

/** The secrets of a text, each by the first of the forms that find it. */
function secretsIn(text: string): Secret[] {
  const byPlace = SECRET_FORMS.filter(({ mark }) => text.includes(mark))
    .flatMap(({ kind, pattern }) =>
      [...text.matchAll(pattern)].flatMap(({ 0: found, index, groups }): Secret[] =>
        isPlaceholder(groups!['secret']!) ? [] : [{ kind, start: index, found }],
      ),
    )
    .toSorted((a, b) => a.start - b.start);
  let end = 0;
  return byPlace.filter(({ start, found }) => {
    if (start < end) return false;
    end = start + found.length;
    return true;
  });
}

function isPlaceholder(secret: string): boolean {
  return (
    PLACEHOLDER.test(secret) ||
    KNOWN_PLACEHOLDERS.has(secret.toLowerCase()) ||
    new Set(secret).size === 1
  );
}
