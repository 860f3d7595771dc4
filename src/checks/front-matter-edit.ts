import type { Edit } from '#lib/problems.ts';
import { frontMatterStart } from '#source/front-matter.ts';
import type { TextFile } from '#source/content.ts';

/** What adds a line at the head of the front matter; `undefined` where a file has none. */
export function firstLineEdit(
  { file, text }: Pick<TextFile, 'file' | 'text'>,
  line: string,
  does: string,
): Edit | undefined {
  const start = frontMatterStart(text);
  if (start === undefined) return undefined;
  const end = /\r?\n/.exec(text)![0];
  return { file, start, end: start, text: line + end, does };
}
