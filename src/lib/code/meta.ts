import type { Fence } from './fence.ts';
import { parseLineNumbers } from './line-numbers.ts';
import { itemsIn, type MetaItem } from './meta-items.ts';

/** What a line is marked as. */
export type Mark = 'lit' | 'added' | 'removed';

/**
 * What an author says after the language of a fence:
 *
 *     ```bash title="deploy.sh" caption="The first run" {1,3-4} ins={2} del={5-6} wrap
 *
 * - `title="…"`: name of the file, shown above
 * - `caption="…"`: a sentence, shown below
 * - `{1,3-4}`: lines to look at
 * - `ins={2}`, `del={5-6}`: lines that were added or removed; a copy leaves the removed ones out
 * - `wrap`: long lines go on below instead of scrolling
 * - `nocopy`: there is no button that copies
 * - `unchecked`: YAML, JSON or TOML that is not meant to be whole
 * - `lang="bash"`, of a `diff` only: the language of its lines; `diff.ts` tells what that does
 *
 * Lines are counted from 1, and each has one mark. A text may stand in single quotes, or in none if
 * it is one word.
 */
export interface CodeMeta {
  title?: string;
  caption?: string;
  lang?: string;
  wrap?: true;
  nocopy?: true;
  unchecked?: true;
  marks: Map<number, Mark>;
}

/** Something wrong in a meta. */
export interface MetaMistake {
  /** Where in the meta, from 0. */
  offset: number;
  found: string;
  fix: string;
  /** A word that is no option. */
  misspelt?: string;
}

type Option = 'title' | 'caption' | 'lang' | 'ins' | 'del' | 'wrap' | 'nocopy' | 'unchecked';

const KINDS: Record<Option, MetaItem['kind']> = {
  title: 'text',
  caption: 'text',
  lang: 'text',
  ins: 'lines',
  del: 'lines',
  wrap: 'flag',
  nocopy: 'flag',
  unchecked: 'flag',
};

/** The words that a meta may have. */
export const META_WORDS = Object.keys(KINDS) as Option[];

/** How an option of each kind is written. */
const FORMS: Record<MetaItem['kind'], (name: string) => string> = {
  text: (name) => `${name}="…"`,
  lines: (name) => `${name}={1,3-4}`,
  flag: (name) => name,
};

/** Reads a meta. What is mistaken is told, and left out of the result. */
export function parseCodeMeta(
  text: string,
  fence: Fence,
): { meta: CodeMeta; mistakes: MetaMistake[] } {
  const meta: CodeMeta = { marks: new Map() };
  const { items, broken } = itemsIn(text);
  const seen = new Set<string | undefined>();
  const mistakes = items.flatMap((item): MetaMistake[] => {
    const mistake = seen.has(item.name) ? saidTwice(item) : readItem(item, fence, meta);
    seen.add(item.name);
    return mistake ? [{ offset: item.offset, ...mistake }] : [];
  });
  return { meta, mistakes: broken ? [...mistakes, broken] : mistakes };
}

type Mistake = Omit<MetaMistake, 'offset'>;

/** Puts an item into the meta, or says why not. */
function readItem(item: MetaItem, fence: Fence, meta: CodeMeta): Mistake | undefined {
  const { name, kind, value } = item;
  if (name === undefined) return mark(item, 'lit', fence, meta);
  if (!isOption(name)) {
    const known = META_WORDS.map((word) => FORMS[KINDS[word]](word)).join(', ');
    return {
      found: `unknown word \`${name}\` after the language`,
      fix: `write {1,3-4} or one of ${known}`,
      misspelt: name,
    };
  }
  if (kind !== KINDS[name]) {
    return { found: `\`${name}\` is not written so`, fix: `write ${FORMS[KINDS[name]](name)}` };
  }
  if (name === 'ins' || name === 'del') {
    if (!fence.isDiff) return mark(item, name === 'ins' ? 'added' : 'removed', fence, meta);
    return {
      found: `\`${name}\` in a diff, which marks its lines itself`,
      fix: 'put + or - first in the line',
    };
  }
  if (name === 'wrap' || name === 'nocopy' || name === 'unchecked') {
    meta[name] = true;
    return undefined;
  }
  if (value.trim() === '')
    return { found: `\`${name}\` is empty`, fix: 'write a text, or remove it' };
  if (name === 'lang' && !fence.isDiff) {
    return {
      found: '`lang` is for a diff; another block tells its language first',
      fix: `write \`\`\`${value}`,
    };
  }
  meta[name] = value.trim();
  return undefined;
}

function mark({ value }: MetaItem, as: Mark, fence: Fence, meta: CodeMeta): Mistake | undefined {
  const parsed = parseLineNumbers(value, fence.lineCount);
  if ('fault' in parsed) return parsed.fault;
  const twice = parsed.numbers.find((line) => meta.marks.has(line) || fence.signed.has(line));
  if (twice !== undefined) {
    return { found: `line ${twice} is marked twice`, fix: 'leave one of its marks' };
  }
  for (const line of parsed.numbers) meta.marks.set(line, as);
  return undefined;
}

function saidTwice({ name }: MetaItem): Mistake {
  return name === undefined
    ? { found: 'lines to look at are told twice', fix: 'write them together, such as {1,3-4}' }
    : { found: `\`${name}\` is said twice`, fix: 'keep one of the two' };
}

function isOption(name: string): name is Option {
  return Object.hasOwn(KINDS, name);
}
