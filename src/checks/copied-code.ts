import type { MdastNode } from 'satteri';
import { readDiff } from '#lib/code/diff.ts';
import { linesOf, toFence } from '#lib/code/fence.ts';
import { highlight } from '#lib/code/highlight.ts';
import { DIAGRAM, findLanguage } from '#lib/code/languages.ts';
import { parseCodeMeta } from '#lib/code/meta.ts';

/** A piece of code in backticks or a fence, or a text in an element that shows code. */
export type CodeNode = Extract<MdastNode, { type: 'code' | 'inlineCode' | 'text' }>;

/**
 * Of what was written for a piece of code, what a reader would paste into a program, with a space in
 * the place of every character besides: comments, texts in quotes, output and prose.
 *
 * @param written the node’s source, fences or backticks included
 */
export function copiedText(node: CodeNode, written: string): string {
  return node.type === 'code' ? blockOfCode(node, written) : inlineCode(written);
}

/** Quotes hold a text; a sign that stands alone is shown for itself. */
function inlineCode(written: string): string {
  const code = written.replace(/^`+|`+$/g, blanked);
  if (!/[\p{L}\p{N}]/u.test(code)) return blanked(written);
  return code.replace(/"[^"\n]*"|'[^'\n]*'/g, blanked);
}

/** Languages of elements: of these only what stands where a value starts is no text. */
const MARKUP: ReadonlySet<string> = new Set(['html', 'xml', 'jsx', 'tsx', 'vue', 'astro']);

/** Languages whose text is prose between marks, and those that read other signs than ASCII’s. */
const PROSE: ReadonlySet<string> = new Set(['text', 'markdown', 'mdx']);

/** Languages whose values are texts without quotes: only what stands at the edge of one is no text. */
const DATA: ReadonlySet<string> = new Set(['yaml', 'ini', 'properties']);

function blockOfCode(node: Extract<CodeNode, { type: 'code' }>, written: string): string {
  const fence = toFence({ code: node.value, lang: node.lang ?? undefined, meta: undefined });
  const { meta } = parseCodeMeta(node.meta ?? '', fence);
  const name = meta.lang ?? node.lang ?? undefined;
  const language = findLanguage(name);
  if (MARKUP.has(language?.id ?? name?.toLowerCase() ?? '')) return startsOfValues(written);
  if (!language?.grammar || node.lang === DIAGRAM || PROSE.has(language.id)) return '';
  const lines = linesOf(node.value);
  const bare = fence.isDiff ? readDiff(lines).lines.map(({ text }) => text) : lines;
  const coloured = highlight(bare.join('\n'), language.grammar);
  const sources = written.split('\n').slice(1);
  const head = blanked(written.slice(0, written.indexOf('\n') + 1));
  const body = sources.map((source, index) => {
    const line = bare[index];
    // The margin of a container comes before a line, and the end of a CRLF behind it.
    const at = line === undefined ? -1 : source.lastIndexOf(line);
    if (line === undefined || at < 0) return blanked(source);
    const runs = coloured[index] ?? [];
    const code = runs
      .map(({ text, colour }) =>
        colour === 'comment' || colour === 'string' ? blanked(text) : text,
      )
      .join('');
    const kept = language.id === 'console' ? commandOf(line, code) : code;
    const own = DATA.has(language.id) ? edgesOf(kept) : kept;
    return blanked(source.slice(0, at)) + own + blanked(source.slice(at + line.length));
  });
  return head + body.join('\n');
}

/** The mark that each value of an attribute starts with, where it is no straight one. */
function startsOfValues(written: string): string {
  const bare = written.replace(/<!--[^]*?-->|=\s*(?:"[^"]*"|'[^']*')/g, blanked);
  const starts = [...bare.matchAll(/(?<=<[A-Za-z][^<>]{0,1000}=\s*)[“”„‟‘’‚‛]/g)];
  let text = '';
  for (const { 0: mark, index } of starts) text += blanked(bare.slice(text.length, index)) + mark;
  return text + blanked(bare.slice(text.length));
}

/** In a console only what stands behind a prompt is typed. */
function commandOf(line: string, code: string): string {
  return /^\s*(?:[\w.:~/@\\ -]{0,80})[$#%>] /.test(line) ? code : blanked(code);
}

/** The indentation of a line, and the first sign of its value. */
function edgesOf(code: string): string {
  const edge =
    /^[^\S\n]*(?:-[^\S\n]+)?(?:[\w.-]+[^\S\n]*[:=][^\S\n]*)?[“”„‘]?/.exec(code)?.[0] ?? '';
  return edge + blanked(code.slice(edge.length));
}

function blanked(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
