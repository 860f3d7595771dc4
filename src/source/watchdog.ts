import { Worker } from 'node:worker_threads';

/** What the thread that watches is given: all of it is memory that both sides see. */
export interface Watch {
  /** How often work began or ended, odd while it lasts; the length of the file’s name; where the body starts. */
  state: Int32Array;
  /** Absolute path of the file that is worked on, in UTF-8. */
  file: Uint8Array;
  root: string;
  patienceMs: number;
}

/** Runs work on a content file, of whose text the parser reads what comes after `bodyStart` characters. */
export type Watched = <Result>(file: string, bodyStart: number, work: () => Result) => Result;

/** Far longer than any text takes. */
const PATIENCE_MS = 20_000;

/** Bytes of a path; of a longer one the end is not told. */
const LONGEST_PATH = 4096;

/** Watches the work of this process on texts. */
export const watched: Watched = createWatchdog(PATIENCE_MS);

/**
 * Makes what ends the process, with the name of the file, where work on a text does not come to an end.
 * Such work holds the thread that it runs in, so another one watches, which starts with the first work;
 * each piece of work then costs only a few numbers.
 *
 * @param patienceMs time by the clock and of the process’s CPU that work may take at least: of a busy
 *   or a sleeping machine the clock tells nothing
 */
export function createWatchdog(patienceMs: number): Watched {
  let watch: Watch | undefined;
  const encoder = new TextEncoder();
  return (file, bodyStart, work) => {
    watch ??= startWatch(patienceMs);
    const { state } = watch;
    // Work in other work is a part of it.
    if (Atomics.load(state, 0) % 2 === 1) return work();
    Atomics.store(state, 1, encoder.encodeInto(file, watch.file).written);
    Atomics.store(state, 2, bodyStart);
    Atomics.add(state, 0, 1);
    try {
      return work();
    } finally {
      Atomics.add(state, 0, 1);
    }
  };
}

function startWatch(patienceMs: number): Watch {
  const watch: Watch = {
    state: new Int32Array(new SharedArrayBuffer(12)),
    file: new Uint8Array(new SharedArrayBuffer(LONGEST_PATH)),
    root: process.cwd(),
    patienceMs,
  };
  const thread = new Worker(new URL('./watchdog-thread.ts', import.meta.url), {
    execArgv: [],
    workerData: watch,
  });
  // Where there is no thread to spare, work goes on unwatched.
  thread.on('error', () => undefined);
  thread.unref();
  return watch;
}
