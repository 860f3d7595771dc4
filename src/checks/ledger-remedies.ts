import type { RedirectRule } from '#config/types.ts';
import type { LedgerLine } from '#lib/addresses/ledger.ts';
import { impliedRules, listNamedBy, subjectOf } from '#lib/addresses/redirect-rules.ts';
import { answersAt, type SiteMap } from '#lib/addresses/site-map.ts';
import { locales } from '#lib/locales.ts';
import { toCalendarDate } from '#lib/dates.ts';
import type { Edit } from '#lib/problems.ts';
import { localeOfPath, urls } from '#lib/urls.ts';
import { aliasEdit } from './alias-edit.ts';
import type { SoundPost } from './entries.ts';
import type { CheckInput } from './rule.ts';
import { renamedPosts, type Renaming } from './renamed.ts';
import { readableRules } from './redirect-shape.ts';
import { ruleEdit } from './rule-source.ts';

/** What is said of an address that answers nothing any more. */
interface Remedy {
  message: string;
  fix: string;
  edit?: Edit | undefined;
}

/** Says why a recorded address answers nothing, and how it will again; the first cause that fits. */
export function createRemedies(input: CheckInput) {
  const { coming, posts, rules } = input;
  const byAddress = new Map(posts.map((sound) => [urls.post(sound.post), sound]));
  const allRules = [...readableRules(rules), ...impliedRules()];

  return (line: LedgerLine): Remedy => {
    const { address } = line;
    const isAwaited = toCalendarDate(line.date ?? input.today) > input.today;
    const lost = isAwaited
      ? `${address} is recorded for ${line.date} and leads nowhere now`
      : `${address} was published and leads nowhere now`;
    const ofLists = ofRuleForLists(lost, address, allRules, coming);
    if (ofLists) return ofLists;
    const remedy = ofDraft(lost, address, byAddress.get(line.target ?? address)) ??
      ofRename(lost, address, renamedPosts(input).get(address)) ??
      ofRedirect(lost, line, byAddress) ??
      ofTranslation(lost, address, byAddress) ??
      ofList(lost, address, input) ?? {
        message: lost,
        fix: `put it back, or ${sentOnOrGone(address)}`,
      };
    return { ...remedy, fix: remedy.fix + orForget(address) };
  };
}

/** The end of a remedy for what is recorded and perhaps not published: that only the site itself can tell. */
export function orForget(address: string): string {
  return `; if it was never deployed, run \`npm run check -- --forget ${address}\``;
}

/** @param sound the post that was there, or that the address led to */
function ofDraft(lost: string, address: string, sound: SoundPost | undefined): Remedy | undefined {
  if (!sound?.post.draft) return undefined;
  return {
    message: `${lost}: ${sound.entry.file} is a draft`,
    fix: `remove \`draft: true\` there, or ${sentOnOrGone(address)}`,
  };
}

function ofRename(lost: string, address: string, renaming?: Renaming): Remedy | undefined {
  if (!renaming) return undefined;
  const typed = urls.toTyped(address);
  const [{ entry, post }] = renaming.candidates as [SoundPost];
  if (renaming.isSure) {
    return {
      message: `${lost}; ${urls.post(post)} is new and has its date`,
      fix: `add \`aliases: ["${typed}"]\` to ${entry.file}, or run \`npm run check -- --fix\``,
      edit: aliasEdit(entry, typed),
    };
  }
  const files = renaming.candidates.map((one) => one.entry.file).join(' or ');
  return {
    message: `${lost}; more than one new post may be its own`,
    fix: `add \`aliases: ["${typed}"]\` to ${files}, the one that it was`,
  };
}

/** An old address of a list that is lost too: the rule for all lists makes it again with the list. */
function ofRuleForLists(
  lost: string,
  address: string,
  rules: readonly RedirectRule[],
  coming: SiteMap,
): Remedy | undefined {
  const typed = urls.toTyped(address);
  const lists = rules.flatMap((rule) => listNamedBy(subjectOf(rule), typed) ?? []);
  const list = lists.find((one) => !answersAt(one, coming));
  if (list === undefined) return undefined;
  return {
    message: `${lost}, since ${list} leads nowhere`,
    fix: `send ${list} on, as its own line tells: this address follows`,
  };
}

function ofRedirect(
  lost: string,
  { address, target }: LedgerLine,
  byAddress: ReadonlyMap<string, SoundPost>,
): Remedy | undefined {
  if (target === undefined) return undefined;
  const typed = urls.toTyped(address);
  const post = byAddress.get(target);
  return {
    message: `${lost}; it led to ${target}`,
    fix: post
      ? `put \`${typed}\` back among the \`aliases\` of ${post.entry.file}`
      : `put the alias or the rule back, or ${sentOnOrGone(address)}`,
  };
}

/** A version in another language that has the same address word. */
function ofTranslation(
  lost: string,
  address: string,
  byAddress: ReadonlyMap<string, SoundPost>,
): Remedy | undefined {
  const own = localeOfPath(address);
  const root = urls.stream(own);
  const rest = address.slice(root.length);
  const left = locales
    .filter((locale) => locale !== own)
    .flatMap((locale) => byAddress.get(urls.stream(locale) + rest) ?? [])
    .find(({ post }) => !post.draft);
  if (!left) return undefined;
  return {
    message: `${lost}; its post is left in another language`,
    fix: `put the version back, or add \`${urls.toTyped(address)}\` to the \`aliases\` of ${left.entry.file}`,
  };
}

/** A tag or a series that has no post any more. */
function ofList(lost: string, address: string, { content }: CheckInput): Remedy | undefined {
  const locale = localeOfPath(address);
  const lists = [
    { what: 'tag', root: urls.tags(locale), to: urls.tags(locale) },
    { what: 'series', root: urls.seriesRoot(locale), to: urls.archive(locale) },
  ];
  const list = lists.find(({ root }) => address.startsWith(root) && address.endsWith('/'));
  if (!list) return undefined;
  const [typed, to] = [urls.toTyped(address), urls.toTyped(list.to)];
  const edit = ruleEdit(content.redirectRules, typed, to);
  return {
    message: `${lost}: no post of this language has the ${list.what} any more`,
    fix: `add to src/config/redirects.ts ${ruleFor(address, to)}${edit ? ', or run `npm run check -- --fix`' : ''}`,
    edit,
  };
}

function sentOnOrGone(address: string): string {
  return `add to src/config/redirects.ts ${ruleFor(address, '…')}, or \`{ gone: ${quoted(urls.toTyped(address))} }\` if it is gone on purpose`;
}

function ruleFor(address: string, to: string): string {
  return `\`{ from: ${quoted(urls.toTyped(address))}, to: '${to}' }\``;
}

/** A text as TypeScript writes it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "\\'")}'`;
}
