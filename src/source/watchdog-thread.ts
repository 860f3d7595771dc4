import { spawnSync } from 'node:child_process';
import { readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { workerData } from 'node:worker_threads';
import { formatProblem } from '#lib/problems.ts';
import { findBlock } from './endless-block.ts';
import type { Watch } from './watchdog.ts';

/** How often it looks. */
const STEP_MS = 500;
/** How long the parser may take for a part of a text that it is tried with, on a busy machine as well. */
const TRIAL_MS = 10_000;

const { state, file, root, patienceMs } = workerData as Watch;

let known = { count: 0, time: 0, cpu: 0 };
setInterval(look, Math.min(STEP_MS, patienceMs / 4));

function look(): void {
  const count = Atomics.load(state, 0);
  const usage = process.cpuUsage();
  const now = { count, time: performance.now(), cpu: (usage.user + usage.system) / 1000 };
  if (count % 2 === 0 || count !== known.count) known = now;
  else if (now.time - known.time > patienceMs && now.cpu - known.cpu > patienceMs) end();
}

/** Tells what is wrong and ends the process. Its own thread hears nothing but a signal that needs no hearing. */
function end(): void {
  const absolute = new TextDecoder().decode(file.slice(0, Atomics.load(state, 1)));
  const name = path.relative(root, absolute).split(path.sep).join('/');
  writeSync(2, `\n${name}: this text is not read to its end; looking for the lines …\n`);
  const block = blockIn(absolute, Atomics.load(state, 2));
  const problem = formatProblem({
    file: name,
    line: block?.first ?? 1,
    column: 1,
    rule: 'text-limits',
    severity: 'error',
    message: block
      ? `the parser of MDX does not come back from lines ${block.first} to ${block.last}`
      : 'this text is not read to its end',
    fix: 'write these lines more simply, or put them into a code block if they are to be shown as they are',
  });
  writeSync(2, `${problem}\n`);
  process.kill(process.pid, 'SIGKILL');
}

function blockIn(absolute: string, bodyStart: number) {
  try {
    return findBlock(readFileSync(absolute, 'utf8'), bodyStart, comesBack);
  } catch {
    // Without the lines the name of the file still helps.
    return undefined;
  }
}

/** Whether the parser comes back from a text, in a process that can be ended. */
function comesBack(input: string): boolean {
  const trial = fileURLToPath(new URL('./parse-trial.ts', import.meta.url));
  const { error } = spawnSync(process.execPath, [trial], {
    input,
    timeout: TRIAL_MS,
    killSignal: 'SIGKILL',
  });
  return error === undefined;
}
