import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Edit } from '#lib/problems.ts';
import type { TextFile } from './content.ts';
import { writeWhole } from './whole-file.ts';

/** A file that was changed, and what was done to it. */
export interface Change {
  file: string;
  does: string[];
}

/** A file with its edits made, which nobody has written yet. */
export interface EditedText extends Change {
  before: string;
  after: string;
}

/**
 * Makes the edits of each file and writes it whole or not at all.
 *
 * @param root the project's root, which the edits' files start from
 * @param texts the files as they were when the edits were made for them
 * @returns what was changed, and the files that were left alone since they have changed meanwhile
 */
export function applyEdits(
  root: string,
  edits: readonly Edit[],
  texts: readonly TextFile[],
): { changes: Change[]; skipped: string[] } {
  const edited = editedTexts(edits, texts);
  const known = new Set(edited.map(({ file }) => file));
  const changes: Change[] = [];
  const skipped = [...new Set(edits.map(({ file }) => file))].filter((file) => !known.has(file));
  for (const { file, does, before, after } of edited) {
    const place = path.join(root, file);
    if (readFileSync(place, 'utf8') !== before) {
      skipped.push(file);
      continue;
    }
    writeWhole(place, Buffer.from(after));
    changes.push({ file, does });
  }
  return { changes, skipped };
}

/** Makes the edits of each file whose text is known, and writes nothing. */
export function editedTexts(edits: readonly Edit[], texts: readonly TextFile[]): EditedText[] {
  const textOf = new Map(texts.map(({ file, text }) => [file, text]));
  return [...Map.groupBy(edits, (edit) => edit.file)].flatMap(([file, own]) => {
    const before = textOf.get(file);
    if (before === undefined) return [];
    const made = withoutOverlaps(own);
    return [{ file, does: made.map(({ does }) => does), before, after: edited(before, made) }];
  });
}

/** Edits in the order of the text, each once; of two that touch the same text the first. */
function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    const isSame = last?.start === edit.start && last.end === edit.end && last.text === edit.text;
    if (!isSame && edit.start >= (last?.end ?? 0)) kept.push(edit);
  }
  return kept;
}

function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of edits) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
