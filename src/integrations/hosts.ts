import { copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headers } from '#config/headers.ts';
import { site } from '#config/site.ts';
import type { HeaderRule } from '#config/types.ts';
import type { SiteMap } from '#lib/addresses/site-map.ts';
import { previewNote } from '#lib/hosts/deployment.ts';
import { hostRules, type HostRule } from '#lib/hosts/host-rules.ts';
import { netlifyHeaders, netlifyRedirects } from '#lib/hosts/netlify.ts';
import { staticFiles } from '#lib/hosts/static-pages.ts';
import { readDeployment, readServing } from '#source/environment.ts';
import { walk } from '#source/walk.ts';
import { writeWhole } from '#source/whole-file.ts';

/**
 * Writes what a host is told of old addresses and headers: rules for Netlify, or pages for a host that
 * knows no rules. What Vercel is told it reads before a build (`npm run ready`).
 *
 * @param live what the site answers on the build's day
 */
export function createHostsIntegration(live: () => SiteMap | undefined): AstroIntegration {
  const serving = readServing();
  return {
    name: 'hosts',
    hooks: {
      'astro:config:setup': ({ updateConfig, command, logger }) => {
        const note = previewNote(readDeployment());
        if (note !== undefined && command === 'build') logger.warn(note);
        updateConfig({
          vite: { define: { 'import.meta.env.SERVING': JSON.stringify(serving) } },
        });
      },
      'astro:build:done': ({ dir }) => {
        const known = live();
        if (!known) return;
        const output = fileURLToPath(dir);
        const rules = hostRules(known);
        if (site.hosts.static) writePages(output, rules);
        else writeRules(output, rules, serving.isIndexable ? headers : [...headers, NOT_INDEXED]);
      },
    },
  };
}

const NOT_INDEXED: HeaderRule = { path: '/*', set: { 'X-Robots-Tag': 'noindex' } };

function writeRules(
  output: string,
  rules: readonly HostRule[],
  fields: readonly HeaderRule[],
): void {
  writeWhole(path.join(output, '_redirects'), Buffer.from(netlifyRedirects(rules)));
  const files = walk(output).files.map(
    (file) => `/${path.relative(output, file).split(path.sep).join('/')}`,
  );
  writeWhole(path.join(output, '_headers'), Buffer.from(netlifyHeaders(fields, files)));
}

function writePages(output: string, rules: readonly HostRule[]): void {
  for (const { place, page, copyOf } of staticFiles(rules)) {
    const file = path.join(output, place);
    // What the site shows is never written over.
    if (existsSync(file)) continue;
    if (page !== undefined) writeWhole(file, Buffer.from(page));
    else if (copyOf !== undefined) copyFileSync(path.join(output, copyOf), file);
  }
}
