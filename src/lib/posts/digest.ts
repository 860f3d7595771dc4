import { createHash } from 'node:crypto';

/** What a translator translates of a post. */
export interface TranslatedText {
  title: string;
  description?: string | undefined;
  /** MDX without its front matter. */
  body: string;
}

/**
 * A digest of what is to be translated of a post, 12 hexadecimal digits of its SHA-256. How lines end
 * and what white space stands at their ends does not make a translation old.
 */
export function digestOf({ title, description = '', body }: TranslatedText): string {
  const text = [title, description, body]
    .map((part) => part.replace(/[ \t\r]*(?=\n|$)/g, '').trim())
    .join('\n\0\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
