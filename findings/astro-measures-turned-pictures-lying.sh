#!/usr/bin/env bash
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent astro@7.3.5 sharp@0.35.5
cat >check.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import service from 'astro/assets/services/sharp';
import { emitImageMetadata } from 'astro/assets/utils/node';
import sharp from 'sharp';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version;
console.log(`astro ${versionOf('astro')}, sharp ${versionOf('sharp')}`);
console.log('Expected: the size that Astro writes into the page is that of the file that it makes.');

const logger = { info() {}, warn() {}, error() {} };
const wrong = [];
for (const format of ['jpeg', 'webp', 'png', 'avif', 'tiff']) {
  // Stored lying down: it is seen 20 pixels wide and 30 high.
  const picture = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#246' } })
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer();
  const file = path.resolve(`turned.${format}`);
  writeFileSync(file, picture);
  const page = await emitImageMetadata(file);
  const made = await service.transform(
    picture,
    { src: file, format: 'webp' },
    { service: { entrypoint: '', config: {} } },
    logger,
  );
  const { width, height } = await sharp(made.data).metadata();
  console.log(`Seen: ${format}: the page says ${page.width} × ${page.height}, the file has ${width} × ${height}.`);
  if (page.width !== width) wrong.push(format);
}
if (wrong.join() !== 'webp,png,avif,tiff') {
  console.error('The behaviour has changed.');
  process.exit(1);
}
JS
node check.mjs
