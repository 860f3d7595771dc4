import type { Edit } from '#lib/problems.ts';
import type { EntryFile } from '#source/content.ts';
import { frontMatterStart } from '#source/front-matter.ts';
import { firstLineEdit } from './front-matter-edit.ts';

/** What adds an old address to the `aliases` of a post, in the form in which they are written there. */
export function aliasEdit({ file, text, frontMatter }: EntryFile, alias: string): Edit | undefined {
  const start = frontMatterStart(text);
  if (!frontMatter || start === undefined) return undefined;
  const quoted = `"${alias}"`;
  const does = `add the alias ${alias}`;
  const list = frontMatter.rangeOf(['aliases']);
  if (!list) return firstLineEdit({ file, text }, `aliases: [${quoted}]`, does);
  const at = start + list.start;
  if (text[at] === '[') {
    const isEmpty = /^\[\s*\]/.test(text.slice(at));
    return { file, start: at + 1, end: at + 1, text: isEmpty ? quoted : `${quoted}, `, does };
  }
  if (text[at] !== '-') return undefined;
  const indent = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return { file, start: at, end: at, text: `- ${quoted}\n${indent}`, does };
}
