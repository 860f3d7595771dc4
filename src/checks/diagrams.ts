import type { MdastNode } from 'satteri';
import { DIAGRAM } from '#lib/code/languages.ts';
import { FENCE_KEYS, readFence } from '#lib/diagrams/fence.ts';
import { diagramRefusalOf } from '#lib/diagrams/limits.ts';
import { alternativeOf } from '#lib/diagrams/source.ts';
import type { Problem } from '#lib/problems.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { nodesIn, positionIn } from '#source/mdx.ts';
import { faultsOf } from './mermaid.ts';
import { suggestion } from './nearest.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('diagram');

/** A Mermaid diagram can be read, can be drawn with all that it says, and is told in words too. */
export const checkDiagrams: Check = ({ content }) => {
  const all = entriesOf(content).flatMap(diagramsOf);
  const diagrams = all.filter(({ node }) => !diagramRefusalOf(node.value));
  const faults = faultsOf(diagrams.map(({ node }) => node.value));
  return [
    ...all.flatMap(tooLarge),
    ...diagrams.flatMap((diagram, index) => [
      ...fenceProblems(diagram),
      ...faults[index]!.map(({ line, column, message, fix, severity }) => {
        const { line: fence, column: indent } = positionIn(diagram.entry, diagram.node);
        const place = { line: fence + line, column: indent + column - 1 };
        return report(diagram.entry.file, place, message, fix, severity);
      }),
    ]),
  ];
};

function tooLarge({ entry, node }: Diagram): Problem[] {
  const refusal = diagramRefusalOf(node.value);
  if (!refusal) return [];
  const { line, column } = positionIn(entry, node);
  return [report(entry.file, { line: line + 1, column }, refusal.message, refusal.fix)];
}

interface Diagram {
  entry: EntryFile;
  node: Extract<MdastNode, { type: 'code' }>;
}

function diagramsOf(entry: EntryFile): Diagram[] {
  return nodesIn(entry, 'code').flatMap((node) => (node.lang === DIAGRAM ? [{ entry, node }] : []));
}

/** What is wrong with the line that opens the block. */
function fenceProblems({ entry, node }: Diagram): Problem[] {
  const fence = readFence(node.meta);
  const tell = (message: string, fix: string) =>
    report(entry.file, positionIn(entry, node), message, fix);
  const unknown = fence.unknown.map((word) =>
    tell(
      `\`${word}\` means nothing after \`${DIAGRAM}\``,
      suggestion(word, FENCE_KEYS, 'write alt="…" or caption="…", in straight quotes'),
    ),
  );
  if (node.value.trim() === '' || alternativeOf(fence, node.value)) return unknown;
  return [
    ...unknown,
    tell(
      'the diagram has no text alternative, for those who do not see it',
      `say what it shows in alt="…" after \`\`\`${DIAGRAM}, or in an \`accTitle: …\` line`,
    ),
  ];
}
