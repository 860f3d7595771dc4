import { parseYaml, type ParsedYaml } from './yaml.ts';

/** A content file cut in two, each half knowing where it stands. */
export interface FrontMatterSplit {
  /** `undefined` where the file does not start with front matter that is closed. */
  frontMatter: ParsedYaml | undefined;
  body: string;
  /** Lines of the file above the body. */
  bodyOffset: number;
  /** Characters of the file before the body. */
  bodyStart: number;
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n((?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)/;

/** Splits a content file into its front matter and its body. */
export function splitFrontMatter(text: string): FrontMatterSplit {
  const match = FRONT_MATTER.exec(text);
  if (!match) return { frontMatter: undefined, body: text, bodyOffset: 0, bodyStart: 0 };
  const head = match[0];
  return {
    frontMatter: parseYaml(match[1]!, 2),
    body: text.slice(head.length),
    bodyOffset: head.split('\n').length - 1,
    bodyStart: head.length,
  };
}

/** Where the first line of the front matter starts in a file, in characters from 0. */
export function frontMatterStart(text: string): number | undefined {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  return opening?.[0].length;
}

/** The YAML between the lines `---` of a file, as it was written; empty where there is none. */
export function frontMatterText(text: string): string {
  return FRONT_MATTER.exec(text)?.[1] ?? '';
}
