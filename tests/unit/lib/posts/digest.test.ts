import { expect, test } from 'vitest';
import { digestOf } from '#lib/posts/digest.ts';

const TEXT = { title: 'Titre', description: 'Une phrase.', body: '\nUn.\n\nDeux.\n' };

test('a digest is twelve hexadecimal digits, the same for the same text', () => {
  expect(digestOf(TEXT)).toMatch(/^[0-9a-f]{12}$/);
  expect(digestOf({ ...TEXT })).toBe(digestOf(TEXT));
});

test.each([
  { what: 'Windows line ends', text: { body: TEXT.body.replaceAll('\n', '\r\n') } },
  { what: 'white space at the ends of lines', text: { body: '\n\nUn.  \n\t\nDeux.' } },
])('$what change nothing', ({ text }) => {
  expect(digestOf({ ...TEXT, ...text })).toBe(digestOf(TEXT));
});

test.each([
  { what: 'a word', text: { body: '\nUn.\n\nTrois.\n' } },
  { what: 'the title', text: { title: 'Autre' } },
  { what: 'the description', text: { description: undefined } },
  { what: 'what stands where', text: { title: '', body: `Titre${TEXT.body}` } },
])('$what changes it', ({ text }) => {
  expect(digestOf({ ...TEXT, ...text })).not.toBe(digestOf(TEXT));
});
