import type { z } from 'astro/zod';
import { feeds } from '#config/feeds.ts';
import { site } from '#config/site.ts';
import type { Problem } from '#lib/problems.ts';
import { feedsSchema } from '#schemas/feeds.ts';
import { siteSchema } from '#schemas/site.ts';
import { dateFault } from '#schemas/written-date.ts';
import { reporter, START, type Check } from './rule.ts';

const report = reporter('site-config');

/** What is wrong with `config/site.ts` and `config/feeds.ts`; told before anything is made of them. */
export function siteConfigProblems(): Problem[] {
  return [
    ...problemsOf('site', siteSchema.safeParse(site, { reportInput: true })),
    ...problemsOf('feeds', feedsSchema.safeParse(feeds, { reportInput: true })),
  ];
}

function problemsOf(name: string, parsed: z.ZodSafeParseResult<unknown>): Problem[] {
  return (parsed.error?.issues ?? []).map((issue) => {
    const key = issue.path.join('.') || name;
    const isOfAll = issue.input === undefined || issue.code === 'unrecognized_keys';
    const found = isOfAll ? '' : `, found \`${JSON.stringify(issue.input)}\``;
    return report(
      `src/config/${name}.ts`,
      START,
      `\`${key}\`: ${issue.message}${found}`,
      `correct \`${key}\``,
    );
  });
}

/** The configuration says what `schemas/site.ts` allows, and the build has a real day. */
export const checkSiteConfig: Check = ({ today }) => {
  const fault = dayFault(today);
  if (fault === undefined) return siteConfigProblems();
  return [
    ...siteConfigProblems(),
    report('BUILD_DATE', START, fault, 'write a calendar date, such as 2026-11-22'),
  ];
};

/** Why a text is no day that a build can be of. */
export function dayFault(today: string): string | undefined {
  const fault = dateFault(today) ?? (today.includes('T') ? `"${today}" has a time` : undefined);
  return fault && `the environment variable BUILD_DATE: ${fault}`;
}
