import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LEDGER, THIRD, useCheckout } from './checkout.ts';

const { project, git, state, publish, write } = useCheckout();

describe('nothing is changed', () => {
  test('where anything is an error, though all else could be mended', async () => {
    await publish();
    write();
    project.write(THIRD, `${project.read(THIRD)}\n[a](/nowhere/)\n`);
    const before = state();
    const { status, stdout, stderr } = await project.run('ready', ['--yes']);
    expect(status).toBe(1);
    expect(stdout).toMatch(new RegExp(`^Errors:\n${THIRD}:9:1  address-link .*\n\n1 error\n$`));
    expect(stderr).toBe('nothing was changed → correct the errors first\n');
    expect(state()).toEqual(before);
  });

  test.each<{ what: string; break: () => void; says: string }>([
    {
      what: 'a ledger with lines of two branches',
      break: () => project.write(LEDGER, '<<<<<<< HEAD\n/about/\n'),
      says: `${LEDGER}:1:1  merge-conflict`,
    },
    {
      what: 'a detached head',
      break: () => {
        git('commit', '--quiet', '--allow-empty', '--message=empty');
        git('switch', '--quiet', '--detach');
      },
      says: 'HEAD is detached, so that a commit would be on no branch → `git switch BRANCH`',
    },
    {
      what: 'a folder that is no checkout',
      break: () => project.write('.git/HEAD', 'nothing'),
      says: 'so that nothing could be committed → run `git init` in it',
    },
    {
      what: 'a post that Git ignores',
      break: () => project.write('.gitignore', 'node_modules/\nthird/\n'),
      says: `Git ignores ${THIRD}, so that no commit would have it → take it out of .gitignore`,
    },
  ])('by $what, in a clear line', async ({ break: change, says }) => {
    write();
    change();
    const files = () => readdirSync(project.root(), { recursive: true, encoding: 'utf8' });
    const before = files();
    const { status, stdout, stderr } = await project.run('ready', ['--yes'], {
      GIT_CEILING_DIRECTORIES: path.dirname(project.root()),
    });
    expect(status).toBeGreaterThan(0);
    expect(stdout + stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(files()).toEqual(before);
  });

  test('without Git, in a clear line', async () => {
    write();
    const { status, stderr } = await project.run('ready', [], { PATH: '/nowhere' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Git is not installed, .* → install it\n$/);
  });

  test('where npm has kept an option to itself', async () => {
    write();
    for (const option of ['dry-run', 'yes']) {
      const { status, stderr } = await project.run('ready', [], {
        [`npm_config_${option.replace('-', '_')}`]: 'true',
      });
      expect(status).toBe(2);
      expect(stderr).toContain(`write \`npm run ready -- --${option} …\``);
    }
    expect(project.has(LEDGER)).toBe(false);
  });
});
