#!/usr/bin/env bash
# TOML takes its date-times from RFC 3339, whose ABNF allows a second 60 ("00-58, 00-59, 00-60 based on leap
# second rules"): 1990-12-31T23:59:60Z is an example of RFC 3339 (5.8) itself. smol-toml 1.9.1 hands the text to
# Date and refuses it as an "invalid date".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund smol-toml@1.9.1 >/dev/null
cat >try.mjs <<'EOF'
import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
console.log('smol-toml', JSON.parse(readFileSync('node_modules/smol-toml/package.json', 'utf8')).version);
const text = 'at = 1990-12-31T23:59:60Z';
console.log('expected:', text, 'is read, as RFC 3339 and TOML allow a leap second');
parse('at = 1990-12-31T23:59:59Z');
try {
  parse(text);
  console.log('seen: it is read');
  process.exitCode = 1;
} catch (error) {
  console.log('seen:', error.message.split('\n')[0]);
  if (!/invalid date/.test(error.message)) process.exitCode = 1;
}
EOF
node try.mjs
