// First: Mermaid asks for a document while it is imported.
import './mermaid-dom.ts';
import { parseHTML } from 'linkedom';
import mermaid from 'mermaid';
import { DIAGRAM } from '#lib/code/languages.ts';
import { drawDiagram } from '#lib/diagrams/drawing.ts';
import { DIAGRAM_KINDS, DIAGRAM_WORDS } from '#lib/diagrams/kinds.ts';
import { leftOutOf, toStatements } from '#lib/diagrams/source.ts';
import type { Position } from '#source/yaml.ts';
import { suggestion } from './nearest.ts';
import type { Fault } from './mermaid.ts';
import { isEmpty, lostIn, wordsOf } from './mermaid-census.ts';
import { toFault, type ParserError } from './mermaid-fault.ts';

const WORDS = DIAGRAM_WORDS.join(', ');
const EMPTY = 'the diagram is empty';
const START = { line: 1, column: 1 };

// Kinds are registered with the first diagram that is read.
await mermaid.parse('flowchart TD\n  a');

/**
 * What is wrong with a diagram: Mermaid must be able to read it, and the drawing must have all that
 * Mermaid read. The drawer reads less of the language, and leaves out what it does not know without
 * a word.
 */
export async function judge(text: string): Promise<Fault[]> {
  const statements = toStatements(text);
  const type = typeOf(statements);
  if (!type) return [unknownKind(statements)];
  const kind = DIAGRAM_KINDS[type];
  if (!kind) {
    const message = `a diagram of the kind \`${type}\` cannot be drawn`;
    return [{ ...START, message, fix: `use one of the kinds that can: ${WORDS}` }];
  }
  const leftOut = leftOutOf(text, kind).map(toWarning);
  try {
    await mermaid.parse(statements);
  } catch (error) {
    const { message, ...place } = toFault(error as ParserError, statements);
    const fix = `correct this line or the one before it; ${kind.knows}`;
    return [...leftOut, { ...place, message: `the diagram does not parse: ${message}`, fix }];
  }
  return [...leftOut, ...(await drawingFaults(statements, text, type, kind.knows))];
}

/** What the drawing of a sound diagram lacks: of all that goes with a mistake, what has most words. */
async function drawingFaults(
  statements: string,
  text: string,
  type: string,
  knows: string,
): Promise<Fault[]> {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(statements);
  if (isEmpty(type, db)) {
    const { line, column } = firstWordOf(statements)!;
    return [{ line, column, message: EMPTY, fix: knows }];
  }
  let drawing: string;
  try {
    drawing = drawDiagram(text);
  } catch {
    return [{ ...START, message: 'the diagram starts in a way that cannot be drawn', fix: knows }];
  }
  const lost = lostIn(type, db, parseHTML(drawing).document);
  const [first] = lost.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length);
  if (!first) return [];
  const words = wordsOf(first);
  const line = statements.split('\n').findIndex((one) => words.every((word) => one.includes(word)));
  const named = words.length > 0 ? ` \`${words.join(' ')}\`` : '';
  const message = `the drawing would lack the ${first[0]}${named}`;
  return [{ line: Math.max(line, 0) + 1, column: 1, message, fix: knows }];
}

function unknownKind(statements: string): Fault {
  const first = firstWordOf(statements);
  if (!first) return { ...START, message: EMPTY, fix: `start it with one of ${WORDS}` };
  const { word, ...place } = first;
  return {
    ...place,
    message: `\`${word}\` is no kind of diagram`,
    fix: suggestion(word, DIAGRAM_WORDS, `start the diagram with one of ${WORDS}`),
  };
}

/** The word that a text starts with, which should be that of its kind. */
function firstWordOf(statements: string): (Position & { word: string }) | undefined {
  const lines = statements.split('\n');
  const index = lines.findIndex((line) => line.trim() !== '');
  if (index < 0) return undefined;
  const [word] = /\S+/.exec(lines[index]!)!;
  return { line: index + 1, column: lines[index]!.indexOf(word) + 1, word };
}

function toWarning({ line, statement }: { line: number; statement: string }): Fault {
  return {
    line,
    column: 1,
    message: `\`${statement}\` is left out: a diagram has the colours of the site, its title is a caption, and it does nothing`,
    fix: `remove it; a caption is written as caption="…" after \`\`\`${DIAGRAM}`,
    severity: 'warning',
  };
}

/** The kind that a text says it is; `undefined` where it says none that there is. */
function typeOf(text: string): string | undefined {
  try {
    return mermaid.detectType(text);
  } catch {
    return undefined;
  }
}
