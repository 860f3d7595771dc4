import { entriesOf } from '#source/content.ts';
import { fileOf, linkMapOf, linksIn, pathBetween } from './links.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('link-language');

/**
 * A link leads to the version in the reader's own language where there is one. A link between the
 * versions of one post is meant.
 */
export const checkLinkLanguages: Check = (input) => {
  const map = linkMapOf(input);
  return entriesOf(input.content).flatMap((entry) =>
    linksIn(entry).flatMap(({ url, target, position }) => {
      const other = fileOf(target, map);
      if (!entry.place || !other?.place) return [];
      const { lang } = entry.place;
      const own = map.versionOf(other, lang);
      if (!own || own === other || own === entry) return [];
      if (map.statusOf(own.file) !== 'published') return [];
      return [
        report(
          entry.file,
          position,
          `the link \`${url}\` leads to the ${other.place.lang} version of what is there in ${lang} too`,
          `write ${pathBetween(entry.file, own.file)}`,
          'warning',
        ),
      ];
    }),
  );
};
