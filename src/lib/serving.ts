import { site } from '#config/site.ts';
import type { Serving } from './hosts/deployment.ts';

/**
 * Where the pages of this build say that they are. In a process without Vite, and in unit tests, that
 * is where the configuration says.
 */
export const serving: Serving = (import.meta.env as Partial<ImportMetaEnv> | undefined)
  ?.SERVING ?? { url: site.url, isIndexable: true };
