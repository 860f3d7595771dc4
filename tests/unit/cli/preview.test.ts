import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { useProject } from './project.ts';

const project = useProject();

function build(): void {
  project.write('dist/404.html', '<p>Not found</p>');
  project.write('dist/index.html', '<p>Home</p>');
  project.write('dist/_redirects', '/old/ / 301\n');
}

/** A port that is taken until it is given back. */
async function takePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, giveBack: () => new Promise((resolve) => server.close(resolve)) };
}

test('the built site is served on this machine as Netlify would, which is said', async () => {
  build();
  const { port, giveBack } = await takePort();
  const args = ['src/cli/main.ts', 'preview', '--port', String(port)];
  const taken = await project.run('preview', ['--port', String(port)]);
  expect(taken).toEqual({
    status: 2,
    stdout: '',
    stderr: `port ${port} is taken → choose another: \`npm run preview -- --port NUMBER\`\n`,
  });
  await giveBack();
  const child = spawn(process.execPath, args, { cwd: project.root(), stdio: 'pipe' });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  expect(String(said)).toContain(`http://127.0.0.1:${port}/ shows dist/ as Netlify would`);
  const at = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
  expect((await at('/')).status).toBe(200);
  expect((await at('/nowhere/')).status).toBe(404);
  expect((await at('/old/')).headers.get('location')).toBe('/');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('what cannot be served is told in one line', async () => {
  const says = async (...args: string[]) => {
    const { status, stdout, stderr } = await project.run('preview', args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    return stderr;
  };
  expect(await says()).toBe('there is no built site in dist/ → run `npm run build` first\n');
  for (const port of ['0', '65536', 'http', '-1', '80.5']) {
    expect(await says(`--port=${port}`)).toBe(
      `\`--port ${port}\` is no port → write a number from 1 to 65535\n`,
    );
  }
  expect(await says('4322')).toBe('`4322` is no option → write `--port NUMBER`\n');
});
