import { site } from '#config/site.ts';
import { isElsewhere } from '#lib/addresses/rule-text.ts';
import { propsOf } from '#lib/mdx-elements.ts';
import type { Problem } from '#lib/problems.ts';
import { entriesOf, type Content, type EntryFile } from '#source/content.ts';
import { attributePositionIn, MDX_ELEMENTS, nodesIn } from '#source/mdx.ts';
import { addressFault } from './address-fault.ts';
import { recordOf } from './entries.ts';
import { linksIn } from './links.ts';
import { positionOfRule } from './rule-source.ts';
import { reporter, START, withEdit, type Check, type CheckInput } from './rule.ts';

const report = reporter('dead-link');

/**
 * No address leads nowhere by the way it is written, whether that of a link, in front matter, in a data
 * file, of a component or in the configuration: a misspelt scheme, another’s machine, a placeholder.
 */
export const checkDeadLinks: Check = (input) => [
  ...entriesOf(input.content).flatMap((entry) => [...ofLinks(entry), ...ofProps(entry)]),
  ...input.content.posts.flatMap(ofFrontMatter),
  ...ofAuthors(input.content),
  ...ofConfig(),
  ...ofRules(input),
];

function ofLinks(entry: EntryFile): Problem[] {
  return linksIn(entry).flatMap(({ url, position, fault, editTo }) => {
    if (!fault) return [];
    const { message, fix, severity, better } = fault;
    const problem = report(entry.file, position, `the link \`${url}\` ${message}`, fix, severity);
    return [withEdit(problem, better === undefined ? undefined : editTo(better))];
  });
}

function tell(file: string, position: typeof START, name: string, value: unknown): Problem[] {
  // What is no address of the web is told by the schema.
  const isOfWeb = typeof value === 'string' && /^https?:/i.test(value) && URL.canParse(value);
  const fault = isOfWeb ? addressFault(value) : undefined;
  if (!fault) return [];
  const { message, fix, severity } = fault;
  const [way] = fix.split(/, or put|, as code/);
  // Nothing but a text can be written as code.
  const only = /^put .*backticks/.test(way!) ? 'write the address of a page on the web' : way!;
  return [report(file, position, `\`${name}\`, \`${value}\`, ${message}`, only, severity)];
}

function ofProps(entry: EntryFile): Problem[] {
  return nodesIn(entry, ...MDX_ELEMENTS).flatMap((element) =>
    propsOf(element).flatMap(({ name, value, rule }) =>
      rule.is === 'address' && typeof value === 'string' && URL.canParse(value)
        ? tell(entry.file, attributePositionIn(entry, element, name), name, value)
        : [],
    ),
  );
}

function ofFrontMatter({ file, frontMatter }: EntryFile): Problem[] {
  const { canonical } = recordOf(frontMatter);
  return frontMatter
    ? tell(file, frontMatter.positionOf(['canonical']), 'canonical', canonical)
    : [];
}

function ofAuthors({ authors }: Content): Problem[] {
  return Object.entries(recordOf(authors)).flatMap(([id, author]) => {
    const { url, profiles } = (author ?? {}) as { url?: unknown; profiles?: unknown };
    return [
      ...tell(authors.file, authors.positionOf([id, 'url']), 'url', url),
      ...(Array.isArray(profiles) ? profiles : []).flatMap((profile, index) =>
        tell(authors.file, authors.positionOf([id, 'profiles', index]), 'profiles', profile),
      ),
    ];
  });
}

function ofConfig(): Problem[] {
  const file = 'src/config/site.ts';
  return [
    ...tell(file, START, 'textLicence.url', site.textLicence.url),
    ...tell(file, START, 'repository', site.repository),
  ];
}

function ofRules(input: CheckInput): Problem[] {
  const { file } = input.content.redirectRules;
  // A list that is none is told by `redirect-shape.ts`.
  return (Array.isArray(input.rules) ? input.rules : []).flatMap((rule: unknown) => {
    const to: unknown = (rule as { to?: unknown } | null)?.to;
    return typeof to === 'string' && isElsewhere(to)
      ? tell(file, positionOfRule(input, rule), 'to', to)
      : [];
  });
}
