import { characters } from '#config/characters.ts';
import { site } from '#config/site.ts';
import { undrawable } from '#lib/cards/drawable-text.ts';
import { toCodePoint } from '#lib/code-point.ts';
import type { Problem } from '#lib/problems.ts';
import type { Position } from '#source/yaml.ts';
import { reporter, START, type Check } from './rule.ts';

const report = reporter('characters');

/** What a social card shows is written in characters that the site’s fonts have: a card has no other font. */
export const checkCharacters: Check = ({ posts }) => [
  ...problemsOf('src/config/site.ts', START, 'name', site.name),
  ...posts.flatMap(({ post, entry }) =>
    problemsOf(entry.file, entry.frontMatter!.positionOf(['title']), 'title', post.title),
  ),
];

const known = new Set(characters);

function problemsOf(file: string, position: Position, key: string, text: string): Problem[] {
  const missing = undrawable(text, (character) => known.has(character));
  if (missing.length === 0) return [];
  const names = missing.map((character) => `${character} (${toCodePoint(character)})`).join(', ');
  return [
    report(
      file,
      position,
      `\`${key}\` has what the site’s fonts lack, and the social card leaves out: ${names}`,
      'write it in other characters, or add them to src/config/characters.ts and run `npm run fonts`',
      'warning',
    ),
  ];
}
