import type { Fault } from './mermaid.ts';

/** Tells what is wrong with a diagram. */
type Judge = (text: string) => Promise<Fault[]>;

/**
 * The faults of a text. A judge that fails itself, or cannot be loaded, is a fault of the text that it
 * fails at, so that the author learns where.
 */
export async function answer(text: string, load: () => Promise<Judge>): Promise<Fault[]> {
  try {
    const judge = await load();
    return await judge(text);
  } catch (error) {
    return [failure(error instanceof Error ? error.message : String(error))];
  }
}

/** What is told of a diagram that could not be judged. */
export function failure(why: string): Fault {
  return {
    line: 1,
    column: 1,
    message: `the diagram cannot be checked, Mermaid fails: ${why.replace(/\s+/g, ' ').trim()}`,
    fix: 'write it more simply; if this is told of every diagram, run `npm ci`',
  };
}
