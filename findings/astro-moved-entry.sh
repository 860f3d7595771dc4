#!/usr/bin/env bash
# Astro's glob() loader keeps an entry of an earlier build where its id and the text of its file are the same,
# and does not look whether the file is still where it was. A file that moves to another folder while its id
# stays (by generateId, or by `slug` in its front matter) ends the next build, until the cache is deleted:
# Astro goes on to import the file from its old place. Needs Node 22.12 or newer, as Astro does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund astro@7.3.5 @astrojs/mdx@8.0.2 >/dev/null
export ASTRO_TELEMETRY_DISABLED=1
mkdir -p src/pages src/content/posts/2019
cat >astro.config.mjs <<'EOF'
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()] });
EOF
cat >src/content.config.ts <<'EOF'
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const loader = glob({
  base: './src/content/posts',
  pattern: '**/*.mdx',
  generateId: ({ entry }) => entry.split('/').at(-1).replace('.mdx', ''),
});
export const collections = { posts: defineCollection({ loader }) };
EOF
cat >src/pages/index.astro <<'EOF'
---
import { getEntry, render } from 'astro:content';
const { Content } = await render(await getEntry('posts', 'a'));
---
<html><body><Content /></body></html>
EOF
echo 'Some text.' >src/content/posts/2019/a.mdx
echo "astro $(node -p "require('./node_modules/astro/package.json').version")"
npx astro build >first.log 2>&1 || { cat first.log; exit 1; }
mkdir src/content/posts/2020
mv src/content/posts/2019/a.mdx src/content/posts/2020/a.mdx
echo 'expected: a build after the move succeeds, as one without a cache does'
status=0
npx astro build >warm.log 2>&1 || status=$?
rm -rf node_modules/.astro .astro
npx astro build >cold.log 2>&1 || { cat cold.log; exit 1; }
if [ "$status" -eq 0 ]; then
  echo 'seen: it succeeds'
  exit 1
fi
echo 'seen: the build fails with the cache, and succeeds without; it ended with:'
tail -n 8 warm.log | cut -c 1-160
