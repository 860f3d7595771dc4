import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { finishPages } from '#source/pages.ts';
import { removeLeftovers } from '#source/leftovers.ts';
import { walk } from '#source/walk.ts';

/**
 * Sees to it that the output folder holds a whole site or does not exist: the old one goes when a
 * build starts, the new one when the build fails or is interrupted. What no page of it needs goes
 * at its end. Files of `public/` stay as they are.
 */
export function outputIntegration(): AstroIntegration {
  let isBuild = false;
  let assets = '';
  let publicFolder: URL | undefined;
  return {
    name: 'output',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      'astro:config:done': ({ config }) => {
        if (!isBuild) return;
        assets = config.build.assets;
        publicFolder = config.publicDir;
        const root = fileURLToPath(config.root);
        const output = fileURLToPath(config.outDir);
        // An output folder that holds the project would take the project with it.
        if (!path.relative(output, root).startsWith('..')) {
          throw new Error(
            `The output folder ${output} holds the project itself; set outDir to a folder of its own.`,
          );
        }
        const remove = () => rmSync(output, { recursive: true, force: true });
        remove();
        process.on('exit', (code) => {
          if (code !== 0) remove();
        });
        for (const [signal, code] of [
          ['SIGINT', 130],
          ['SIGTERM', 143],
        ] as const) {
          process.once(signal, () => process.exit(code));
        }
      },
      'astro:build:done': ({ dir }) => {
        const output = fileURLToPath(dir);
        const foreign = publicFolder
          ? copiesOf(fileURLToPath(publicFolder), output)
          : new Set<string>();
        removeLeftovers(output, assets, foreign);
        finishPages(output, foreign);
      },
    },
  };
}

/** Where Astro has put the files of `public/`, as they are. */
function copiesOf(folder: string, output: string): Set<string> {
  return new Set(walk(folder).files.map((file) => path.join(output, path.relative(folder, file))));
}
