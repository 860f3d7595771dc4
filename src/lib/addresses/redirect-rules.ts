import { feeds } from '#config/feeds.ts';
import type { RedirectRule } from '#config/types.ts';
import { defaultLocale, locales } from '#lib/locales.ts';
import type { BlogIndex } from '#lib/posts/blog-index.ts';
import type { Post } from '#lib/posts/post.ts';
import { urls, type FeedAddress } from '#lib/urls.ts';
import {
  isElsewhere,
  namesIn,
  PLACEHOLDER,
  ruleTextFault,
  type RuleName,
  type RuleTextFault,
} from './rule-text.ts';
import { toNormalPath } from './spelling.ts';

/** What a rule says of one address; paths have the site's base. */
export interface ExpandedRule {
  from: string;
  /** `undefined` of an address that is gone. */
  to: string | undefined;
  /** Whether the rule was written for this one address. */
  isLiteral: boolean;
  /** Whether it names a year: the list of years is no address that is promised for ever. */
  isOfYear: boolean;
}

/** A rule that says nothing, and why. */
export interface RuleFault extends RuleTextFault {
  rule: RedirectRule;
}

type Name = RuleName | 'emptiedTag';
type Values = Partial<Record<Name, string>>;

/**
 * The rules that hold without being written: the feeds of a tag that no post has any more, and whose page
 * a rule sends on (`{emptiedTag}`), lead to those of the stream.
 */
export function impliedRules(): RedirectRule[] {
  const typed = (feed: FeedAddress) =>
    `{home}${urls.toTyped(urls.feed(defaultLocale, feed)).slice(1)}`;
  return feeds.tags
    .filter((format) => feeds.stream.includes(format))
    .map((format) => ({ from: typed({ format, tag: '{emptiedTag}' }), to: typed({ format }) }));
}

/** The address that a rule is about, as it is written. */
export function subjectOf(rule: RedirectRule): string {
  return 'gone' in rule ? rule.gone : rule.from;
}

/**
 * Every address that a rule speaks of, given what the site has.
 *
 * @param rules all rules: a tag or series without posts whose page one of them sends on counts too
 */
export function expandRule(
  rule: RedirectRule,
  index: BlogIndex<Post>,
  rules: readonly RedirectRule[],
): { expanded: ExpandedRule[] } | { fault: RuleFault } {
  const from = subjectOf(rule);
  const to = 'gone' in rule ? undefined : rule.to;
  const inFrom = namesIn(from);
  const fault = ruleTextFault(from, to);
  if (fault) return { fault: { rule, ...fault } };
  return {
    expanded: valuesOf(inFrom, index, rules).map((values) => ({
      from: urls.fromRoot(fill(from, values)),
      to: to === undefined || isElsewhere(to) ? to : urls.fromRoot(fill(to, values)),
      isLiteral: inFrom.length === 0,
      isOfYear: inFrom.includes('year'),
    })),
  };
}

/** Every combination of what the names of a rule stand for. */
function valuesOf(
  names: readonly string[],
  index: BlogIndex<Post>,
  rules: readonly RedirectRule[],
): Values[] {
  if (names.includes('postId')) {
    return [...index.versions.values()].flat().flatMap((post) => {
      const [, postId] = /[?&]p=(\d+)$/.exec(post.guid ?? '') ?? [];
      return postId ? [{ postId, post: urls.toTyped(urls.post(post)) }] : [];
    });
  }
  const holders = names.includes('home') ? locales : [defaultLocale];
  return holders.flatMap((locale) => {
    const { byTag, bySeries, years } = index.locales[locale];
    const emptiedTags = emptiedBelow(urls.tags(locale), rules);
    const choices: Partial<Record<string, Iterable<string>>> = {
      home: [urls.toTyped(urls.stream(locale))],
      tag: new Set([...byTag.keys(), ...emptiedTags]),
      emptiedTag: new Set(emptiedTags.filter((tag) => !byTag.has(tag))),
      series: new Set([...bySeries.keys(), ...emptiedBelow(urls.seriesRoot(locale), rules)]),
      year: years.map(({ year }) => year),
      month: MONTHS,
    };
    return names.reduce<Values[]>(
      (combinations, name) =>
        combinations.flatMap((values) =>
          [...(choices[name] ?? [])].map((value) => ({ ...values, [name]: value })),
        ),
      [{}],
    );
  });
}

/** The ids below a path whose own page is no more and is sent on by a rule written for it. */
function emptiedBelow(root: string, rules: readonly RedirectRule[]): string[] {
  return rules.flatMap((rule) => {
    const from = subjectOf(rule);
    const path = urls.fromRoot(from);
    const id = path.startsWith(root) ? path.slice(root.length, -1) : '';
    return /^[a-z0-9-]+$/.test(id) ? [id] : [];
  });
}

/**
 * The list by whose id a rule for many makes an address: of `/tag/{tag}/` and `/tag/azure/` the list of
 * that tag. `undefined` where the rule does not make it, or not by a list.
 *
 * @param address as typed, without the base
 */
export function listNamedBy(from: string, address: string): string | undefined {
  for (const locale of locales) {
    const [start = '', end, ...more] = from
      .replaceAll('{home}', urls.toTyped(urls.stream(locale)))
      .split(/\{(?:tag|emptiedTag|series)\}/)
      .map(toNormalPath);
    if (end === undefined || more.length > 0) continue;
    const id = address.slice(start.length, address.length - end.length);
    if (address !== start + id + end || !/^[a-z0-9-]+$/.test(id)) continue;
    const holder = from.includes('{home}') ? locale : defaultLocale;
    return from.includes('{series}') ? urls.series(holder, id) : urls.tag(holder, id);
  }
  return undefined;
}

const MONTHS = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));

function fill(template: string, values: Values): string {
  return template.replace(PLACEHOLDER, (_, name: Name) => values[name] ?? '');
}
