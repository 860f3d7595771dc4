import { site } from '#config/site.ts';
import { dateFault } from '#schemas/written-date.ts';
import { siteSchema } from '#schemas/site.ts';
import { reporter, START, type Check } from './rule.ts';

const report = reporter('site-config');

/** The configuration says what `schemas/site.ts` allows, and the build has a real day. */
export const checkSiteConfig: Check = ({ today }) => {
  const parsed = siteSchema.safeParse(site);
  const problems = (parsed.error?.issues ?? []).map((issue) =>
    report(
      'src/config/site.ts',
      START,
      `\`${issue.path.join('.')}\`: ${issue.message}`,
      `correct \`${issue.path.join('.')}\``,
    ),
  );
  const fault = dateFault(today) ?? (today.includes('T') ? `"${today}" has a time` : undefined);
  return fault
    ? [
        ...problems,
        report(
          'BUILD_DATE',
          START,
          `the environment variable BUILD_DATE: ${fault}`,
          'write a calendar date, such as 2026-11-22',
        ),
      ]
    : problems;
};
