import path from 'node:path';
import { redirectAt } from '#lib/addresses/site-map.ts';
import { toNormalPath } from '#lib/addresses/spelling.ts';
import { oncePerObject } from '#lib/once-per.ts';
import type { Problem } from '#lib/problems.ts';
import { decoded, urls } from '#lib/urls.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import {
  bestPath,
  linkMapOf,
  linksIn,
  unseenFault,
  type LinkMap,
  type WrittenLink,
} from './links.ts';
import { addressesOf, nearestAddress } from './nearest.ts';
import { example } from './post-links.ts';
import { rootedPath, versionNamed } from './relative-links.ts';
import { reporter, withEdit, type Check, type CheckInput } from './rule.ts';

const report = reporter('address-link');

/**
 * A link by address, `/tags/azure/`, leads to something that the site shows, or at least sends on; and in a
 * post it starts at the root, since feeds show the text elsewhere.
 */
export const checkAddressLinks: Check = (input) => {
  const map = linkMapOf(input);
  return entriesOf(input.content).flatMap((entry) =>
    linksIn(entry).flatMap((link) => problemsOf(entry, link, map, input)),
  );
};

function problemsOf(
  entry: EntryFile,
  link: WrittenLink,
  map: LinkMap,
  input: CheckInput,
): Problem[] {
  const { url, target, position } = link;
  const { live, content, unsound } = input;
  if (target.kind !== 'address' || unsound.has(target.path)) return [];
  const { addresses } = live;
  const typed = decoded(target.path);
  const page = typed.replace(/\?.*$/, '');
  const tell = (message: string, fix: string): Problem[] => [
    report(entry.file, position, `the link \`${url}\` ${message}`, fix),
  ];
  const rooted =
    target.written === undefined ? undefined : rootedPath(entry, link, target, map, input);
  if (rooted !== undefined) {
    const told = tell(
      'starts from this post’s address, and leads nowhere in feeds',
      `write ${rooted}`,
    );
    return told.map((problem) => withEdit(problem, link.editTo(rooted)));
  }
  if (addresses.has(page) || redirectAt(typed, live)) return [];
  const file = map.files.get(page) ?? versionNamed(entry, target, map, input)?.file;
  const awaited = awaitedFault(typed, page, file, map, input);
  if (awaited) {
    return map.statusOf(entry.file) === 'published' ? tell(awaited.message, awaited.fix) : [];
  }
  if (addresses.has(`${page}/`)) {
    const better = url.replace(/(?=[?#]|$)/, '/');
    const told = tell('lacks the slash at its end', `write ${better}`);
    return told.map((problem) => withEdit(problem, link.editTo(better)));
  }
  const beside = path.posix.join(path.posix.dirname(entry.file), url);
  if (content.files.has(beside)) {
    return tell(
      'leads to a file beside this one, which is not part of the site',
      'put the file into public/ and write its address from there, such as /plan.pdf',
    );
  }
  // Nobody means the text of a post as Markdown by the address of its page, nor the post that the link is in.
  const meant = nearestAddress(
    page,
    addressesOf(live),
    (address) => !address.endsWith('.md') && map.files.get(address) !== entry.file,
  );
  return tell(
    'leads to nothing: the site has no such page or file',
    meant === undefined
      ? `write the path to a post${example(entry, content, map)}, or an address that the site has`
      : `write ${bestPath(entry, meant, map)}`,
  );
}

/** Why an address answers nothing yet: it is that of a post that waits, or of a draft, or leads or belongs to one. */
function awaitedFault(
  typed: string,
  page: string,
  named: string | undefined,
  map: LinkMap,
  input: CheckInput,
) {
  const { posts, later, today } = input;
  const file = named ?? filesByAlias(posts).get(toNormalPath(typed));
  if (file !== undefined) return unseenFault(file, map, today);
  const first = later.find(
    (day) => day.today > today && (day.live.addresses.has(page) || redirectAt(typed, day.live)),
  );
  return (
    first && {
      message: `leads to what the site has from ${first.today} on`,
      fix: 'remove the link until then',
    }
  );
}

/** The file that each alias leads to; the first that has it. */
const filesByAlias = oncePerObject(
  (posts: CheckInput['posts']) =>
    new Map(
      posts
        .toReversed()
        .flatMap(({ post, entry }) =>
          post.aliases.map((alias) => [toNormalPath(urls.fromRoot(alias)), entry.file] as const),
        ),
    ),
);
