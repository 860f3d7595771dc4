import { pathToFileURL } from 'node:url';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { taskListsPlugin } from '#markdown/task-lists.ts';

async function labelsIn(markdown: string, lang: string): Promise<string[]> {
  const { html } = await markdownToHtml(markdown, {
    hastPlugins: [taskListsPlugin],
    fileURL: pathToFileURL(`/projet/src/content/posts/essai/${lang}.mdx`),
  });
  return [...html.matchAll(/<input[^>]*aria-label="([^"]*)"/g)].map((match) => match[1]!);
}

describe('a task says whether it is done', () => {
  test.each([
    { lang: 'fr', labels: ['À faire', 'Fait'] },
    { lang: 'en', labels: ['To do', 'Done'] },
  ])('in $lang', async ({ lang, labels }) => {
    expect(await labelsIn('- [ ] un\n- [x] deux\n- trois', lang)).toEqual(labels);
  });
});
