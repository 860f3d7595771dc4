import type { z } from 'astro/zod';
import type { Problem } from '#lib/problems.ts';
import { dataSchemas, entrySchemas } from '#schemas/plain.ts';
import { COLLECTIONS, DATA_FILES } from '#source/content.ts';
import type { ParsedYaml } from '#source/yaml.ts';
import { nearest, suggestion } from './nearest.ts';
import { reporter, shortened, toClause, type Check } from './rule.ts';
import { meantComments } from './yaml-comments.ts';

const report = reporter('schema');

type Issue = z.core.$ZodIssue;

/** Front matter and data files say what their schemas allow, and nothing else. */
export const checkSchema: Check = ({ content }) => [
  ...COLLECTIONS.flatMap((collection) =>
    content[collection].flatMap(({ file, frontMatter }) =>
      frontMatter && frontMatter.faults.length === 0
        ? problemsOf(file, frontMatter, entrySchemas[collection])
        : [],
    ),
  ),
  ...DATA_FILES.flatMap((name) => {
    const file = content[name];
    return file.faults.length === 0 ? problemsOf(file.file, file, dataSchemas[name]) : [];
  }),
];

function problemsOf(file: string, yaml: ParsedYaml, schema: z.ZodType): Problem[] {
  const parsed = schema.safeParse(yaml.data ?? {}, { reportInput: true });
  if (parsed.success) return [];
  const { issues } = parsed.error;
  const commented = new Set(
    meantComments(yaml).flatMap(({ line, value }) => (value === null ? [line] : [])),
  );
  const meant = new Set(issues.flatMap((issue) => meantBy(schema, issue)));
  return (
    issues
      // A required key that is misspelt is one mistake, not a missing key and an unknown one.
      .filter((issue) => !(isMissing(issue) && meant.has(issue.path.join('.'))))
      // A value that is a comment is told by `yaml-comments.ts`.
      .filter(({ path }) => !commented.has(yaml.positionOf(path).line))
      .flatMap((issue) => toProblems(file, yaml, schema, issue))
  );
}

function toProblems(file: string, yaml: ParsedYaml, schema: z.ZodType, issue: Issue): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const fields = fieldsAt(schema, issue.path);
    return issue.keys.map((unknown) =>
      report(
        file,
        yaml.positionOf([...issue.path, unknown]),
        `unknown key \`${[...issue.path, unknown].join('.')}\``,
        suggestion(unknown, fields, `remove it; the keys are ${fields.join(', ')}`),
      ),
    );
  }
  return [report(file, yaml.positionOf(issue.path), ...explain(schema, issue))];
}

/** The keys that the unknown ones were probably meant to be, by their paths. */
function meantBy(schema: z.ZodType, issue: Issue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const fields = fieldsAt(schema, issue.path);
  return issue.keys.flatMap((unknown) => {
    const found = nearest(unknown, fields);
    return found ? [[...issue.path, found].join('.')] : [];
  });
}

/** What was found, and what to write instead. */
function explain(schema: z.ZodType, issue: Issue): [message: string, fix: string] {
  const key = issue.path.join('.');
  const what = key === '' ? 'the file' : `\`${key}\``;
  const help = helpFor(schema, issue);
  if (issue.code === 'invalid_key') {
    return [`the id ${what}: ${issue.issues[0]?.message}`, 'rename it, such as `azure-bastion`'];
  }
  if (isMissing(issue)) {
    return [`${what} is missing`, `add \`${String(issue.path.at(-1))}: …\`${help}`];
  }
  if (issue.code === 'invalid_type') {
    const last = String(issue.path.at(-1) ?? '');
    if (issue.input === null) {
      const isItem = typeof issue.path.at(-1) === 'number';
      const fix = isItem ? 'write its value, or remove it' : `write \`${last}: …\``;
      return [`${what} is empty`, `${fix}${help}`];
    }
    const form = FORMS[issue.expected];
    if (form && key !== '') {
      return [
        `${what} is not ${form.is}, found ${shown(issue.input)}`,
        form.write(last, issue.input) + help,
      ];
    }
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(' or ');
    const found = shown(issue.input);
    return [`${what} has none of its values, found ${found}`, `write ${values} as ${what}${help}`];
  }
  const write = paramOf(issue, 'write');
  if (write !== undefined) return [`${what}: ${issue.message}`, `write ${write} as ${what}`];
  const fix = paramOf(issue, 'fix');
  // A rule that knows its own remedy says the whole sentence.
  if (fix !== undefined) return [issue.message, fix];
  const found = issue.code !== 'custom' && 'input' in issue ? `, found ${shown(issue.input)}` : '';
  return [`${what}: ${toClause(issue.message)}${found}`, `correct ${what}${help}`];
}

/** What a value of a type is called, and how to write one in the place of another. */
const FORMS: Record<
  string,
  { is: string; write: (key: string, found: unknown) => string } | undefined
> = {
  string: { is: 'a text', write: () => 'write it in quotes' },
  array: {
    is: 'a list',
    write: (key, found) => `write \`${key}: [${typeof found === 'object' ? '…' : String(found)}]\``,
  },
  boolean: { is: '`true` or `false`', write: () => 'write `true` or `false`' },
  number: { is: 'a number', write: () => 'write a whole number, without quotes' },
  int: { is: 'a whole number', write: (key) => `write \`${key}: 1\`` },
  object: { is: 'a group of keys', write: (key) => `write \`${key}: { … }\`` },
};

/** A required key that is not there: a type that nothing has, or none of the values that are allowed. */
function isMissing(issue: Issue): boolean {
  const isAbsent = issue.code === 'invalid_type' || issue.code === 'invalid_value';
  return isAbsent && issue.input === undefined && issue.path.length > 0;
}

/** What the schema says of the key itself, for the remedy. */
function helpFor(schema: z.ZodType, issue: Issue): string {
  const [first] = issue.path;
  const field = (schema as { shape?: Record<PropertyKey, z.ZodType> }).shape?.[first ?? ''];
  const description = field?.meta()?.description;
  return description ? ` (${description.replace(/\.$/, '')})` : '';
}

/** The keys that an object of the schema may have, at a path. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = schema;
  for (const step of path) {
    here = unwrapped(here);
    const { shape, valueType, element } = here as {
      shape?: Record<PropertyKey, unknown>;
      valueType?: unknown;
      element?: unknown;
    };
    here = shape?.[step] ?? valueType ?? element;
  }
  return Object.keys((unwrapped(here) as { shape?: object }).shape ?? {});
}

/** The schema inside `optional()` and `default()`. */
function unwrapped(schema: unknown): unknown {
  const inner = (schema as { unwrap?: () => unknown; shape?: object } | undefined) ?? {};
  return inner.unwrap && !('element' in inner) ? unwrapped(inner.unwrap()) : inner;
}

/** What the schema itself says is to be done. */
function paramOf(issue: Issue, name: 'fix' | 'write'): string | undefined {
  const value: unknown = 'params' in issue ? issue.params?.[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return `\`${shortened(text)}\``;
}
