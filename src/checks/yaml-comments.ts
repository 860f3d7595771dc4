import type { Problem } from '#lib/problems.ts';
import { DATA_FILES, entriesOf } from '#source/content.ts';
import type { ParsedYaml, ValueComment } from '#source/yaml.ts';
import { quoted } from './raw-mark.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('yaml-comment');

/** No part of a text is a comment of YAML, which a `#` behind a space starts. */
export const checkYamlComments: Check = ({ content }) => [
  ...entriesOf(content).flatMap(({ file, frontMatter }) =>
    frontMatter ? problemsOf(file, frontMatter) : [],
  ),
  ...DATA_FILES.flatMap((name) => problemsOf(content[name].file, content[name])),
];

function problemsOf(file: string, yaml: ParsedYaml): Problem[] {
  return yaml
    .comments()
    .filter(isMeant)
    .map((comment) =>
      report(
        file,
        comment,
        `\`${quoted(comment.text)}\` is a comment, and no part of the value of \`${comment.keys.at(-1) ?? ''}\``,
        'put the whole value in quotes, or the comment on a line of its own',
        'warning',
      ),
    );
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
