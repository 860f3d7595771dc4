import { parentPort } from 'node:worker_threads';
import type { Answer, Question } from './mermaid.ts';

/** The thread that judges diagrams: a question with texts in, their faults out. */
parentPort!.on('message', async ({ texts, port, isAnswered }: Question) => {
  port.postMessage(await answer(texts));
  Atomics.store(isAnswered, 0, 1);
  Atomics.notify(isAnswered, 0);
});

async function answer(texts: readonly string[]): Promise<Answer> {
  try {
    const { judge } = await import('./mermaid-judge.ts');
    const faults = [];
    // One after the other: Mermaid keeps what it reads in one place.
    for (const text of texts) faults.push(await judge(text));
    return { faults };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
