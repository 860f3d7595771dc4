import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Card } from '#lib/cards/card.ts';
import { toOutputPath } from '#lib/urls.ts';
import { writeWhole } from '#source/whole-file.ts';
import type { CardPress } from './card-press.ts';

/** How many cards were made, and how. */
export interface Edition {
  drawn: number;
  fromCache: number;
}

/** Writes cards to their addresses below a folder, as many at a time as there are processors. */
export async function writeCards(
  cards: readonly Card[],
  press: CardPress,
  folder: string,
): Promise<Edition> {
  const edition: Edition = { drawn: 0, fromCache: 0 };
  const queue = cards.values();
  const work = async () => {
    for (const card of queue) {
      const { png, isDrawn } = await press(card);
      writeWhole(path.join(folder, toOutputPath(card.path)), png);
      edition[isDrawn ? 'drawn' : 'fromCache'] += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return edition;
}
