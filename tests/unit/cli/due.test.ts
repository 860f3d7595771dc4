import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { useProject } from './project.ts';

const project = useProject();

const SCHEDULED = '---\ntitle: The third\ndate: 2024-06-20\ntags: [alpha]\n---\n\nText.\n';

function prepare(date: string): string {
  project.write('src/content/posts/third/en.mdx', SCHEDULED);
  project.write('build.json', JSON.stringify({ date, next: '2024-06-20' }));
  return path.join(project.root(), 'build.json');
}

describe('npm run due', () => {
  test.each([
    { today: '2024-06-19', status: 1, says: 'nothing is due since the build of 2024-06-15' },
    { today: '2024-06-20', status: 0, says: 'due since the build of 2024-06-15: /posts/third/' },
    { today: '2024-07-01', status: 0, says: '/posts/third/' },
  ])('on $today ends with $status', async ({ today, status, says }) => {
    const result = await project.run('due', [prepare('2024-06-15')], { BUILD_DATE: today });
    expect(result).toMatchObject({ status, stdout: expect.stringContaining(says), stderr: '' });
  });

  test('ends with 2 where there is no such day', async () => {
    const { status, stderr } = await project.run('due', [prepare('2024-06-15')], {
      BUILD_DATE: '2024-02-30',
    });
    expect(status).toBe(2);
    expect(stderr).toBe(
      'the environment variable BUILD_DATE: 2024-02 has 29 days, there is no "2024-02-30" → write a calendar date, such as 2026-11-22\n',
    );
  });

  test('ends with 1 once the site was built on the day', async () => {
    const file = prepare('2024-06-20');
    expect((await project.run('due', [file], { BUILD_DATE: '2024-06-20' })).status).toBe(1);
  });

  test.each([
    { what: 'a file that is not there', args: ['nowhere.json'], says: 'cannot be read' },
    { what: 'a file that is no record', args: ['package.json'], says: 'is no record of a build' },
    { what: 'two places', args: ['a.json', 'b.json'], says: 'more than one place' },
    { what: 'an unknown option', args: ['--sice'], says: 'unknown option `--sice`' },
    {
      what: 'a site that does not answer',
      args: ['http://127.0.0.1:9/build.json'],
      says: 'cannot be fetched',
    },
  ])('ends with 2 and one line for $what', async ({ args, says }) => {
    const result = await project.run('due', args);
    expect(result).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(says) });
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
  });

  describe('asks a site', () => {
    let server: Server | undefined;
    afterEach(() => void server?.close());

    test.each([
      { answer: { code: 200, body: '{"date":"2024-06-15","next":"2024-06-20"}' }, status: 0 },
      { answer: { code: 404, body: 'no' }, status: 2 },
      { answer: { code: 200, body: '<html>' }, status: 2 },
    ])('that answers $answer and ends with $status', async ({ answer, status }) => {
      prepare('2024-06-15');
      server = createServer((_request, response) => {
        response.writeHead(answer.code).end(answer.body);
      });
      await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      const place = `http://127.0.0.1:${port}/build.json`;
      const result = await project.run('due', [place], { BUILD_DATE: '2024-06-20' });
      expect(result.status).toBe(status);
    });
  });
});
