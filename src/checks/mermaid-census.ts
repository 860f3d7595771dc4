import { drawnThings } from './mermaid-drawn.ts';
import { readThings } from './mermaid-read.ts';

/** Something in a diagram: what it is, and its words. */
export type Thing = [what: string, words: string];

/** Whether Mermaid read nothing that can be drawn; the parameters are those of `lostIn`. */
export function isEmpty(type: string, db: unknown): boolean {
  return readThings[type]?.(db).length === 0;
}

/**
 * The things that Mermaid read in a diagram and the drawing lacks.
 *
 * @param type Mermaid’s name for the kind
 * @param db what Mermaid read
 * @param drawing a document that holds the drawing
 */
export function lostIn(type: string, db: unknown, drawing: Document): Thing[] {
  const drawn = (drawnThings[type]?.(drawing) ?? []).map(keyOf);
  return (readThings[type]?.(db) ?? []).filter((thing) => {
    const place = drawn.indexOf(keyOf(thing));
    if (place >= 0) drawn.splice(place, 1);
    return place < 0;
  });
}

/** The words of a thing, without the marks between them. */
export function wordsOf([, words]: Thing): string[] {
  const bare = words.replace(MARKS, ' ').match(/[\p{L}\p{N}_]+/gu);
  return bare ?? [];
}

/** Mermaid’s own way of keeping an entity, the tags that change letters, and entities of XML. */
const MARKS = /ﬂ°°?\w+¶ß|<\/?(?:b|strong|i|em|u|s|del|br)\s*\/?>|&(?:lt|gt|amp|quot);/g;

/** Alike for what was read and what was drawn, in whichever order the words come. */
function keyOf(thing: Thing): string {
  return [thing[0], ...wordsOf(thing).toSorted()].join(' ');
}
