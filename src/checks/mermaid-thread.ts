import { parentPort } from 'node:worker_threads';
import { answer } from './mermaid-answer.ts';
import type { Question } from './mermaid.ts';

/** The thread that judges diagrams: a question with a text in, its faults out. */
parentPort!.on('message', async ({ text, port, isAnswered }: Question) => {
  const load = async () => (await import('./mermaid-judge.ts')).judge;
  port.postMessage(await answer(text, load));
  Atomics.store(isAnswered, 0, 1);
  Atomics.notify(isAnswered, 0);
});
