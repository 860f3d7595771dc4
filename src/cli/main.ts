/** `npm run check`, `due`, `fresh`, `hosts`, `new`, `preview` and `ready`: runs the command that is named. */
import { runCommand } from './options.ts';

// Each is loaded inside, so that a mistake in what it is configured by can be told.
const COMMANDS = {
  check: () => import('./check.ts'),
  fresh: () => import('./fresh.ts'),
  hosts: () => import('./hosts.ts'),
  due: () => import('./due.ts'),
  new: () => import('./new.ts'),
  preview: () => import('./preview.ts'),
  ready: () => import('./ready.ts'),
};

const name = process.argv[2] as keyof typeof COMMANDS;
await runCommand(async () => (await COMMANDS[name]()).run());
