#!/usr/bin/env bash
# Netlify's matcher of `_redirects` compares percent-escapes letter by letter, so that a rule for
# `/%C3%A9/` does not answer `/%c3%a9/`, which RFC 3986 (6.2.2.1) holds for the same. And a `*` that is not
# at the end of a path is a wildcard where its word ends the path, and a plain sign elsewhere.
set -euo pipefail

version=0.5.0
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent "netlify-redirector@$version"

cat >probe.cjs <<'PROBE'
const redirector = require('netlify-redirector');
const request = (path) => ({
  scheme: 'https', host: 'example.org', path, query: '', getHeader: () => '', getCookie: () => '',
});
const CASES = [
  // rule, path, what one would expect, what was seen
  ['/%C3%A9/', '/%C3%A9/', true, true],
  ['/%C3%A9/', '/%c3%a9/', true, false],
  ['/%c3%a9/', '/%C3%A9/', true, false],
  ['/%C3%A9/', '/é/', true, false],
  ['/é/', '/%C3%A9/', true, false],
  ['/*/', '/a/b/c', false, true],
  ['/a*/', '/axb/', false, true],
  ['/a*b/', '/axb/', false, false],
];
(async () => {
  let changed = false;
  for (const [rule, path, expected, seen] of CASES) {
    const matcher = await redirector.parsePlain(`${rule} /new/ 301\n`, {});
    const matches = matcher.match(request(path)) !== null;
    console.log(JSON.stringify({ rule, path, expected, matches }));
    if (matches !== seen) changed = true;
  }
  process.exit(changed ? 1 : 0);
})();
PROBE
echo "netlify-redirector $version, $(node --version)"
node probe.cjs
