import { headers } from '#config/headers.ts';
import { site } from '#config/site.ts';
import type { SiteMap } from '#lib/addresses/site-map.ts';
import { hostRules } from '#lib/hosts/host-rules.ts';
import { VercelLimit, vercelJson } from '#lib/hosts/vercel.ts';
import type { Problem } from '#lib/problems.ts';
import { reporter, START, withEdit, type Check } from './rule.ts';

const report = reporter('host-file');

/**
 * `vercel.json` says what the content and the configuration say: Vercel reads it before a build, so it
 * is written beforehand. A site without one is not made for Vercel.
 */
export const checkHostFiles: Check = ({ content, coming }): Problem[] => {
  const { file, text } = content.vercel;
  if (text === '') return [];
  const tell = (message: string, fix: string) => report(file, START, message, fix);
  if (site.hosts.static) {
    return [tell('rules stand beside `hosts.static`, which has pages instead', `remove ${file}`)];
  }
  const expected = vercelFile(coming);
  if (expected === text) return [];
  if (expected instanceof VercelLimit) {
    const fix = 'remove rules of src/config/redirects.ts or aliases, or remove vercel.json';
    return [tell(expected.message, fix)];
  }
  const does = 'bring it up to date';
  const edit = { file, start: 0, end: text.length, text: expected, does };
  const problem = tell('is not what the addresses and headers of the site are now', UPDATE);
  return [withEdit(problem, edit)];
};

const UPDATE = 'run `npm run hosts` and commit it';

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
