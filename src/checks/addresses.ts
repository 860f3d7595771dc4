import { site } from '#config/site.ts';
import { locales } from '#lib/locales.ts';
import { toId } from '#lib/posts/post.ts';
import { urls } from '#lib/urls.ts';
import type { Problem } from '#lib/problems.ts';
import type { Position } from '#source/yaml.ts';
import { repeated } from './repeated.ts';
import { reporter, START, type Check } from './rule.ts';

const report = reporter('address');

/** No address is claimed twice, by two posts of one language or by two pages, nor is it the site's own. */
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
              place: toId(place),
              address: urls.page(place.lang, place.folder),
              position: START,
            },
          ]
        : [],
    ),
    () => 'give one of the two its own address word in `pages` of src/config/site.ts',
  ),
  ...posts.flatMap(({ post, entry }) =>
    wordProblems(
      entry.file,
      entry.frontMatter!.positionOf(['permalinkSlug']),
      post.slug,
      RESERVED_FOR_POSTS,
      // A folder’s name is of no use where the post has a word of its own.
      post.slug === entry.place.folder
        ? 'rename the folder, or give the post another word as `permalinkSlug`'
        : 'give the post another word as `permalinkSlug`',
    ),
  ),
  ...content.pages.flatMap(({ file, place }) =>
    place
      ? wordProblems(
          file,
          START,
          addressWord(urls.page(place.lang, place.folder)),
          reservedForPages(),
          site.locales[place.lang].pages[place.folder] === undefined
            ? 'rename the folder, or give it another word in `pages` of src/config/site.ts'
            : 'give it another word in `pages` of src/config/site.ts',
        )
      : [],
  ),
];

function wordProblems(
  file: string,
  position: Position,
  word: string,
  reserved: readonly string[],
  fix: string,
): Problem[] {
  const fault = wordFault(word, reserved);
  return fault ? [report(file, position, fault, fix)] : [];
}

/** Why a word cannot be the address word of a post. */
export function postWordFault(word: string): string | undefined {
  return wordFault(word, RESERVED_FOR_POSTS);
}

function wordFault(word: string, reserved: readonly string[]): string | undefined {
  if (reserved.includes(word)) return `the address word \`${word}\` belongs to the site itself`;
  // Such as `2018`, which in an address is a year, or a page of a list.
  return /^\d+$/.test(word) ? `the address word \`${word}\` is all digits` : undefined;
}

/** What stands below `/posts/` in the addresses of lists. */
const RESERVED_FOR_POSTS = ['index', 'page'];

/** Address words that lists, locales and the search take. */
function reservedForPages(): string[] {
  return [
    'archives',
    'feeds',
    'og',
    'page',
    'pagefind',
    'posts',
    'series',
    'tags',
    ...locales.flatMap((locale) => [site.locales[locale].prefix, addressWord(urls.search(locale))]),
  ];
}

function addressWord(address: string): string {
  return address.split('/').at(-2)!;
}

interface Claim {
  file: string;
  /** Two files of one place are two files for one language, which `checkFiles` tells. */
  place: string;
  address: string;
  position: Position;
}

function claimedTwice(claims: readonly Claim[], remedy: (slug: string) => string): Problem[] {
  return repeated(claims, ({ address }) => address)
    .filter(({ first, again }) => again.place !== first.place)
    .map(({ first, again: { file, position, address } }) =>
      report(
        file,
        position,
        `the address ${address} is already that of ${first.file}`,
        remedy(addressWord(address)),
      ),
    );
}
