import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sizeOfSoundPng } from '#lib/cards/png.ts';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const HEAD = chunk('IHDR', Buffer.from('00000003000000020800000000', 'hex'));
const DATA = chunk('IDAT', deflateSync(Buffer.alloc(8)));
const END = chunk('IEND', Buffer.alloc(0));
const SOUND = Buffer.concat([SIGNATURE, HEAD, DATA, END]);

test('a sound PNG has a size', () => {
  expect(sizeOfSoundPng(SOUND)).toEqual({ width: 3, height: 2 });
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a text', Buffer.from('Not found, and long enough to be taken for a picture')],
  ['a signature alone', SIGNATURE],
  ['one without an end', SOUND.subarray(0, -END.length)],
  ['one without a head', Buffer.concat([SIGNATURE, DATA, END])],
  ['one with something after its end', Buffer.concat([SOUND, Buffer.from('x')])],
])('%s has none', (_what, bytes) => {
  expect(sizeOfSoundPng(bytes)).toBeUndefined();
});

test('one that is cut off anywhere has none', () => {
  for (let length = 0; length < SOUND.length; length += 1) {
    expect(sizeOfSoundPng(SOUND.subarray(0, length))).toBeUndefined();
  }
});

test('one with any byte changed has none', () => {
  for (let at = 0; at < SOUND.length; at += 1) {
    const damaged = Buffer.from(SOUND);
    damaged[at]! ^= 0x10;
    expect({ at, size: sizeOfSoundPng(damaged) }).toEqual({ at, size: undefined });
  }
});
