#!/usr/bin/env bash
# Astro measures an SVG by a pattern and not by the rules of XML and SVG: it finds no size where the numbers
# of `viewBox` are parted by commas (SVG 2, section 8.2), where elements have a prefix, and where a comment of
# 1,000 bytes comes before the root. All three are shown by every browser.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --silent astro@7.3.5 >/dev/null

cat >look.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { imageMetadata } from 'astro/assets/utils';

const NS = 'http://www.w3.org/2000/svg';
const PICTURES = {
  'spaces in viewBox': `<svg xmlns="${NS}" viewBox="0 0 320 160"/>`,
  'commas in viewBox': `<svg xmlns="${NS}" viewBox="0,0,320,160"/>`,
  'commas and spaces in viewBox': `<svg xmlns="${NS}" viewBox="0, 0, 320, 160"/>`,
  'elements with a prefix': `<s:svg xmlns:s="${NS}" width="320" height="160"/>`,
  'a long comment first': `<!-- ${'x'.repeat(1000)} --><svg xmlns="${NS}" width="320" height="160"/>`,
};
const { version } = JSON.parse(readFileSync('node_modules/astro/package.json', 'utf8'));
console.log(`astro ${version}; expected: 320 × 160 of each`);
const found = await Promise.all(
  Object.entries(PICTURES).map(async ([name, text]) => {
    const size = await imageMetadata(Buffer.from(text), name).catch((error) => error.name);
    const shown = typeof size === 'string' ? size : `${size.width} × ${size.height}`;
    console.log(`${name}: ${shown}`);
    return shown;
  }),
);
const [first, ...others] = found;
process.exit(first === '320 × 160' && others.every((shown) => shown !== first) ? 0 : 1);
JS
node look.mjs
