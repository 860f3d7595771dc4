import { DATA_FILES, entriesOf, type Content } from '#source/content.ts';
import type { ParsedYaml } from '#source/yaml.ts';
import { reporter, START, toClause, type Check } from './rule.ts';

const report = reporter('yaml-syntax');

/** Front matter is there, and it and the data files are valid YAML. */
export const checkYamlSyntax: Check = ({ content }) => [
  ...entriesOf(content)
    // A file that is empty or cannot be read is told by `file-content.ts`.
    .filter(({ frontMatter, text }) => !frontMatter && text.trim() !== '')
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
  ...textsOf(content).flatMap(({ file, text, yaml }) => {
    // What was not given to the parser is told by `text-limits.ts`.
    const faults = independent(yaml.faults).filter(({ fix }) => fix === undefined);
    if (faults.length === 0) return [];
    const lines = text.split('\n');
    return faults.map((fault) => {
      const { message, line, column } = fault;
      const rest = (lines[line - 1] ?? '').slice(column - 1);
      // Keys are written without empty lines, and a text follows one.
      const isText = /implicit map keys/i.test(message) && lines[line - 2]?.trim() === '';
      const fix = isText
        ? 'write `---` on a line of its own above this one, where the text starts'
        : remedyFor(message, rest);
      return report(file, fault, `broken YAML: ${toSentence(message)}`, fix);
    });
  }),
];

/** What is wrong by itself: behind the first error of syntax the parser may take everything for one. */
function independent(faults: ParsedYaml['faults']): ParsedYaml['faults'] {
  const isOfItself = ({ message }: { message: string }) => /unique|^The alias/i.test(message);
  const first = faults.findIndex((fault) => !isOfItself(fault));
  return first < 0 ? faults : faults.slice(0, first + 1);
}

function textsOf(content: Content): { file: string; text: string; yaml: ParsedYaml }[] {
  return [
    ...entriesOf(content).flatMap(({ file, text, frontMatter }) =>
      frontMatter ? [{ file, text, yaml: frontMatter }] : [],
    ),
    ...DATA_FILES.map((name) => ({ ...content[name], yaml: content[name] })),
  ];
}

/** What usually mends an error of the YAML parser, by a word of its message. */
const REMEDIES: [RegExp, string][] = [
  [/tab/i, 'indent with spaces, never with a tab'],
  [/unique/i, 'keep one of the two keys'],
  [
    /unexpected scalar|quote/i,
    'close the quote on the same line, or double the quotes that belong to the text',
  ],
  [/multiple documents/i, 'write all keys between one pair of lines `---`, without `...`'],
  [/alias|@|plain value|tag/i, 'put the value in quotes: a text cannot start with this sign'],
  [/flow|bracket|\]|\}/i, 'close the list with `]`'],
  [
    /nested mappings|compact/i,
    'put the value in quotes: a colon followed by a space starts a new key',
  ],
];

/** @param rest what stands there, up to the end of the line */
function remedyFor(message: string, rest: string): string {
  if (/unexpected scalar/i.test(message) && /^[\w-]+:/.test(rest)) {
    return 'start every key in the first column, this one and those above';
  }
  return (
    REMEDIES.find(([pattern]) => pattern.test(message))?.[1] ??
    'write `key: value`, and put text that holds a colon in quotes'
  );
}

function toSentence(message: string): string {
  const [first = message] = message.split('\n');
  return toClause(first.replace(/[.:]$/, ''));
}
