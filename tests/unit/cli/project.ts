import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { createSite, removeSite, type Site, type SiteName } from '../../fixtures/site.ts';

export interface Result {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A fixture as a project of its own, in which a test runs a command and may change anything. */
export interface Project {
  /** Runs a command of `src/cli/` there, as its npm script does, without a terminal. */
  run: (command: string, args?: string[], environment?: Record<string, string>) => Promise<Result>;
  read: (file: string) => string;
  has: (file: string) => boolean;
  write: (file: string, text: string) => void;
  remove: (file: string) => void;
  root: () => string;
  /** Records every address, as an author does once. */
  record: () => Promise<void>;
}

/** A post of the English fixture, by its body. */
export function post(
  body: string,
  head = 'title: The third\ndate: 2023-03-01\ntags: [alpha]',
): string {
  return `---\n${head}\n---\n\n${body}\n`;
}

/** The day that commands are run on. */
export const TODAY = '2024-06-15';

/** A new project for each test of a file, a fixture by its name. */
export function useProject(name: SiteName = 'english'): Project {
  let site: Site;
  const at = (file: string) => path.join(site.root, file);
  const project: Project = {
    run: (command, args = [], environment = {}) =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, ['src/cli/main.ts', command, ...args], {
          cwd: site.root,
          env: { ...process.env, CI: '', BUILD_DATE: TODAY, ...environment },
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        let [stdout, stderr] = ['', ''];
        child.stdout.on('data', (chunk) => (stdout += String(chunk)));
        child.stderr.on('data', (chunk) => (stderr += String(chunk)));
        child.on('close', (status) => resolve({ status, stdout, stderr }));
      }),
    read: (file) => readFileSync(at(file), 'utf8'),
    has: (file) => existsSync(at(file)),
    write: (file, text) => {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), text);
    },
    remove: (file) => rmSync(at(file), { recursive: true }),
    root: () => site.root,
    record: async () => {
      const { status, stdout } = await project.run('check', ['--update-addresses']);
      if (status !== 0) throw new Error(`the addresses were not recorded:\n${stdout}`);
    },
  };
  beforeEach(() => {
    site = createSite(name);
    // Mermaid judges their diagrams, which would take a second of each command.
    for (const place of ['posts/sample', 'pages/schemas']) {
      rmSync(at(`src/content/${place}`), { recursive: true, force: true });
    }
  });
  afterEach(() => removeSite(site));
  return project;
}
