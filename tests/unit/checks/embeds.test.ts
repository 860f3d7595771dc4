import { expect, test } from 'vitest';
import { placeOf, postFile, SOUND, toldBy } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const toldOf = (body: string, head = SOUND) => toldBy('embed', { [FILE]: postFile(head, body) });

test.each([
  { body: '<Embed title="A" url="https://example.com/x/" />', at: '6:18' },
  {
    body: '<Embed title="A" url="https://example.org/" frame="https://example.com/x/" />',
    at: '6:45',
  },
])('a frame of a site that the policy does not name is told of: $body', ({ body, at }) => {
  const problems = toldOf(body);
  expect(problems.map(placeOf)).toEqual([`${FILE}:${at} embed`]);
  expect(problems[0]?.fix).toBe("add `'https://example.com'` to `embeds` of src/config/site.ts");
});

test.each([
  { body: '<Embed title="A" url="https://example.org/x/" />', head: SOUND },
  {
    body: '<Embed title="A" url="https://example.com/" frame="https://example.org/x/" />',
    head: SOUND,
  },
])('and not $body', ({ body, head }) => {
  expect(toldOf(body, head)).toEqual([]);
});

test('of a draft that is only information', () => {
  const problems = toldOf(
    '<Embed title="A" url="https://example.com/" />',
    `${SOUND}\ndraft: true`,
  );
  expect(problems).toMatchObject([{ rule: 'embed', severity: 'information' }]);
});
