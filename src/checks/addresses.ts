import { site } from '#config/site.ts';
import { urls } from '#lib/urls.ts';
import type { Problem } from '#lib/problems.ts';
import { reporter, START, type Check } from './rule.ts';

const report = reporter('address');

/** No address is claimed twice: by two posts of one language, or by two pages. */
export const checkAddresses: Check = ({ content, posts }) => [
  ...claimedTwice(
    posts.map(({ post, entry }) => ({
      file: entry.file,
      place: post.id,
      address: urls.post(post),
      position: entry.frontMatter!.positionOf(['permalinkSlug']),
    })),
    (slug) => `give one of the two posts its own \`permalinkSlug\`, other than \`${slug}\``,
  ),
  ...claimedTwice(
    content.pages.flatMap(({ file, place }) =>
      place
        ? [
            {
              file,
              place: `${place.folder}/${place.lang}`,
              address: urls.page(place.lang, place.folder),
              position: START,
            },
          ]
        : [],
    ),
    () => 'give one of the two its own address word in `pages` of src/config/site.ts',
  ),
  ...content.pages.flatMap(({ file, place }) => {
    const word = place && urls.page(place.lang, place.folder).split('/').at(-2)!;
    return word && RESERVED.includes(word)
      ? [
          report(
            file,
            START,
            `the address word \`${word}\` belongs to the site itself`,
            'rename the folder, or give it another word in `pages` of src/config/site.ts',
          ),
        ]
      : [];
  }),
];

/** Address words that lists and locales take. */
const RESERVED = [
  'archives',
  'og',
  'page',
  'posts',
  'series',
  'tags',
  ...Object.values<{ prefix: string }>(site.locales).map(({ prefix }) => prefix),
];

interface Claim {
  file: string;
  /** Two files of one place are two files for one language, which `checkFiles` tells. */
  place: string;
  address: string;
  position: { line: number; column: number };
}

function claimedTwice(claims: readonly Claim[], remedy: (slug: string) => string): Problem[] {
  return [...Map.groupBy(claims, (claim) => claim.address).values()].flatMap(([first, ...others]) =>
    others
      .filter((claim) => claim.place !== first!.place)
      .map((claim) =>
        report(
          claim.file,
          claim.position,
          `the address ${claim.address} is already that of ${first!.file}`,
          remedy(claim.address.split('/').at(-2)!),
        ),
      ),
  );
}
