import type { z } from 'astro/zod';
import { entrySchemas } from '#schemas/plain.ts';
import { COLLECTIONS, DATA_FILES, type Content } from '#source/content.ts';
import type { ParsedYaml } from '#source/yaml.ts';

/** A file with YAML in it. */
interface YamlText {
  file: string;
  /** The whole file. */
  text: string;
  yaml: ParsedYaml;
  /** What its keys may say; `undefined` where that depends on more than the key. */
  shape: Readonly<Record<string, z.ZodType>> | undefined;
}

/** The front matter of every post and page, and the data files. */
export function yamlTextsOf(content: Content): YamlText[] {
  return [
    ...COLLECTIONS.flatMap((collection) =>
      content[collection].flatMap(({ file, text, frontMatter }) =>
        frontMatter
          ? [{ file, text, yaml: frontMatter, shape: entrySchemas[collection].shape }]
          : [],
      ),
    ),
    ...DATA_FILES.map((name) => ({ ...content[name], yaml: content[name], shape: undefined })),
  ];
}
