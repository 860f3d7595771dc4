import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { bytesOf } from '#lib/media/file-bytes.ts';
import { mediaFault } from '#lib/media/fault.ts';
import type { FileKind } from '#lib/mdx-components.ts';
import { EDITED_SVG, LIVE_WEBM, MP4, PNG, WEBM } from '../../../fixtures/media-samples.ts';

const noise = await sharp({
  create: {
    width: 64,
    height: 48,
    channels: 3,
    background: '#246',
    noise: { type: 'gaussian', mean: 128, sigma: 40 },
  },
})
  .png()
  .toBuffer();
const photo = () => sharp(noise);
const frames = await Promise.all(
  ['#f00', '#00f'].map((background) =>
    sharp({ create: { width: 40, height: 40, channels: 3, background } })
      .png()
      .toBuffer(),
  ),
);
const film = () => sharp(frames, { join: { animated: true } });

const WHOLE: Record<string, { ending: string; bytes: Buffer }> = {
  'one point': { ending: 'png', bytes: PNG },
  PNG: { ending: 'png', bytes: noise },
  'interlaced PNG': { ending: 'png', bytes: await photo().png({ progressive: true }).toBuffer() },
  'PNG with a place': {
    ending: 'png',
    bytes: await photo()
      .withExif({ IFD0: { Copyright: 'x' } })
      .png()
      .toBuffer(),
  },
  JPEG: { ending: 'jpg', bytes: await photo().jpeg().toBuffer() },
  'progressive JPEG': {
    ending: 'jpeg',
    bytes: await photo().jpeg({ progressive: true }).toBuffer(),
  },
  'JPEG with a preview of its own': {
    ending: 'jpg',
    bytes: await photo()
      .withMetadata()
      .withExif({ IFD0: { Copyright: 'x' } })
      .jpeg()
      .toBuffer(),
  },
  GIF: { ending: 'gif', bytes: await photo().gif().toBuffer() },
  'moving GIF': { ending: 'gif', bytes: await film().gif().toBuffer() },
  WebP: { ending: 'webp', bytes: await photo().webp().toBuffer() },
  'lossless WebP': { ending: 'webp', bytes: await photo().webp({ lossless: true }).toBuffer() },
  'moving WebP': { ending: 'webp', bytes: await film().webp().toBuffer() },
  AVIF: { ending: 'avif', bytes: await photo().avif({ effort: 0 }).toBuffer() },
  TIFF: { ending: 'tiff', bytes: await photo().tiff().toBuffer() },
  'tiled TIFF': { ending: 'tiff', bytes: await photo().tiff({ tile: true }).toBuffer() },
};

const fault = (bytes: Buffer, ending: string, kind: FileKind = 'picture') =>
  mediaFault(kind, ending, bytesOf(bytes));

describe.each(Object.entries(WHOLE))('%s', (_, { ending, bytes }) => {
  test('is taken when it is whole, and when something stands behind it', () => {
    expect(fault(bytes, ending)).toBeUndefined();
    if (!['avif', 'tiff'].includes(ending)) {
      expect(fault(Buffer.concat([bytes, Buffer.from('trailer')]), ending)).toBeUndefined();
    }
  });

  test('is taken under the ending of another picture, since it is read by its bytes', () => {
    for (const other of ['png', 'jpg', 'webp', 'gif', 'avif', 'tiff']) {
      expect(fault(bytes, other)).toBeUndefined();
    }
  });

  test.each([0.5, 0.9])('is refused when it breaks off at %d of its length', (part) => {
    const cut = fault(bytes.subarray(0, Math.floor(bytes.length * part)), ending);
    expect(cut?.message).toMatch(/^is (?:cut off|damaged): /);
  });

  test('is no SVG', () => {
    expect(fault(bytes, 'svg')?.fix).toMatch(/^rename it, so that it ends in \.\w+$/);
  });
});

test.each(['JPEG', 'GIF', 'PNG', 'WebP'])('a %s without its last byte is refused', (name) => {
  const { bytes, ending } = WHOLE[name]!;
  expect(fault(bytes.subarray(0, -1), ending)?.message).toMatch(/^is cut off: /);
});

