#!/usr/bin/env bash
# Sätteri 0.10.5 shows an element in an MDX expression, {<img … />}, by the component that is given for it,
# where @mdx-js/mdx leaves every element alone that is written as JSX.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund satteri@0.10.5 @mdx-js/mdx@3.1.1 >/dev/null

cat >try.js <<'JS'
import { readFileSync } from 'node:fs';
import { compile } from '@mdx-js/mdx';
import { mdxToJs } from 'satteri';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version;
const text = '<b>one</b>\n\n{true && <img src="/a.png" />}\n';
const isMapped = (code) => /_components\.img/.test(code);

const mdx = isMapped(String(await compile(text)));
const satteri = isMapped(mdxToJs(text).code);
console.log(`@mdx-js/mdx ${versionOf('@mdx-js/mdx')}, satteri ${versionOf('satteri')}`);
console.log('expected: an element written as JSX, in an expression too, is not replaced by `components`');
console.log(`@mdx-js/mdx replaces the <img> of the expression: ${mdx}`);
console.log(`satteri replaces the <img> of the expression: ${satteri}`);
process.exit(!mdx && satteri ? 0 : 1);
JS
node try.js
