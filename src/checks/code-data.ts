import { parse as parseToml, TomlError } from 'smol-toml';
import { LineCounter, parseAllDocuments } from 'yaml';
import { toFence } from '#lib/code/fence.ts';
import { jsonFault } from '#lib/code/json-fault.ts';
import { dataRefusalOf } from '#lib/data-limits.ts';
import { parseCodeMeta } from '#lib/code/meta.ts';
import { entriesOf } from '#source/content.ts';
import { nodesIn, positionIn } from '#source/mdx.ts';
import { repeatedKeys } from '#source/yaml.ts';
import { createPositions } from '#source/text-position.ts';
import { largeIntegerIn } from './toml-integers.ts';
import { reporter, toClause, type Check } from './rule.ts';

const report = reporter('code-data');

/** Why a text is no data of its language; lines and columns from 1, in the text. */
interface DataFault {
  line: number;
  column: number;
  message: string;
}

const PARSERS: Record<string, { name: string; faultIn: (text: string) => DataFault | undefined }> =
  {
    yaml: { name: 'YAML', faultIn: faultInYaml },
    yml: { name: 'YAML', faultIn: faultInYaml },
    json: { name: 'JSON', faultIn: faultInJson },
    jsonl: { name: 'JSON Lines', faultIn: faultInJsonLines },
    jsonlines: { name: 'JSON Lines', faultIn: faultInJsonLines },
    ndjson: { name: 'JSON Lines', faultIn: faultInJsonLines },
    toml: { name: 'TOML', faultIn: faultInToml },
  };

/** What a block calls YAML, JSON, JSON Lines or TOML is that: readers copy it. The first fault of each block. */
export const checkCodeData: Check = ({ content }) =>
  entriesOf(content).flatMap((entry) =>
    nodesIn(entry, 'code').flatMap((node) => {
      const lang = (node.lang ?? '').toLowerCase();
      const parser = Object.hasOwn(PARSERS, lang) ? PARSERS[lang] : undefined;
      if (!parser) return [];
      const written = { code: node.value, lang: node.lang!, meta: node.meta ?? undefined };
      const { meta } = parseCodeMeta(written.meta ?? '', toFence(written));
      if (meta.unchecked) return [];
      // What was removed is no part of the text any more; its lines stay, so that the others keep their place.
      const text = node.value
        .split('\n')
        .map((line, index) => (meta.marks.get(index + 1) === 'removed' ? '' : line))
        .join('\n');
      const refusal = dataRefusalOf(text);
      const fault = refusal
        ? { ...createPositions(text)(refusal.offset), message: refusal.message }
        : parser.faultIn(text);
      if (!fault) return [];
      const { line, column } = positionIn(entry, node);
      return [
        report(
          entry.file,
          // A block in a list or a quotation is indented as its fence is.
          { line: line + fault.line, column: column + fault.column - 1 },
          `broken ${parser.name}: ${toClause(fault.message)}`,
          'correct it, or write `unchecked` after the language if it is meant so',
        ),
      ];
    }),
  );

function faultInYaml(text: string): DataFault | undefined {
  const lineCounter = new LineCounter();
  const options = { lineCounter, prettyErrors: false, uniqueKeys: false };
  const documents = parseAllDocuments(text, options);
  if (!Array.isArray(documents)) return undefined;
  const faults = documents.flatMap((document) => [
    ...document.errors.map(({ pos, message }) => ({ offset: pos[0], message })),
    ...repeatedKeys(document),
  ]);
  const [first] = faults.toSorted((a, b) => a.offset - b.offset);
  if (!first) return undefined;
  const { line, col } = lineCounter.linePos(first.offset);
  return { line, column: col, message: first.message };
}

function faultInJson(text: string): DataFault | undefined {
  const fault = jsonFault(text);
  if (!fault) return undefined;
  return { ...createPositions(text)(fault.offset), message: fault.message };
}

/** Each line is a JSON text of its own (https://jsonlines.org); those that say nothing are left out. */
function faultInJsonLines(text: string): DataFault | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    const fault = line.trim() === '' ? undefined : jsonFault(line);
    if (fault) return { line: index + 1, column: fault.offset + 1, message: fault.message };
  }
  return undefined;
}

const LEAP_SECOND = /(?<=:59):60(?!\d)/g;

function faultInToml(text: string): DataFault | undefined {
  try {
    // Integers have 64 bits there. A leap second is right too, and smol-toml knows of none.
    const options = { integersAsBigInt: true };
    const large = largeIntegerIn(text, parseToml(text.replace(LEAP_SECOND, ':59'), options));
    if (!large) return undefined;
    const message = `the integer \`${large.written}\` has more than 64 bits`;
    return { ...createPositions(text)(large.offset), message };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [first = ''] = error.message.split('\n');
    return {
      line: error.line,
      column: error.column,
      message: first.replace(/^Invalid TOML document: /, ''),
    };
  }
}
