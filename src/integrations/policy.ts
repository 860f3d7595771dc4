import { readFileSync } from 'node:fs';
import type { AstroUserConfig } from 'astro';
import { policyDirectives, policyHash, WASM } from '#lib/hosts/policy.ts';
import { serviceOrigins } from '#lib/services.ts';

type Policy = Exclude<NonNullable<AstroUserConfig['security']>['csp'], boolean | undefined>;

/** The Content Security Policy of every page, whose other hashes Astro adds. */
export function contentSecurityPolicy(): Policy {
  // Set as it stands (`components/site/Head.astro`), which Astro leaves without a hash.
  const origins = serviceOrigins();
  const theme = readFileSync(new URL('../scripts/theme.js', import.meta.url), 'utf8');
  return {
    directives: policyDirectives(origins),
    scriptDirective: {
      resources: ["'self'", WASM, ...(origins['script-src'] ?? [])],
      hashes: [policyHash(theme)],
    },
  };
}