test('a PNG with a wrong byte among its pixels is refused, and one in a part that it can do without is not', () => {
  const pixels = Buffer.from(noise);
  pixels[pixels.indexOf('IDAT') + 20]! ^= 1;
  expect(fault(pixels, 'png')?.message).toBe('is damaged: the checksum of its part IDAT is wrong');
  const { bytes } = WHOLE['PNG with a place']!;
  const aside = Buffer.from(bytes);
  aside[aside.indexOf('eXIf') + 12]! ^= 1;
  expect(fault(aside, 'png')).toBeUndefined();
});

const bytes = (hex: string) => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(100)]);

test.each([
  ['no bytes', Buffer.alloc(0), 'has no bytes', 'save it again'],
  ['a text', Buffer.from('a picture, later'), 'is a text', 'export the picture'],
  ['a page', Buffer.from('<!DOCTYPE html><p><svg/>'), 'is an HTML page', 'export the picture'],
  [
    'an answer of XML',
    Buffer.from('<?xml version="1.0"?><Error/>'),
    'is a text',
    'export the picture',
  ],
  ['an SVG', Buffer.from(EDITED_SVG), 'is an SVG picture', 'ends in .svg'],
  [
    'a pointer',
    Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n'),
    'is a Git LFS pointer',
    'run `git lfs pull`',
  ],
  ['HEIC', bytes('00000018667479706865696300000000'), 'is a HEIC picture', 'export the picture'],
  ['BMP', bytes('424d360000000000000036000000'), 'is a BMP picture', 'export the picture'],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'is a PDF document', 'export the picture'],
  ['zeros', Buffer.alloc(500), 'holds the bytes of no picture', 'export the picture'],
])('%s under the name of a picture is told', (_, written, message, fix) => {
  for (const ending of ['jpg', 'png']) {
    expect(fault(written, ending)?.message).toContain(message);
    expect(fault(written, ending)?.fix).toContain(fix);
  }
});

test.each([
  ['plain', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['an editor’s', EDITED_SVG],
  ['with a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg"/>'],
  ['behind a byte order mark', '\uFEFF<svg/>'],
  ['behind a long comment', `<!-- ${'é'.repeat(9000)} --><svg/>`],
  [
    'in Latin 1',
    Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><!-- é --><svg/>', 'latin1'),
  ],
  ['in UTF-16', Buffer.from('\uFEFF<svg/>', 'utf16le')],
])('an SVG %s is one', (_, text) => {
  expect(fault(Buffer.from(text), 'svg')).toBeUndefined();
});

test.each([
  ['an MP4', MP4, 'mp4', undefined],
  ['a WebM', WEBM, 'webm', undefined],
  ['a WebM of a live recording', LIVE_WEBM, 'webm', undefined],
  ['a text', Buffer.from('a video, later'), 'webm', 'is a text'],
  ['a text', Buffer.from('a video, later'), 'mp4', 'is a text'],
  ['an MP4 under another name', MP4, 'webm', 'is an MP4 video'],
  ['a WebM under another name', WEBM, 'mp4', 'is a WebM video'],
  ['a picture', PNG, 'mp4', 'is a PNG picture'],
  ['a WebM cut off', WEBM.subarray(0, -1), 'webm', 'is cut off'],
  ['an MP4 cut off', MP4.subarray(0, -1), 'mp4', 'is cut off'],
  ['an MP4 whose recording broke off', MP4.subarray(0, 24), 'mp4', 'has no box `moov`'],
])('a video: %s', (_, written, ending, message) => {
  const found = fault(written, ending, 'video')?.message;
  if (message === undefined) expect(found).toBeUndefined();
  else expect(found).toContain(message);
});

test.each([
  ['a text', Buffer.from('WEBVTT'), undefined],
  ['a video', WEBM, 'is a WebM video'],
  ['an archive', Buffer.from('PK\x03\x04'), 'is a ZIP archive'],
])('captions: %s', (_, written, message) => {
  expect(fault(written, 'vtt', 'captions')?.message).toBe(message);
});
