import type { Problem } from '#lib/problems.ts';
import { DATA_FILES, entriesOf } from '#source/content.ts';
import { parseBody, type BodyFault } from '#source/mdx.ts';
import type { YamlFault } from '#source/yaml.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('text-limits');

/** No text holds so much of one thing that what reads it would not come to an end. */
export const checkTextLimits: Check = ({ content }) => [
  ...entriesOf(content).flatMap((entry) => {
    const body = parseBody(entry);
    const faults = [...(entry.frontMatter?.faults ?? []), ...('fault' in body ? [body.fault] : [])];
    return faults.flatMap((fault) => toProblems(entry.file, fault));
  }),
  ...DATA_FILES.flatMap((name) =>
    content[name].faults.flatMap((fault) => toProblems(content[name].file, fault)),
  ),
];

/** What the parser found itself is told by other rules. */
function toProblems(file: string, { message, fix, ...place }: BodyFault | YamlFault): Problem[] {
  return fix === undefined ? [] : [report(file, place, message, fix)];
}
