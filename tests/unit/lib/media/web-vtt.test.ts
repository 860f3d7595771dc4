import { expect, test } from 'vitest';
import { captionFaults, isWebVtt } from '#lib/media/web-vtt.ts';

test.each([
  ['WEBVTT', true],
  ['WEBVTT\n', true],
  ['\uFEFFWEBVTT\r\n\r\n', true],
  ['WEBVTT - a title\n', true],
  ['WEBVTT\tKind: captions\n', true],
  ['webvtt\n', false],
  ['WEBVTTX\n', false],
  ['\nWEBVTT\n', false],
  ['1\n00:00:01,000 --> 00:00:02,000\nHello\n', false],
])('%j is WebVTT: %s', (text, is) => {
  expect(isWebVtt(text)).toBe(is);
});

test.each([
  '00:01.000 --> 00:02.000',
  '00:00:01.000 --> 00:00:02.000 align:start position:10%',
  '100:00:01.000\t-->\t100:00:02.000',
  '00:01.000-->00:02.000',
])('%s is a time', (timing) => {
  expect(captionFaults(`WEBVTT\n\n1\n${timing}\nHello\n`)).toEqual([]);
});

test.each([
  ['00:00:01,000 --> 00:00:02,000', 'is no time'],
  ['00:00:01 --> 00:00:02', 'is no time'],
  ['1:02.000 --> 1:03.000', 'is no time'],
  ['00:61.000 --> 00:62.000', 'is no time'],
  ['00:01.000 --> later', 'is no time'],
  ['00:02.000 --> 00:01.000', 'ends before it starts'],
])('%s is told at its line', (timing, message) => {
  const [fault, ...rest] = captionFaults(`WEBVTT\r\n\r\n  ${timing}\r\nHello\r\n`);
  expect(rest).toEqual([]);
  expect(fault).toMatchObject({ line: 3, column: 3 });
  expect(fault?.message).toContain(message);
});
