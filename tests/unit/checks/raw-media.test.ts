import { expect, test, vi } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

vi.mock('#config/site.ts', () => import('../test-site.ts'));

const FILE = 'posts/essai/fr.mdx';
const toldOf = (body: string) => problemsIn({ [FILE]: postFile(SOUND, `\n${body}\n`) });

test.each([
  { body: '<img src="./portal.png" alt="Un portail" />', at: '7:6', fix: '<Figure src=' },
  {
    body: 'Ici <img alt="" src="portal.png" />.',
    at: '7:17',
    fix: '![what it shows](./portal.png)',
  },
  { body: '<video src="./tour.mp4" controls />', at: '7:8', fix: '<Video src=' },
  { body: "<img src={'./portal.png'} alt='' />", at: '7:6', fix: '<Figure src=' },
  { body: '<audio src="talk.mp3" />', at: '7:8', fix: '[listen](/talk.mp3)' },
  { body: '<track src="tour.vtt" />', at: '7:8', fix: 'captions="./tour.vtt"' },
  { body: '<object data="/a.pdf"></object>', at: '7:1', fix: '<Embed' },
  { body: '<embed src="/a.svg" />', at: '7:1', fix: '<Embed' },
  { body: '<video src="/tour.mp4" poster="tour.png" />', at: '7:24', fix: '<Video src=' },
  { body: '<iframe src="https://example.com/"></iframe>', at: '7:1', fix: '<Embed' },
  { body: '<script src="/a.js"></script>', at: '7:1', fix: 'src/components/mdx/' },
])('what no component holds is told: $body', ({ body, at, fix }) => {
  const problems = toldOf(body);
  expect(problems.map(placeOf)).toEqual([`${FILE}:${at} raw-media`]);
  expect(problems[0]).toMatchObject({ severity: 'error', fix: expect.stringContaining(fix) });
});

test.each([
  '<img src="/portal.png" alt="" />',
  '<img src="https://example.com/a.png" alt="" />',
  '<video src="/tour.mp4" controls />',
  "import portal from './portal.png';\n\n<img src={portal.src} alt='' />",
  '`<iframe src="https://example.com/">`',
])('nothing is told of %j', (body) => {
  expect(toldOf(body)).toEqual([]);
});
