import { SIDE_LIMIT } from '#lib/picture-size.ts';
import type { PicturePlace } from '#lib/pictures.ts';
import { isOver, pixelsOf } from '#lib/media/frames.ts';
import type { Problem } from '#lib/problems.ts';
import { readFacts } from './facts.ts';

/**
 * What is wrong with a picture that cannot be made anew.
 *
 * @param file its bytes
 * @param name its name, where no text is known that shows it
 * @param reason what was thrown
 */
export async function encodingProblem(
  file: Uint8Array,
  place: PicturePlace | undefined,
  name: string,
  reason: unknown,
): Promise<Problem> {
  const { picture, ...at } = place ?? { picture: name, file: name, line: 1, column: 1 };
  const cause =
    (await sizeFault(file)) ?? String(reason instanceof Error ? reason.message : reason);
  return {
    ...at,
    rule: 'picture',
    severity: 'error',
    message: `the picture ${picture} cannot be made anew without what a camera wrote into it: ${cause.split('\n')[0]}`,
    fix: `save it anew, as PNG, JPEG or WebP of at most ${SIDE_LIMIT} pixels a side`,
  };
}

async function sizeFault(file: Uint8Array): Promise<string | undefined> {
  try {
    const { size, frames, moves } = await readFacts(file);
    const all = { ...size, count: moves ? frames : 1 };
    return isOver(all) ? `it has ${pixelsOf(all)}` : undefined;
  } catch {
    return undefined;
  }
}
