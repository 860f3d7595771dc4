import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Problem } from '#lib/problems.ts';
import type { Position } from '#source/yaml.ts';
import { failure } from './mermaid-answer.ts';

/** Something wrong with a diagram, at its place in the diagram’s own text. */
export interface Fault extends Position {
  message: string;
  fix: string;
  severity?: Problem['severity'];
}

/** What the thread is asked, and where it is to leave its answer. */
export interface Question {
  text: string;
  port: MessagePort;
  /** Set to 1 when the answer is there. */
  isAnswered: Int32Array;
}

/** Far more than a machine needs to load Mermaid and to judge one diagram of those that are not too large. */
const PATIENCE_MS = 60_000;

const known = new Map<string, Fault[]>();
let thread: Worker | undefined;

/**
 * What is wrong with each of some diagrams; each text is judged once. Mermaid’s parser wants to be
 * in a browser, takes its time to load and answers later: it lives in a thread of its own, which is
 * started by the first diagram and waited for here, so that checks stay plain functions.
 */
export function faultsOf(texts: readonly string[]): Fault[][] {
  // One after the other: Mermaid keeps what it reads in one place, and none may wait for another.
  for (const text of texts) if (!known.has(text)) known.set(text, ask(text));
  return texts.map((text) => known.get(text)!);
}

function ask(text: string): Fault[] {
  thread ??= startThread();
  const { port1, port2 } = new MessageChannel();
  const isAnswered = new Int32Array(new SharedArrayBuffer(4));
  thread.postMessage({ text, port: port2, isAnswered }, [port2]);
  Atomics.wait(isAnswered, 0, 0, PATIENCE_MS);
  const answer = receiveMessageOnPort(port1)?.message as Fault[] | undefined;
  port1.close();
  return answer ?? giveUp();
}

/** The next diagram is not to wait for one that comes to no end: it has a thread of its own. */
function giveUp(): Fault[] {
  void thread?.terminate();
  thread = undefined;
  return [failure('it does not answer')];
}

function startThread(): Worker {
  const worker = new Worker(new URL('./mermaid-thread.ts', import.meta.url), { execArgv: [] });
  // A thread that ends is missed where it does not answer; the next question starts another.
  worker.on('error', () => {
    if (thread === worker) thread = undefined;
  });
  worker.unref();
  return worker;
}
