/** Tells how long 200 social cards take, with nothing in the cache and with all of them: `npm run bench`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { openCardPress } from '#cards/card-press.ts';
import { writePictures } from '#cards/edition.ts';
import { openCacheFolder } from '#source/cache-folder.ts';
import { readCardMaterials } from '#source/card-materials.ts';

const COUNT = 200;
const WORDS =
  'le nuage des Alpes : une œuvre — déployée, l’hiver, en silence & sans conteneurs'.split(' ');

/** Titles of one to eleven words, all different. */
const cards = Array.from({ length: COUNT }, (_, index) => ({
  path: `/og/posts/${index}.png`,
  title: [`${index}`, ...WORDS.slice(0, 1 + (index % 11))].join(' '),
  meta: 'Site Exemple · 5 juin 2026',
}));

const folder = mkdtempSync(path.join(tmpdir(), 'cards-'));
const materials = readCardMaterials(path.resolve(import.meta.dirname, '../../src'));

async function measure(what: string): Promise<void> {
  const start = performance.now();
  const press = await openCardPress(materials, openCacheFolder(path.join(folder, 'cache')));
  const orders = cards.map((card) => ({ path: card.path, print: () => press(card) }));
  const { drawn, fromCache } = await writePictures(orders, path.join(folder, 'out'));
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  console.log(`${what}: ${seconds} s (${drawn} drawn, ${fromCache} from the cache)`);
}

console.log(`${COUNT} cards, ${availableParallelism()} processors`);
await measure('first time');
await measure('again');
rmSync(folder, { recursive: true });
