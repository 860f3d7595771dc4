import path from 'node:path';
import type { z } from 'astro/zod';
import { feeds } from '#config/feeds.ts';
import { site } from '#config/site.ts';
import type { Problem } from '#lib/problems.ts';
import { feedsSchema } from '#schemas/feeds.ts';
import { siteSchema } from '#schemas/site.ts';
import { dateFault } from '#schemas/written-date.ts';
import { placeOfPart } from '#source/config-places.ts';
import { readText } from '#source/text-file.ts';
import { reporter, shortened, START, type Check } from './rule.ts';

const report = reporter('site-config');

/**
 * What is wrong with `config/site.ts` and `config/feeds.ts`; told before anything is made of them.
 *
 * @param root folder of the project, for the places
 */
export function siteConfigProblems(root = process.cwd()): Problem[] {
  return [
    ...problemsOf(root, 'site', site, siteSchema),
    ...problemsOf(root, 'feeds', feeds, feedsSchema),
  ];
}

function problemsOf(root: string, name: string, value: unknown, schema: z.ZodType): Problem[] {
  const { issues } = schema.safeParse(value).error ?? { issues: [] };
  if (issues.length === 0) return [];
  const file = `src/config/${name}.ts`;
  const read = readText(path.join(root, file));
  const source = 'text' in read ? read.text : '';
  return issues.map((issue) => {
    const key = issue.path.join('.') || name;
    const steps = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const position = placeOfPart(source, name, steps);
    return report(file, position, ...explain(key, issue, valueAt(value, issue.path)));
  });
}

/** @param found what is written there */
function explain(key: string, issue: z.core.$ZodIssue, found: unknown): [string, fix: string] {
  const last = String(issue.path.at(-1));
  if (found === undefined && issue.code === 'invalid_type') {
    return [
      `\`${key}\` is missing, or what it names is not there`,
      `write \`${last}: ${FORMS[issue.expected] ?? '…'}\`; src/config/types.ts says what it is`,
    ];
  }
  const isOfAll = issue.path.length === 0 || issue.code === 'unrecognized_keys';
  const shown = isOfAll ? '' : `, found \`${shortened(JSON.stringify(found))}\``;
  const fix = issue.code === 'custom' ? issue.params?.fix : undefined;
  return [
    `\`${key}\`: ${issue.message}${shown}`,
    typeof fix === 'string' ? fix : `correct \`${key}\``,
  ];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (inside, key) => (inside as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
    value,
  );
}

/** How values of a type are written. */
const FORMS: Readonly<Record<string, string>> = {
  string: "'…'",
  number: '…',
  boolean: 'false',
  array: "['…']",
  object: '{ … }',
  record: '{ … }',
};

/** The configuration says what `schemas/site.ts` allows, and the build has a real day. */
export const checkSiteConfig: Check = ({ content, today }) => {
  const fault = dayFault(today);
  if (fault === undefined) return siteConfigProblems(content.root);
  return [
    ...siteConfigProblems(content.root),
    report('BUILD_DATE', START, fault, 'write a calendar date, such as 2026-11-22'),
  ];
};

/** Why a text is no day that a build can be of. */
export function dayFault(today: string): string | undefined {
  const fault = dateFault(today) ?? (today.includes('T') ? `"${today}" has a time` : undefined);
  return fault && `the environment variable BUILD_DATE: ${fault}`;
}
