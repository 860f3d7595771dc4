import { availableParallelism } from 'node:os';
import path from 'node:path';
import { toOutputPath } from '#lib/urls.ts';
import { writeWhole } from '#source/whole-file.ts';
import type { Print } from './printer.ts';

/** A picture to be made, and its path on the site, base included. */
export interface Order {
  path: string;
  print: () => Promise<Print>;
}

/** How many pictures were made, and how. */
export interface Edition {
  drawn: number;
  fromCache: number;
}

/** Writes pictures to their addresses below a folder, as many at a time as there are processors. */
export async function writePictures(orders: readonly Order[], folder: string): Promise<Edition> {
  const edition: Edition = { drawn: 0, fromCache: 0 };
  const queue = orders.values();
  const work = async () => {
    for (const order of queue) {
      const { png, isDrawn } = await order.print();
      writeWhole(path.join(folder, toOutputPath(order.path)), png);
      edition[isDrawn ? 'drawn' : 'fromCache'] += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return edition;
}
