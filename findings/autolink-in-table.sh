#!/usr/bin/env bash
# Sätteri 0.10.5: an address without brackets in a cell of a table takes in the `|` that ends the cell, so
# that the row has fewer cells and the link leads elsewhere. By GFM (4.10) a row is split into its cells
# before anything in them is read; micromark-extension-gfm does so.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent satteri@0.10.5 mdast-util-from-markdown@2.0.2 \
  micromark-extension-gfm@3.0.0 mdast-util-gfm@3.1.0
cat > look.mjs << 'JS'
import { markdownToMdast } from 'satteri';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfm } from 'micromark-extension-gfm';
import { gfmFromMarkdown } from 'mdast-util-gfm';

const text = '| a | b |\n| - | - |\n|https://example.org/x|text|\n';
const all = (node) => [node, ...(node.children ?? []).flatMap(all)];
const seen = (tree) => ({
  link: all(tree).find(({ type }) => type === 'link').url,
  cells: all(tree).findLast(({ type }) => type === 'tableRow').children.length,
});
const satteri = seen(markdownToMdast(text, {}));
const micromark = seen(
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
);
console.log('satteri 0.10.5');
console.log('expected', JSON.stringify({ link: 'https://example.org/x', cells: 2 }));
console.log('micromark', JSON.stringify(micromark));
console.log('satteri  ', JSON.stringify(satteri));
const isAsFound = satteri.link === 'https://example.org/x|text|' && satteri.cells === 1;
if (!isAsFound || micromark.cells !== 2) process.exit(1);
JS
node look.mjs
