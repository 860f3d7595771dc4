import { expect } from 'vitest';
import type { Problem } from '#lib/problems.ts';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';

/** What a rule tells of a body, whose file has nothing else to be told of. */
export function toldOf(rule: string, body: string): Problem[] {
  const problems = problemsIn({ [FILE]: postFile(SOUND, `\n${body}\n`) });
  return problems.filter((problem) => problem.rule === rule);
}

/** The places of the problems, as `line:column`. */
export function placesOf(problems: readonly Problem[]): string[] {
  return problems.map((problem) => placeOf(problem).split(' ')[0]!.replace(`${FILE}:`, ''));
}

/** Holds a problem to its kind, and to a body that has nothing of it once its edit is made. */
export function expectMended(rule: string, body: string, better: string): void {
  const problems = toldOf(rule, body);
  const written = postFile(SOUND, `\n${body}\n`);
  let text = written;
  for (const { edit } of problems.toReversed()) {
    expect(edit?.file).toBe(`src/content/${FILE}`);
    text = text.slice(0, edit!.start) + edit!.text + text.slice(edit!.end);
  }
  expect(text).toBe(postFile(SOUND, `\n${better}\n`));
  expect(toldOf(rule, better)).toEqual([]);
}
