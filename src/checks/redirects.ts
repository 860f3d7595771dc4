import { isElsewhere } from '#lib/addresses/rule-text.ts';
import { destinationOf, type Redirect, type SiteMap } from '#lib/addresses/site-map.ts';
import { oncePerObject } from '#lib/once-per.ts';
import type { Problem } from '#lib/problems.ts';
import { decoded, urls } from '#lib/urls.ts';
import type { Position } from '#source/yaml.ts';
import { renamedTo } from './renamed.ts';
import { anchorFault } from './anchors.ts';
import { fileOf, linkMapOf } from './links.ts';
import { addressesOf, nearestAddress, suggestion } from './nearest.ts';
import { ownAddressFault, withSlash } from '#schemas/old-address.ts';
import { reporter, type Check, type CheckInput } from './rule.ts';
import { positionOfRule } from './rule-source.ts';

const report = reporter('redirect');

/**
 * Aliases and redirect rules can be kept: each address is claimed once and by nothing that the site
 * shows, and leads in one step to something that is there.
 */
export const checkRedirects: Check = (input) => {
  const { coming, content } = input;
  const placed = createPlaces(input);
  const tell = (redirect: Redirect, message: string, fix: string): Problem => {
    const { file, position } = placed(redirect);
    return report(file, position, message, fix);
  };
  const winners = new Map(coming.rivals.map(({ redirect, winner }) => [redirect, winner]));
  return [
    ...coming.faults.map(({ rule, message, fix, unknown }) =>
      report(
        content.redirectRules.file,
        positionOfRule(input, rule),
        message,
        unknown ? suggestion(unknown.found, unknown.known, fix) : fix,
      ),
    ),
    ...oncePerRule([...winners.keys()], (redirect) => {
      const other = placed(winners.get(redirect)!);
      const message = `${redirect.from} is already sent on by ${other.file}:${other.position.line}`;
      return [tell(redirect, message, 'keep one of the two')];
    }),
    ...oncePerRule([...coming.redirects.values(), ...coming.patterns], (redirect) => [
      ...malformed(redirect, coming, tell),
      ...covering(redirect, coming, tell),
      ...astray(redirect, input, tell),
    ]),
  ];
};

type Tell = (redirect: Redirect, message: string, fix: string) => Problem;

/** Where a redirect is written: in its post, or among the rules. */
function createPlaces(input: CheckInput) {
  const entries = new Map(input.posts.map(({ post, entry }) => [post.id, entry]));
  return ({ source }: Redirect): { file: string; position: Position } => {
    if ('rule' in source) {
      const { file } = input.content.redirectRules;
      return { file, position: positionOfRule(input, source.rule) };
    }
    const { file, frontMatter } = entries.get(source.post.id)!;
    return { file, position: frontMatter!.positionOf(['aliases', source.alias]) };
  };
}

/** The problems of every redirect, of a rule that stands for many only the first. */
function oncePerRule(
  redirects: readonly Redirect[],
  problemsOf: (redirect: Redirect) => Problem[],
): Problem[] {
  const told = new Set<unknown>();
  return redirects.flatMap((redirect) => {
    const { source, isLiteral } = redirect;
    const rule = !isLiteral && 'rule' in source ? source.rule : undefined;
    if (rule && told.has(rule)) return [];
    const problems = problemsOf(redirect);
    if (rule && problems.length > 0) told.add(rule);
    return rule ? problems.slice(0, 1) : problems;
  });
}

function malformed(redirect: Redirect, { addresses, redirects }: SiteMap, tell: Tell): Problem[] {
  if (!('post' in redirect.source)) return [];
  const typed = urls.toTyped(redirect.from);
  const own = ownAddressFault(typed);
  if (own) return [tell(redirect, `the alias \`${typed}\` ${own}`, 'remove it')];
  const whole = withSlash(typed, 'alias');
  if (whole === typed) return [];
  const message = `the alias \`${typed}\` does not end in a slash`;
  const path = urls.fromRoot(whole);
  if (ownAddressFault(whole) || addresses.has(path) || redirects.has(path)) {
    return [tell(redirect, message, `remove it: ${whole} is taken`)];
  }
  return [tell(redirect, message, `write ${whole}`)];
}

function covering(redirect: Redirect, { addresses }: SiteMap, tell: Tell): Problem[] {
  // A file is named as it is read, whose escapes a path may need.
  if (!addresses.has(redirect.from) && !addresses.has(decoded(redirect.from))) return [];
  return [
    tell(
      redirect,
      `${redirect.from} is sent on, and the site shows a page there`,
      'remove it here, or give the page another address',
    ),
  ];
}

/** What leads in a circle, over another redirect, or to nothing. */
function astray(redirect: Redirect, input: CheckInput, tell: Tell): Problem[] {
  const { coming, live, unsound } = input;
  const { from, to, source } = redirect;
  if (to === undefined || isElsewhere(to) || 'post' in source) return [];
  const [written = '', anchor = ''] = to.split('#');
  const target = decoded(written);
  // What covers a page is told where it is written.
  const end = coming.addresses.has(target) ? target : destinationOf(target, coming);
  if (end === undefined || end === from) {
    return [tell(redirect, `${from} leads in a circle, over ${to}`, ELSEWHERE)];
  }
  if (end !== target) {
    const message = `${from} leads to ${to}, which is sent on itself`;
    const isThere = isElsewhere(end) || live.addresses.has(end);
    const better = isElsewhere(end) ? end : urls.toTyped(end);
    const fix = isThere ? `write ${better}, where that leads` : ELSEWHERE;
    return [tell(redirect, message, fix)];
  }
  if (unsound.has(target)) return [];
  if (live.addresses.has(target)) {
    const fault = lostAnchor(target, anchor, input);
    return fault
      ? [tell(redirect, `${from} leads to no heading: ${fault.message}`, fault.fix)]
      : [];
  }
  const isWaiting = coming.addresses.has(target);
  // Of a rule for many, what waits is led to from its day on.
  if (isWaiting && !redirect.isLiteral) return [];
  const renamed = renamedTo(target, input);
  if (renamed) {
    const address = urls.post(renamed.post);
    const message = `${from} leads to ${to}, where there is nothing: the post is now ${address}`;
    return [tell(redirect, message, `write ${urls.toTyped(address)}`)];
  }
  if (isWaiting) {
    const message = `${from} leads to ${to}, where there is nothing yet`;
    return [tell(redirect, message, 'let it lead to a page that is published')];
  }
  const meant = nearestAddress(urls.toTyped(target), pagesOf(live));
  const fix = meant === undefined ? ELSEWHERE : `write \`${meant}\``;
  return [tell(redirect, `${from} leads to ${to}, where there is nothing`, fix)];
}

const ELSEWHERE = 'let it lead to a page of the site';

/** What a redirect may have been meant to lead to, as it is typed. */
const pagesOf = oncePerObject((live: SiteMap): readonly string[] =>
  addressesOf(live)
    .filter((path) => !path.endsWith('.md'))
    .map(urls.toTyped),
);

/** Why the page at a path has no such anchor; of a list it cannot be told. */
function lostAnchor(path: string, anchor: string, input: CheckInput) {
  const shown = fileOf(
    { kind: 'address', path, hash: anchor, isAbsolute: false },
    linkMapOf(input),
  );
  return shown && anchorFault(shown, decoded(anchor));
}
