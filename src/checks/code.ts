import type { MdastNode } from 'satteri';
import { readDiff } from '#lib/code/diff.ts';
import { linesOf, toFence, type WrittenCode } from '#lib/code/fence.ts';
import { DIAGRAM, findLanguage, LANGUAGE_NAMES } from '#lib/code/languages.ts';
import { META_WORDS, parseCodeMeta } from '#lib/code/meta.ts';
import type { Problem } from '#lib/problems.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { nodesIn, positionIn } from '#source/mdx.ts';
import { suggestion } from './nearest.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('code');

/** What stands after the language of a fenced block can be read and fits its lines. */
export const checkCode: Check = ({ content }) =>
  entriesOf(content).flatMap((entry) => {
    return nodesIn(entry, 'code').flatMap((node) =>
      node.lang !== DIAGRAM ? problemsOf(entry, node) : [],
    );
  });

type CodeNode = Extract<MdastNode, { type: 'code' }>;

function problemsOf(entry: EntryFile, node: CodeNode): Problem[] {
  const { file } = entry;
  const written: WrittenCode = {
    code: node.value,
    lang: node.lang ?? undefined,
    meta: node.meta ?? undefined,
  };
  const place = positionIn(entry, node);
  const column = columnsOf(entry, node);
  if (written.lang && /[{}="']/.test(written.lang)) {
    return [
      report(
        file,
        { ...place, column: column.lang },
        `\`${written.lang}\` stands where the language should`,
        'write the language first and then a space, such as ```bash {1,3-4}',
      ),
    ];
  }
  const { meta, mistakes } = parseCodeMeta(written.meta ?? '', toFence(written));
  const stray = meta.lang ? readDiff(linesOf(node.value)).stray : [];
  return [
    ...languageProblems([written.lang, meta.lang], (message, fix) =>
      report(file, { ...place, column: column.lang }, message, fix, 'warning'),
    ),
    ...mistakes.map(({ offset, found, fix, misspelt }) =>
      report(
        file,
        { ...place, column: column.meta(offset) },
        found,
        misspelt ? suggestion(misspelt, META_WORDS, fix) : fix,
      ),
    ),
    ...stray.map((line) =>
      report(
        file,
        { ...place, line: place.line + line },
        `line ${line} of a diff starts with neither +, - nor a space`,
        'put a space before it, or leave `lang` out',
      ),
    ),
  ];
}

/** A language that nothing is known of is shown without colours, which is worth a word. */
function languageProblems(
  names: readonly (string | undefined)[],
  tell: (message: string, fix: string) => Problem,
): Problem[] {
  return names.flatMap((name) =>
    name === undefined || findLanguage(name)
      ? []
      : tell(
          `unknown language \`${name}\`: the block is shown without colours`,
          suggestion(name, LANGUAGE_NAMES, 'write `text`, or add it to src/lib/code/languages.ts'),
        ),
  );
}

/** The columns of what stands after a fence. */
function columnsOf({ body }: EntryFile, node: CodeNode) {
  const { column = 1, offset = 0 } = node.position?.start ?? {};
  const end = body.indexOf('\n', offset);
  const rest = body.slice(offset, end < 0 ? undefined : end);
  const [beforeLang = ''] = /^[`~]+\s*/.exec(rest) ?? [];
  const [beforeMeta = ''] = /^[`~]+\s*\S+\s*/.exec(rest) ?? [];
  // A meta with escapes is longer in the file than as it is read: its start is near enough.
  const isAsRead = rest.includes(node.meta ?? '');
  return {
    lang: column + beforeLang.length,
    meta: (inMeta: number) => column + beforeMeta.length + (isAsRead ? inMeta : 0),
  };
}
