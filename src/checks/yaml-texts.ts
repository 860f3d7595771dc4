import type { z } from 'astro/zod';
import { entrySchemas } from '#schemas/plain.ts';
import { COLLECTIONS, DATA_FILES, type Content, type TextFile } from '#source/content.ts';
import type { ParsedYaml } from '#source/yaml.ts';

/** A file with YAML in it. */
interface YamlText {
  source: TextFile;
  yaml: ParsedYaml;
  /** What its keys may say; `undefined` where that depends on more than the key. */
  shape: Readonly<Record<string, z.ZodType>> | undefined;
}

/** The front matter of every post and page, and the data files. */
export function yamlTextsOf(content: Content): YamlText[] {
  return [
    ...COLLECTIONS.flatMap((collection) =>
      content[collection].flatMap((source) =>
        source.frontMatter
          ? [{ source, yaml: source.frontMatter, shape: entrySchemas[collection].shape }]
          : [],
      ),
    ),
    ...DATA_FILES.map((name) => ({ source: content[name], yaml: content[name], shape: undefined })),
  ];
}
