import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { preflight } from '#checks/preflight.ts';
import type { Problem } from '#lib/problems.ts';
import { PNG } from '../fixtures/media-samples.ts';

/** The day on which the trees are checked. */
export const TODAY = '2024-06-15';

/** Files by their path in `src/content/`; `null` takes a file of the sound tree away. */
export type Tree = Readonly<Record<string, string | Uint8Array | null>>;

const SENTENCE = 'Une phrase assez longue pour une description de page ou de liste.';

/** The texts of a small content folder without any mistake. */
export const SOUND_TEXTS: Readonly<Record<string, string>> = {
  'tags.yaml': `nuage:
  label: { fr: Nuage, en: Cloud }
  description: { fr: Tout sur le nuage., en: All about the cloud. }
reseau:
  label: { fr: Réseau, en: Network }
  description: { fr: Tout sur le réseau., en: All about the network. }
`,
  'authors.yaml': 'auteur-exemple:\n  name: Auteur Exemple\n  kind: person\n',
  'series.yaml': `ascension:
  title: { fr: Ascension, en: Climb }
  description: { fr: Une montée., en: A climb. }
`,
  'posts/premier/fr.mdx': '---\ntitle: Premier\ndate: 2020-01-01\ntags: [nuage]\n---\n\nTexte.\n',
  'pages/about/fr.mdx': `---\ntitle: À propos\ndescription: ${SENTENCE}\n---\n\nTexte.\n`,
};

/** These texts, and a picture. */
export const SOUND_TREE: Tree = { ...SOUND_TEXTS, 'posts/essai/portal.png': PNG };

/** Writes files below `src/content/` of a temporary project that goes with the test, and returns its root. */
export function writeTree(files: Tree): string {
  const root = mkdtempSync(path.join(tmpdir(), 'content-tree-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  fillTree(root, files);
  return root;
}

/** Writes files below `src/content/` of a folder. */
export function fillTree(root: string, files: Tree): void {
  for (const [name, text] of Object.entries(files)) {
    if (text === null) continue;
    const file = path.join(root, 'src', 'content', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Everything that the checks tell of the sound tree with some files changed, added or taken away. */
export function problemsIn(changes: Tree, today = TODAY): Problem[] {
  return allProblems(changes, today).filter(isOfFiles);
}

/** What one rule tells of such a tree, those included that tell of a site as a whole. */
export function toldBy(rule: string, changes: Tree): Problem[] {
  return allProblems(changes, TODAY).filter((problem) => problem.rule === rule);
}

/**
 * Whether a problem is one of the files themselves: a tree has none of the pages that the site's own
 * navigation links, records no address, has posts that wait, calls its posts as it likes, and may have
 * headings without a text.
 */
export function isOfFiles({ rule }: Problem): boolean {
  return !['empty-body', 'navigation', 'ledger', 'schedule', 'title-text'].includes(rule);
}

function allProblems(changes: Tree, today: string): Problem[] {
  const root = writeTree({ ...SOUND_TREE, ...changes });
  return preflight(root, today, { rules: [], isCi: false }).problems;
}

/** A problem without its words, as a table of cases names it. */
export function placeOf({ file, line, column, rule }: Problem): string {
  return `${file.replace('src/content/', '')}:${line}:${column} ${rule}`;
}

/** A post from the lines of its front matter and its body. */
export function postFile(frontMatter: string, body = '\nTexte.\n'): string {
  return `---\n${frontMatter}\n---\n${body}`;
}

/** Front matter that is sound, three lines long: the body starts on the file's line 6. */
export const SOUND = 'title: Essai\ndate: 2020-01-01\ntags: [nuage]';
