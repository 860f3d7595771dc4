import type { ParsedYaml, ValueComment } from '#source/yaml.ts';
import { quoted } from './raw-mark.ts';
import { reporter, type Check } from './rule.ts';
import { wholeValue } from './yaml-remedies.ts';
import { yamlTextsOf } from './yaml-texts.ts';

const report = reporter('yaml-comment');

/** No part of a text is a comment of YAML, which a `#` behind a space starts. */
export const checkYamlComments: Check = ({ content }) =>
  yamlTextsOf(content).flatMap(({ source, yaml, shape }) => {
    const comments = meantComments(yaml);
    const lines = comments.length === 0 ? [] : source.text.split(/\r?\n/);
    return comments.map((comment) => {
      const { line, column, keys, value } = comment;
      const whole = wholeValue({ lines, line, column, shape }) ?? 'put the whole value in quotes';
      return report(
        source.file,
        comment,
        `\`${quoted(comment.text)}\` is a comment, and no part of the value of \`${keys.at(-1) ?? ''}\``,
        `${whole}, or put the comment on a line of its own`,
        value === null ? 'error' : 'warning',
      );
    });
  });

/** The comments that may be meant as text; where there is no other value, `schema.ts` tells nothing of it. */
export function meantComments(yaml: ParsedYaml): ValueComment[] {
  return yaml.comments().filter(isMeant);
}

/** Keys whose values are sentences or names: a comment is told at them, whatever it looks like. */
const TEXTS = new Set([
  'appliesTo',
  'coverAlt',
  'description',
  'label',
  'name',
  'title',
  'updateNote',
]);

/** Whether a comment may be meant as text: elsewhere only `#12` and its like, right behind a text or in its place. */
function isMeant({ keys, value, text }: ValueComment): boolean {
  if (keys.some((key) => TEXTS.has(key))) return true;
  return (typeof value === 'string' || value === null) && /^#[\p{L}\p{N}]/u.test(text);
}
