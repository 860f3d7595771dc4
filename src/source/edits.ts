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
  const textOf = new Map(texts.map(({ file, text }) => [file, text]));
  const changes: Change[] = [];
  const skipped: string[] = [];
  for (const [file, own] of Map.groupBy(edits, (edit) => edit.file)) {
    const place = path.join(root, file);
    const text = textOf.get(file);
    if (text === undefined || readFileSync(place, 'utf8') !== text) {
      skipped.push(file);
      continue;
    }
    const made = withoutOverlaps(own);
    writeWhole(place, Buffer.from(edited(text, made)));
    changes.push({ file, does: made.map(({ does }) => does) });
  }
  return { changes, skipped };
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
