import { site } from '#config/site.ts';
import type { Problem } from '#lib/problems.ts';
import { DATA_FILES, type TextFile } from '#source/content.ts';
import { createPositions } from '#source/text-position.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('leftover');

/** The site that others are made from, by what it is called. */
const UPSTREAM = {
  host: 'cloudinthealps.mandin.net',
  names: /cloud[ -]in[ -]the[ -]alps|cloudinthealps/gi,
};

/**
 * A site that was made from another says nothing of it where it speaks of itself: in its configuration,
 * its pages and who signs it. A post may name whom it likes.
 */
export const checkLeftovers: Check = ({ content }) => {
  if (new URL(site.url).host === UPSTREAM.host) return [];
  const files = [
    content.siteConfig,
    content.redirectRules,
    ...DATA_FILES.map((name) => content[name]),
    ...content.pages,
  ];
  return files.flatMap(problemsOf);
};

function problemsOf({ file, text }: TextFile): Problem[] {
  const found = [...text.matchAll(UPSTREAM.names)];
  const positionOf = createPositions(text);
  return found.map(({ 0: name, index }) =>
    report(
      file,
      positionOf(index),
      `\`${name}\` is of the site that this one was made from`,
      'write what is yours in its place',
    ),
  );
}
