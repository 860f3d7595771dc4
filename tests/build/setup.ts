import { builtSite, type SiteName } from '../fixtures/site.ts';

const SITES: SiteName[] = ['bilingual', 'english', 'empty', 'real'];

/** Builds every site once for all the tests of builds. */
export default function setup(): void {
  for (const name of SITES) builtSite(name, `built-${name}`);
}
