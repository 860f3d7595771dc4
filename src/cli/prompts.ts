/** The author has left a question without an answer. */
export class Cancelled extends Error {}

/** Loaded only where something is asked. */
export function prompts() {
  return import('@clack/prompts');
}

/** Whether somebody is there to answer. */
export function isAnswered(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

/**
 * The prompts answer with a symbol where they are cancelled, and with that alone.
 *
 * @throws Cancelled
 */
export function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (typeof answer === 'symbol') throw new Cancelled();
  return answer as Exclude<Answer, symbol>;
}
