#!/usr/bin/env bash
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent astro@7.3.5 sharp@0.35.5
cat >check.mjs <<'JS'
import { readFileSync } from 'node:fs';
import service from 'astro/assets/services/sharp';
import sharp from 'sharp';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version;
console.log(`astro ${versionOf('astro')}, sharp ${versionOf('sharp')}`);

const frames = await Promise.all(
  ['#f00', '#0f0', '#00f'].map((background) =>
    sharp({ create: { width: 40, height: 20, channels: 3, background } }).png().toBuffer(),
  ),
);
const joined = () => sharp(frames, { join: { animated: true } });
const moving = await joined().webp({ delay: [100, 100, 100] }).toBuffer();
const turned = await sharp(moving, { pages: -1 }).withMetadata({ orientation: 6 }).webp().toBuffer();
const document = await joined().tiff().toBuffer();
const logger = { info() {}, warn() {}, error() {} };
const make = async (file, format) => {
  const { data } = await service.transform(
    file,
    { src: '/_astro/a.webp', format },
    { service: { entrypoint: '', config: {} } },
    logger,
  );
  const { width, height, pages = 1 } = await sharp(data).metadata();
  return `${width} × ${height}, ${pages} frame(s)${data === file ? ', the author’s own file' : ''}`;
};

const cases = [
  ['an animated WebP as AVIF', '40 × 20, 1 frame(s)', await make(moving, 'avif'), '40 × 60, 1 frame(s)'],
  ['a TIFF of three pages as WebP', '40 × 20, 1 frame(s)', await make(document, 'webp'), '40 × 20, 3 frame(s)'],
  [
    'an animated WebP with orientation 6 as WebP',
    '20 × 40, 3 frame(s)',
    await make(turned, 'webp'),
    '40 × 20, 3 frame(s), the author’s own file',
  ],
];
for (const [what, expected, seen] of cases) {
  console.log(`${what}: expected ${expected}; seen ${seen}.`);
}
if (cases.some(([, , seen, known]) => seen !== known)) {
  console.error('The behaviour has changed.');
  process.exit(1);
}
JS
node check.mjs
