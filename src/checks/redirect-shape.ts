import type { RedirectRule } from '#config/types.ts';
import type { Problem } from '#lib/problems.ts';
import { suggestion } from './nearest.ts';
import { reporter, START, type Check, type CheckInput } from './rule.ts';
import { positionOfRule } from './rule-source.ts';

const report = reporter('redirect');

const KEYS = ['from', 'to', 'gone'];
const FORMS = "`{ from: '/old/', to: '/new/' }`, or `{ gone: '/old/' }`";

/** The rules of `config/redirects.ts` have the form that `config/types.ts` says; told before they are used. */
export const checkRedirectShape: Check = (input) =>
  Array.isArray(input.rules)
    ? input.rules.flatMap((rule: unknown) => problemsOf(rule, input))
    : [
        report(
          input.content.redirectRules.file,
          START,
          '`redirects` is no list',
          `write \`export const redirects: readonly RedirectRule[] = […]\` of ${FORMS}`,
        ),
      ];

function problemsOf(rule: unknown, input: CheckInput): Problem[] {
  return faultsOf(rule).map(([message, fix]) =>
    report(input.content.redirectRules.file, positionOfRule(input, rule), message, fix),
  );
}

/** The rules that can be read. */
export function readableRules(rules: unknown): RedirectRule[] {
  if (!Array.isArray(rules)) return [];
  return rules.filter((rule): rule is RedirectRule => faultsOf(rule).length === 0);
}

/** What is wrong with the form of a rule, each with what to write. */
function faultsOf(rule: unknown): [message: string, fix: string][] {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) {
    return [[`\`${JSON.stringify(rule)}\` is no rule`, `write ${FORMS}`]];
  }
  const unknown = Object.keys(rule).filter((key) => !KEYS.includes(key));
  if (unknown.length > 0) {
    return unknown.map((key) => [
      `unknown key \`${key}\` of a rule`,
      suggestion(key, KEYS, `remove it; a rule is ${FORMS}`),
    ]);
  }
  const isGone = 'gone' in rule;
  if (isGone && Object.keys(rule).length > 1) {
    return [['a rule that says `gone` leads nowhere', 'keep `gone`, or `from` and `to`']];
  }
  return (isGone ? ['gone'] : ['from', 'to']).flatMap((key): [string, string][] => {
    const value: unknown = (rule as Record<string, unknown>)[key];
    if (typeof value === 'string') return [];
    const message =
      value === undefined
        ? `a rule has no \`${key}\``
        : `\`${key}\` of a rule is no address, found \`${JSON.stringify(value)}\``;
    return [[message, `write it from the site’s root, such as \`${key}: '/old/'\``]];
  });
}
