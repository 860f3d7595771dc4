import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** Whether a package is there for what the project builds, by its name. */
export function isInstalled(name: string): boolean {
  return (resolve.paths(name) ?? []).some((folder) => existsSync(path.join(folder, name)));
}
