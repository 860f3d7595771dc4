import { spawnSync } from 'node:child_process';
import { UsageError } from './options.ts';

/** What Git says of a checkout; paths are from the project's root. */
export interface Checkout {
  /** Files that are not as the last commit has them. */
  changed: string[];
  /** Files of the site that no commit takes. */
  ignored: string[];
}

/** Where everything is that a host builds the content from. */
const PUBLISHED = ['src/content', 'src/config', 'public', 'vercel.json'];

/**
 * Reads the state of the checkout, and changes nothing in it.
 *
 * @throws UsageError where nothing could be committed to a branch
 */
export function readCheckout(root: string): Checkout {
  const prefix = git(root, ['rev-parse', '--show-prefix']).trimEnd();
  if (spawnSync('git', ['symbolic-ref', '--quiet', 'HEAD'], { cwd: root }).status !== 0) {
    throw new UsageError(
      'HEAD is detached, so that a commit would be on no branch → `git switch BRANCH`, or `git switch -c NAME` for a new one; a rebase is to be ended first',
    );
  }
  const paths = (states: RegExp, args: readonly string[]) =>
    git(root, ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', ...args])
      .split('\0')
      .filter((line) => line !== '' && states.test(line) && line.startsWith(prefix, 3))
      .map((line) => line.slice(3 + prefix.length));
  return {
    changed: paths(/^(?!!!)/, ['--', '.']),
    ignored: paths(/^!!/, ['--ignored', '--', ...PUBLISHED]),
  };
}

/** The place among these that a file is in. */
export function placeOf(file: string): string | undefined {
  return PUBLISHED.find((place) => file === place || file.startsWith(`${place}/`));
}

/** Whether the last commit has all that a host builds the content from. */
export function isCommitted({ changed }: Checkout): boolean {
  return changed.every((file) => placeOf(file) === undefined);
}

/** @throws UsageError where Git is missing or refuses */
function git(root: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', ['--no-optional-locks', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (status === 0) return stdout;
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') {
    throw new UsageError(
      'Git is not installed, and nothing can be committed without it → install it',
    );
  }
  if (/not a git repository/.test(stderr)) {
    throw new UsageError(
      'this folder is no checkout of Git, so that nothing could be committed → run `git init` in it',
    );
  }
  const [said = error?.message ?? ''] = stderr.trim().split('\n');
  throw new UsageError(`Git refuses: ${said} → \`git status\` tells the rest`);
}
