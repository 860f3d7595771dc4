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

// A panorama of 17,000 pixels, as a phone makes it: WebP has at most 16,383 a side.
const panorama = await sharp({ create: { width: 17000, height: 40, channels: 3, background: '#246' } })
  .withExif({ IFD0: { Make: 'A camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 0/1 0/1' } })
  .jpeg()
  .toBuffer();
const told = [];
const logger = { info() {}, warn: (message) => told.push(message), error() {} };
const { data } = await service.transform(
  panorama,
  { src: '/_astro/panorama.jpg', format: 'webp', width: 17000, height: 40 },
  { service: { entrypoint: '', config: {} } },
  logger,
);

console.log('Expected of a build that asks for a WebP: a WebP, or an error.');
const { format, exif } = await sharp(data).metadata();
console.log(`Seen: a ${format}, with ${exif?.length ?? 0} bytes of EXIF; the author’s own file: ${data === panorama}.`);
console.log(`Told: ${told.join(' ')}`);
if (data !== panorama || !exif || told.length !== 1) {
  console.error('The behaviour has changed.');
  process.exit(1);
}
JS
node check.mjs
