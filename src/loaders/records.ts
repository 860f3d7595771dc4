import { file, type Loader } from 'astro/loaders';
import { parseYaml } from '#source/yaml.ts';
import { withKeptEntries } from './kept-entries.ts';

/**
 * Loads a YAML file of the content folder, a record by id, read as the checks read it. An empty file
 * has no entries, which Astro's own parser takes for a mistake.
 */
export function records(name: 'tags' | 'authors' | 'series'): Loader {
  const parser = (text: string) =>
    (parseYaml(text).data ?? {}) as Record<string, Record<string, unknown>>;
  // Read anew by each build, but for a file that is no more: its records would stay.
  return withKeptEntries(file(`./src/content/${name}.yaml`, { parser }));
}
