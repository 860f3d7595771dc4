import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { recordPublished, removeAltered } from '#source/kept-files.ts';

/**
 * Sees to it that a build publishes nothing damaged of what Astro keeps from build to build: Astro copies a
 * kept picture or font as it finds it. To be the first of the integrations, before others change what is built.
 */
export function keptFilesIntegration(): AstroIntegration {
  let isBuild = false;
  let kept = '';
  let assets = '';
  return {
    name: 'kept-files',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      'astro:config:done': ({ config, logger }) => {
        if (!isBuild) return;
        assets = config.build.assets;
        kept = fileURLToPath(new URL('assets/', config.cacheDir));
        const altered = removeAltered(kept);
        if (altered.length > 0) {
          logger.warn(
            `of the pictures kept from earlier builds ${altered.length} had been altered, such as ${altered[0]}; they are made again`,
          );
        }
        // The fonts are files of the project, which takes no longer to read than what Astro keeps of them.
        rmSync(fileURLToPath(new URL('fonts/', config.cacheDir)), { recursive: true, force: true });
      },
      'astro:build:done': ({ dir }) => {
        recordPublished(kept, path.join(fileURLToPath(dir), assets));
      },
    },
  };
}
