import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { TODAY, useProject } from './project.ts';

const project = useProject();

/** Runs a command that no file of more than some bytes can be written by. */
function runWithRoom(kilobytes: number, command: string, args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    [
      '-c',
      `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$@"`,
      'bash',
      ...[process.execPath, 'src/cli/main.ts', command, ...args],
    ],
    {
      cwd: project.root(),
      encoding: 'utf8',
      env: { ...process.env, CI: '', BUILD_DATE: TODAY },
    },
  );
  return { status, stdout, stderr };
}

/** Every file and folder of what is written by hand, and what the files say. */
function state(): Record<string, string> {
  const folder = path.join(project.root(), 'src');
  const entries = ['config', 'content'].flatMap((room) =>
    readdirSync(path.join(folder, room), { recursive: true, withFileTypes: true }),
  );
  return Object.fromEntries(
    entries.map((entry) => {
      const place = path.join(entry.parentPath, entry.name);
      return [place, entry.isFile() ? readFileSync(place, 'latin1') : ''];
    }),
  );
}

// Windows has no such limit.
describe.skipIf(process.platform === 'win32')('on a full disk', () => {
  test.each([
    { command: 'new', args: ['A title', '--tags', 'alpha'], room: 0 },
    { command: 'check', args: ['--update-addresses'], room: 0 },
    {
      command: 'fresh',
      args: [
        ...['--name', 'My blog', '--url', 'https://blog.example.org'],
        ...['--languages', 'en', '--byline', 'Auteur Exemple', '--yes'],
      ],
      // Enough for some of its files, and not for the configuration.
      room: 1,
    },
  ])('npm run $command changes nothing, and says so', ({ command, args, room }) => {
    const before = state();
    const { status, stdout, stderr } = runWithRoom(room, command, args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^the disk refuses \(EFBIG\): .* → give it room or rights.*\n$/);
    expect(state()).toEqual(before);
  });
});
