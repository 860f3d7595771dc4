import { digestOf } from '#lib/posts/digest.ts';
import { toId } from '#lib/posts/post.ts';
import type { Problem } from '#lib/problems.ts';
import type { SoundPost } from './entries.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('translation');

/** A translation knows its original as it is now, or the author knows that it does not. */
export const checkTranslations: Check = ({ content, posts }) => {
  const byId = new Map(posts.map((sound) => [sound.post.id, sound]));
  const written = new Set(content.posts.flatMap(({ place }) => (place ? [toId(place)] : [])));
  return posts.flatMap((sound) => problemsOf(sound, byId, written));
};

/** @param written the ids of all versions, whether they parse or not */
function problemsOf(
  { post, entry }: SoundPost,
  byId: ReadonlyMap<string, SoundPost>,
  written: ReadonlySet<string>,
): Problem[] {
  const { translatedFrom: from, lang } = post;
  if (!from) return [];
  const tell = (key: string, message: string, fix: string, severity?: Problem['severity']) => [
    report(
      entry.file,
      entry.frontMatter!.positionOf(['translatedFrom', key]),
      message,
      fix,
      severity,
    ),
  ];
  if (from.lang === lang) {
    return tell('lang', 'a text is no translation of itself', 'write the language of the original');
  }
  const id = toId({ folder: post.folder, lang: from.lang });
  const original = byId.get(id);
  if (!original) {
    // What is wrong with an original that does not parse is told there.
    if (written.has(id)) return [];
    return tell(
      'lang',
      `there is no ${from.lang} version that this one translates`,
      'write the language of the original, or remove `translatedFrom`',
    );
  }
  const { title, description } = original.post;
  const digest = digestOf({ title, description, body: original.entry.body });
  if (digest === from.digest) {
    if (!from.outdated) return [];
    return tell('outdated', 'the translation is up to date', 'remove `outdated`', 'warning');
  }
  return from.outdated
    ? tell(
        'digest',
        `${original.entry.file} has changed since this translation, as its readers are told`,
        `bring it up to date, write \`digest: "${digest}"\` and remove \`outdated\``,
        'information',
      )
    : tell(
        'digest',
        `${original.entry.file} has changed since this translation`,
        `bring it up to date and write \`digest: "${digest}"\`, or add \`outdated: true\` inside \`translatedFrom\` to tell its readers`,
        'warning',
      );
}
