import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach } from 'vitest';
import { post, useProject, type Project } from './project.ts';

export const LEDGER = 'src/content/addresses.lock';
export const FIRST = 'src/content/posts/first/en.mdx';
export const THIRD = 'src/content/posts/third/en.mdx';
const TAGS = 'src/content/tags.yaml';

/** The English fixture as a checkout of Git, for each test of a file. */
export interface CheckedOut {
  project: Project;
  git: (...args: string[]) => string;
  /** Every file that a commit could take, with its text. */
  state: () => Record<string, string>;
  /** Records and commits what the fixture has. */
  publish: () => Promise<void>;
  /** What an author does who renames a post and writes two others, one of them for later, of a new tag. */
  write: () => void;
}

export function useCheckout(): CheckedOut {
  const project = useProject();
  function git(...args: string[]): string {
    const author = ['-c', 'user.name=Author', '-c', 'user.email=author@example.org'];
    const { status, stdout, stderr } = spawnSync('git', [...author, ...args], {
      cwd: project.root(),
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  }

  function state(): Record<string, string> {
    return Object.fromEntries(
      git('ls-files', '--cached', '--others', '-z')
        .split('\0')
        .filter((file) => file !== '' && project.has(file) && !file.startsWith('node_modules/'))
        .map((file) => [file, readFileSync(path.join(project.root(), file), 'latin1')]),
    );
  }

  beforeEach(() => {
    project.write('.gitignore', 'node_modules/\n');
    git('init', '--quiet', '--initial-branch=main');
  });

  async function publish(): Promise<void> {
    const { status, stdout, stderr } = await project.run('ready', ['--vercel']);
    if (status !== 0) throw new Error(stdout + stderr);
    git('add', '.');
    git('commit', '--quiet', '--message=first');
  }

  function write(): void {
    project.write(
      TAGS,
      `${project.read(TAGS)}beta:\n  label: { en: Beta }\n  description: { en: The posts tagged Beta. }\n`,
    );
    project.write(THIRD, post('Text.', 'title: The third\ndate: 2024-06-01\ntags: [beta]'));
    project.write(
      'src/content/posts/later/en.mdx',
      post('Text.', 'title: Later\ndate: 2030-01-01\ntags: [alpha]\naliases: [/soon/]'),
    );
    project.write('src/content/posts/renamed/en.mdx', project.read(FIRST));
    project.remove('src/content/posts/first');
  }

  return { project, git, state, publish, write };
}
