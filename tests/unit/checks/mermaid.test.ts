import { describe, expect, test, vi } from 'vitest';
import type { Question } from '#checks/mermaid.ts';
import { answer } from '#checks/mermaid-answer.ts';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

vi.mock('#config/site.ts', () => import('../test-site.ts'));
vi.mock('node:worker_threads', async (original) => ({
  ...(await original<object>()),
  // A thread that comes to no end with what says so.
  Worker: class {
    on = () => this;
    unref = () => this;
    terminate = () => undefined;
    isBusy = false;
    postMessage = ({ text, port }: Question) => {
      this.isBusy ||= text.includes('endless');
      if (!this.isBusy) port.postMessage([]);
    };
  },
}));

describe('where Mermaid itself fails', () => {
  const judge = (text: string) =>
    text === 'b' ? Promise.reject(new Error('no\n  luck')) : Promise.resolve([]);

  test('the diagram that it fails at is told of, and the others are judged', async () => {
    const faults = await Promise.all(
      ['a', 'b', 'c'].map((text) => answer(text, () => Promise.resolve(judge))),
    );
    expect(faults.map((each) => each.length)).toEqual([0, 1, 0]);
    expect(faults[1]![0]).toMatchObject({ line: 1, column: 1 });
    expect(faults[1]![0]!.message).toBe('the diagram cannot be checked, Mermaid fails: no luck');
  });

  test('a diagram is told of where it cannot be loaded', async () => {
    const faults = await answer('a', () => Promise.reject(new Error('not installed')));
    expect(faults.map(({ message }) => message)).toEqual([
      expect.stringContaining('not installed'),
    ]);
  });

  test('a thread that does not answer is a problem at its diagram’s place, and at no other', () => {
    vi.spyOn(Atomics, 'wait').mockReturnValue('timed-out');
    const body = ['endless', 'b', 'c', 'd']
      .map((name) => `\n\`\`\`mermaid alt="Un schéma"\nflowchart TD\n  a --> ${name}\n\`\`\`\n`)
      .join('');
    const problems = problemsIn({ 'posts/essai/fr.mdx': postFile(SOUND, body) });
    expect(problems.map(placeOf)).toEqual(['posts/essai/fr.mdx:8:1 diagram']);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      message: expect.stringContaining('does not answer') as string,
      fix: expect.stringContaining('npm ci') as string,
    });
  });
});
