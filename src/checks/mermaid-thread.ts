import { parentPort } from 'node:worker_threads';
import { answer } from './mermaid-answer.ts';
import type { Question } from './mermaid.ts';

/** The thread that judges diagrams: a question with texts in, their faults out. */
parentPort!.on('message', async ({ texts, port, isAnswered }: Question) => {
  const load = async () => (await import('./mermaid-judge.ts')).judge;
  port.postMessage(await answer(texts, load));
  Atomics.store(isAnswered, 0, 1);
  Atomics.notify(isAnswered, 0);
});
