import { expect, test, vi } from 'vitest';
import { askForIdentity } from '../../../src/cli/fresh-questions.ts';

/** What somebody types for each question, one answer after the other until one is taken. */
const TYPED: Readonly<Record<string, string[]>> = {
  'Name of the site': ['', '  ', 'Carnet'],
  'Address, such as https://example.org': [
    'blog.example.org',
    'https://blog.example.org/',
    'https://blog.example.org',
  ],
  'Who signs the posts': ['日本', 'Auteur Exemple'],
};

const told: string[] = [];

vi.mock('#config/site.ts', () => import('../test-site.ts'));
vi.mock('../../../src/cli/prompts.ts', () => ({
  isAnswered: () => true,
  answered: (answer: unknown) => answer,
  prompts: () => ({
    text: ({ message, validate }: { message: string; validate: (text: string) => unknown }) =>
      TYPED[message]?.find((answer) => {
        const fault = validate(answer);
        if (fault !== undefined) told.push(`${answer}: ${String(fault)}`);
        return fault === undefined;
      }),
    multiselect: ({ options }: { options: { value: string }[] }) =>
      options.map(({ value }) => value),
  }),
}));

test('each answer is checked when it is given', async () => {
  expect(await askForIdentity({})).toEqual({
    name: 'Carnet',
    url: 'https://blog.example.org',
    languages: ['fr', 'en'],
    byline: 'Auteur Exemple',
  });
  const origin = 'an origin without a path or closing slash, such as https://example.org';
  expect(told).toEqual([
    ': nothing is written',
    '  : nothing is written',
    `blog.example.org: ${origin}`,
    `https://blog.example.org/: ${origin}`,
    '日本: no letter for an address',
  ]);
});
