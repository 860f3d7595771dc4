import { typeset } from '#lib/typography/typeset.ts';
import type { Post } from './post.ts';

/** What of the front matter is read as text. */
const TEXTS = ['title', 'description', 'updateNote', 'coverAlt', 'appliesTo'] as const;

/** A post as readers see it: its texts set by the typography of its language. */
export function typesetPost<P extends Post>(post: P): P {
  const texts = TEXTS.flatMap((key) => {
    const text = post[key];
    return text === undefined ? [] : [[key, typeset(text, post.lang)]];
  });
  return { ...post, ...Object.fromEntries(texts) };
}
