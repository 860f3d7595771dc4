import { entriesOf } from '#source/content.ts';
import type { ParsedYaml } from '#source/yaml.ts';
import { conflictsIn, firstConflict } from './merge-conflicts.ts';
import { reporter, START, toClause, type Check } from './rule.ts';
import { yamlRemedy } from './yaml-remedies.ts';
import { yamlTextsOf } from './yaml-texts.ts';

const report = reporter('yaml-syntax');

/** Front matter is there, and it and the data files are valid YAML. */
export const checkYamlSyntax: Check = ({ content }) => [
  ...entriesOf(content)
    // A file that is empty or cannot be read is told by `file-content.ts`.
    .filter(({ frontMatter, text }) => !frontMatter && text.trim() !== '')
    .filter((entry) => conflictsIn(entry).length === 0)
    .map(({ file, body }) =>
      /^\uFEFF?---/.test(body)
        ? report(
            file,
            START,
            'the front matter that starts on line 1 is not closed',
            'write `---` on a line of its own after the last key',
          )
        : /^\uFEFF?\s+---/.test(body)
          ? report(
              file,
              START,
              'an empty line or a space stands before the front matter',
              'start the file with `---`',
            )
          : report(
              file,
              START,
              'the file does not start with front matter between two lines `---`',
              'write `---` on the first line, then `title: …`, and close with `---` on a line of its own',
            ),
    ),
  ...yamlTextsOf(content).flatMap(({ source, yaml, shape }) => {
    const { file, text } = source;
    // What was not given to the parser is told by `text-limits.ts`.
    const faults = independent(yaml.faults)
      .filter(({ fix }) => fix === undefined)
      .filter(({ line }) => line < firstConflict(source));
    if (faults.length === 0) return [];
    const lines = text.split(/\r?\n/);
    return faults.map((fault) => {
      const { message, line, column } = fault;
      const fix = yamlRemedy(message, { lines, line, column, shape });
      return report(file, fault, `broken YAML: ${toSentence(message)}`, fix);
    });
  }),
];

/**
 * What is wrong by itself, once a line: behind the first error of syntax the parser may take everything
 * for one.
 */
function independent(faults: ParsedYaml['faults']): ParsedYaml['faults'] {
  const isOfItself = ({ message }: { message: string }) =>
    /unique|^The (?:alias|anchor)/i.test(message);
  const first = faults.findIndex((fault) => !isOfItself(fault));
  return (first < 0 ? faults : faults.slice(0, first + 1)).filter(
    ({ line }, index) => faults[index - 1]?.line !== line,
  );
}

function toSentence(message: string): string {
  const [first = message] = message.split('\n');
  return toClause(first.replace(/[.:]$/, ''));
}
