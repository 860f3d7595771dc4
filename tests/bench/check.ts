/** How long the checks take for 1,000 posts and for twice as many, in one run: `npm run bench`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { site } from '#config/site.ts';
import { locales } from '#lib/locales.ts';

const COMMAND = path.resolve(import.meta.dirname, '../../src/cli/main.ts');
const [lang] = locales;

const PARAGRAPH =
  'Une phrase avec un [lien](../p0/LANG.mdx#partie), du `code` et « une citation », sans autre but que sa longueur.\n\n'.replace(
    'LANG',
    lang,
  );

/** A blog of many posts of 900 words, each with an alias, thirty links and a block of YAML. */
function makeBlog(count: number): string {
  const root = mkdtempSync(path.join(tmpdir(), 'bench-check-'));
  const content = path.join(root, 'src', 'content');
  const inEach = (text: string) =>
    `{ ${locales.map((locale) => `${locale}: ${text}`).join(', ')} }`;
  for (let number = 0; number < count; number += 1) {
    const folder = path.join(content, 'posts', `p${number}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      path.join(folder, `${lang}.mdx`),
      `---\ntitle: Article ${number} du banc\ndate: ${2010 + (number % 10)}-0${1 + (number % 9)}-15\ntags: [nuage]\naliases: ["/vieux/p${number}/"]\n---\n\n## Partie\n\n${PARAGRAPH.repeat(30)}\`\`\`yaml\na: ${number}\n\`\`\`\n`,
    );
  }
  writeFileSync(
    path.join(content, 'tags.yaml'),
    `nuage:\n  label: ${inEach('Nuage')}\n  description: ${inEach('Tout.')}\n`,
  );
  writeFileSync(
    path.join(content, 'authors.yaml'),
    `${site.author}:\n  name: Auteur Exemple\n  kind: person\n`,
  );
  return root;
}

/** Seconds of the fastest of three runs. */
function secondsFor(root: string): number {
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    const { stdout } = spawnSync(process.execPath, [COMMAND, 'check', '--format', 'json'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    JSON.parse(stdout);
    return (performance.now() - start) / 1000;
  });
  return Math.min(...runs);
}

const times = [1000, 2000].map((count) => {
  const root = makeBlog(count);
  const seconds = secondsFor(root);
  rmSync(root, { recursive: true });
  console.log(`${count} posts are checked in ${seconds.toFixed(2)} s`);
  return seconds;
});
console.log(`twice as many take ${(times[1]! / times[0]!).toFixed(2)} times as long`);
