import { redirectAt } from '#lib/addresses/site-map.ts';
import { membersOfCircles } from '#lib/circles.ts';
import type { Post } from '#lib/posts/post.ts';
import type { Problem } from '#lib/problems.ts';
import { decoded, urls } from '#lib/urls.ts';
import type { SoundPost } from './entries.ts';
import { linkMapOf, pathOnOwnSite } from './links.ts';
import { addressesOf, nearestAddress } from './nearest.ts';
import { reporter, type Check, type CheckInput } from './rule.ts';

const report = reporter('canonical');

/** A canonical address of this site is that of another page, which is there and is its own original. */
export const checkCanonical: Check = (input) => {
  const own = input.posts.flatMap(({ post, entry }): Own[] => {
    const written = post.canonical && pathOnOwnSite(post.canonical);
    return written ? [{ post, entry, path: decoded(written.replace(/\?.*$/, '')) }] : [];
  });
  const byAddress = new Map(input.posts.map(({ post }) => [urls.post(post), post]));
  const next = new Map(
    own.flatMap(({ post, path }): [Post, Post][] => {
      const other = byAddress.get(path);
      return other ? [[post, other]] : [];
    }),
  );
  const inCircle = membersOfCircles(next);
  return own.flatMap((one) => problemsOf(one, inCircle, input));
};

/** A post whose canonical address is of this site, and the path of that. */
interface Own extends SoundPost {
  path: string;
}

function problemsOf(
  { post, entry, path }: Own,
  inCircle: ReadonlySet<Post>,
  input: CheckInput,
): Problem[] {
  const { live, coming, unsound } = input;
  const tell = (message: string, fix: string, severity: Problem['severity'] = 'error') => [
    report(entry.file, entry.frontMatter!.positionOf(['canonical']), message, fix, severity),
  ];
  if (path === urls.post(post)) {
    return tell(
      '`canonical` is the address of the post itself, which the page then takes for another site’s',
      'remove `canonical`',
    );
  }
  if (inCircle.has(post)) {
    return tell(
      `\`canonical\` leads in a circle, over ${path}`,
      'remove `canonical` from the text that appeared first',
    );
  }
  if (unsound.has(path)) return [];
  if (live.addresses.has(path)) {
    const right = urls.absolute(path);
    return post.canonical!.startsWith(new URL('/', right).href)
      ? []
      : tell('`canonical` is of this site, in another scheme', `write ${right}`, 'warning');
  }
  const redirect = redirectAt(path, live);
  if (redirect?.to !== undefined) {
    const end = new URL(redirect.to, urls.absolute('/')).href;
    return tell(`\`canonical\` is sent on to ${redirect.to}`, `write ${end}`, 'warning');
  }
  if (live.addresses.has(`${path}/`)) {
    return tell('`canonical` lacks the slash at its end', `write ${urls.absolute(path)}/`);
  }
  const isWaiting = coming.addresses.has(path) || linkMapOf(input).files.has(path);
  if (isWaiting) {
    return tell(
      '`canonical` leads to what is not published',
      'remove `canonical` until that is published',
    );
  }
  const own = urls.post(post);
  const meant = nearestAddress(path, addressesOf(live), (address) => address !== own);
  return tell(
    '`canonical` leads to nothing: the site has no such page',
    meant === undefined
      ? 'write the address where the text first appeared, or remove `canonical`'
      : `write ${urls.absolute(meant)}`,
  );
}
