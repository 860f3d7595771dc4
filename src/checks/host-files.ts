import { headers } from '#config/headers.ts';
import { site } from '#config/site.ts';
import type { SiteMap } from '#lib/addresses/site-map.ts';
import { hostRules, isPattern } from '#lib/hosts/host-rules.ts';
import { VercelLimit, vercelJson } from '#lib/hosts/vercel.ts';
import type { Problem } from '#lib/problems.ts';
import { reporter, START, withEdit, type Check, type CheckInput } from './rule.ts';

const report = reporter('host-file');

/**
 * `vercel.json` says what the content and the configuration say: Vercel reads it before a build, so it
 * is written beforehand. A site without one is not made for Vercel. And what is asked of a host it can do.
 */
export const checkHostFiles: Check = (input): Problem[] => [
  ...vercelProblems(input),
  ...(site.hosts.static ? impossibleRules(input) : misplaced(input)),
];

function vercelProblems({ content, coming, deployment }: CheckInput): Problem[] {
  const { file, text } = content.vercel;
  const tell = (message: string, fix: string, severity?: Problem['severity']) =>
    report(file, START, message, fix, severity);
  if (text === '') {
    if (deployment.host !== 'vercel' || site.hosts.static) return [];
    const message = 'Vercel builds this and finds no redirects and headers';
    return [tell(message, 'run `npm run ready -- --vercel` and commit vercel.json', 'warning')];
  }
  if (site.hosts.static) {
    return [tell('rules stand beside `hosts.static`, which has pages instead', `remove ${file}`)];
  }
  const expected = vercelFile(coming);
  if (expected === text) return [];
  if (expected instanceof VercelLimit) return [tell(expected.message, LESS)];
  const does = 'bring it up to date';
  const edit = { file, start: 0, end: text.length, text: expected, does };
  const problem = tell('is not what the addresses and headers of the site are now', UPDATE);
  return [withEdit(problem, edit)];
}

/** What a host that only serves files cannot answer as it is written. */
function impossibleRules({ content, coming }: CheckInput): Problem[] {
  const rules = hostRules(coming).filter(
    (rule) => rule.to !== undefined && (isPattern(rule) || rule.postId !== undefined),
  );
  const [first] = rules;
  if (!first) return [];
  const named = `${first.path}${first.postId === undefined ? '' : `?p=${first.postId}`}`;
  const others = rules.length > 1 ? ` and ${rules.length - 1} more` : '';
  const message = `a host that only serves files cannot lead on from ${named}${others}`;
  const fix = 'write a rule for each address, or remove the rule';
  return [report(content.redirectRules.file, START, message, fix, 'warning')];
}

/** Netlify and Vercel serve what is built at the root of their address. */
function misplaced({ content }: CheckInput): Problem[] {
  if (site.base === '/') return [];
  const message = `\`base\` is ${site.base}, and Netlify and Vercel serve a site at /`;
  const fix = "write `base: '/'`, or set `hosts.static` for a host that serves it there";
  return [report(content.siteConfig.file, START, message, fix, 'warning')];
}

/** The rules whose mistakes would go into the file: a tag that is misspelt has a page as long as it is. */
const WRITTEN_BY = new Set([
  ...['address', 'file-content', 'file-name', 'header', 'merge-conflict', 'redirect', 'reference'],
  ...['schema', 'site-config', 'yaml-comment', 'yaml-syntax'],
]);

/** Whether a mistake keeps the file from being written. */
export function keepsFromWriting({ rule, severity }: Problem): boolean {
  return severity === 'error' && WRITTEN_BY.has(rule);
}

/** The problems without those that ask for what another keeps from being written. */
export function withoutUnwritable(problems: readonly Problem[]): Problem[] {
  return problems.some(keepsFromWriting)
    ? problems.filter(({ rule, fix }) => rule !== 'host-file' || fix !== UPDATE)
    : [...problems];
}

/** What to do where Vercel would refuse the file. */
export const LESS =
  'remove rules of src/config/redirects.ts or aliases, or delete vercel.json if Vercel is not meant';

const UPDATE = 'run `npm run ready` and commit it';

/** The text of `vercel.json`, with the aliases of posts that wait; or why Vercel would refuse it. */
export function vercelFile(coming: SiteMap): string | VercelLimit {
  const live = [...coming.addresses.keys()];
  try {
    return vercelJson(hostRules(coming), headers, live, new URL(site.url).host);
  } catch (error) {
    if (error instanceof VercelLimit) return error;
    throw error;
  }
}
