import { attributeCodes } from '#lib/mdx-elements.ts';
import type { Problem } from '#lib/problems.ts';
import { entrySchemas } from '#schemas/plain.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { MDX_ELEMENTS, nodesIn, positionIn } from '#source/mdx.ts';
import { recordOf } from './entries.ts';
import { suggestion } from './nearest.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('shown-value');

/** What attributes, and code around values, take from the front matter is there. */
export const checkFrontMatterValues: Check = ({ content }) =>
  entriesOf(content).flatMap((entry) => {
    const codes = [
      ...nodesIn(entry, 'mdxTextExpression', 'mdxFlowExpression')
        .filter(({ value }) => !isFrontMatterChain(value.trim()))
        .map((node) => ({ node, code: node.value })),
      ...nodesIn(entry, 'mdxjsEsm').map((node) => ({ node, code: node.value })),
      ...nodesIn(entry, ...MDX_ELEMENTS).flatMap((node) =>
        attributeCodes(node).map((code) => ({ node, code })),
      ),
    ];
    return codes.flatMap(({ node, code }) =>
      chainsIn(code).flatMap(({ chain, isOptional }): Problem[] => {
        const fault = frontMatterFault(entry, chain, false);
        if (!fault || (isOptional && fault.isKnown)) return [];
        return [report(entry.file, positionIn(entry, node), fault.message, fault.fix)];
      }),
    );
  });

const CHAIN = /^frontmatter(?:\??\.[A-Za-z_$][\w$]*)+$/;

/** Whether some code is `frontmatter.title`, and nothing more. */
export function isFrontMatterChain(code: string): boolean {
  return CHAIN.test(code);
}

/** The chains in some code, and whether it goes on where there is no value. */
function chainsIn(code: string): { chain: string; isOptional: boolean }[] {
  if (!code.includes('frontmatter')) return [];
  const bare = code.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');
  return [
    ...bare.matchAll(
      /(?<![\w$]|(?<!\.\.)\.)(frontmatter(?:\??\.[A-Za-z_$][\w$]*)+)(\s*(?:\?|&&|\|\|))?/g,
    ),
  ].map(({ 1: chain, 2: goesOn }) => ({ chain: chain!, isOptional: goesOn !== undefined }));
}

/** What is wrong with a chain, and where in it. */
interface ChainFault {
  index: number;
  message: string;
  fix: string;
  severity: Problem['severity'];
  /** Whether the front matter may have such a key. */
  isKnown: boolean;
}

/**
 * Why a chain such as `frontmatter.title` has no value, or none that can be shown.
 *
 * @param isShown whether its value is shown as text
 */
export function frontMatterFault(
  entry: EntryFile,
  chain: string,
  isShown = true,
): ChainFault | undefined {
  const { frontMatter, file } = entry;
  if (!frontMatter || frontMatter.faults.length > 0) return undefined;
  let here: unknown = recordOf(frontMatter);
  const path: string[] = [];
  for (const { 1: key = '', index } of chain.matchAll(/\.([A-Za-z_$][\w$]*)/g)) {
    if (typeof here !== 'object' || here === null || Array.isArray(here)) {
      const known = { path, index: index + 1, isEnd: index + 1 + key.length === chain.length };
      return methodFault(here, key, known, isShown, entry);
    }
    if (key in Object.prototype) return undefined;
    if (!Object.hasOwn(here, key)) {
      const known = knownKeys(file, path);
      return {
        index: index + 1,
        message: `the front matter has no \`${[...path, key].join('.')}\`, so that nothing is shown`,
        fix: known.includes(key)
          ? `add \`${key}\` to the front matter, or remove this`
          : suggestion(key, Object.keys(here), `write one of ${Object.keys(here).join(', ')}`),
        severity: 'error',
        isKnown: known.includes(key),
      };
    }
    here = (here as Readonly<Record<string, unknown>>)[key];
    path.push(key);
  }
  return isShown ? valueFault(here, path, entry) : undefined;
}

/** What texts and lists have, which is not written in the front matter, has such a name. */
function methodFault(
  value: unknown,
  key: string,
  { path, index, isEnd }: { path: readonly string[]; index: number; isEnd: boolean },
  isShown: boolean,
  entry: EntryFile,
): ChainFault | undefined {
  if (value === null || value === undefined || isPointInTime(value, path, entry)) return undefined;
  const name = path.join('.');
  const holder: unknown = Object(value);
  const found: unknown = Reflect.get(holder as object, key);
  const told = { index, severity: 'error', isKnown: true } as const;
  if (found === undefined) {
    const kind = Array.isArray(value) ? 'list' : typeof value === 'string' ? 'text' : typeof value;
    const known = Object.getOwnPropertyNames(Object.getPrototypeOf(holder)).filter(
      (one) => one !== 'constructor',
    );
    return {
      ...told,
      message: `\`${name}\` of the front matter is a ${kind}, which has no \`${key}\``,
      fix: suggestion(key, known, 'remove it'),
    };
  }
  if (!isShown || !isEnd || typeof found !== 'function') return undefined;
  return {
    ...told,
    message: `\`${key}\` of \`${name}\` is a function, whose code is shown`,
    fix: 'call it, with () behind its name',
  };
}

/** The keys that front matter may have. */
function knownKeys(file: string, path: readonly string[]): string[] {
  if (path.length > 0) return [];
  const schema = file.startsWith('src/content/posts/') ? entrySchemas.posts : entrySchemas.pages;
  return Object.keys(schema.shape);
}

function valueFault(value: unknown, path: readonly string[], entry: EntryFile) {
  const name = path.join('.');
  const fault = (message: string, fix: string, severity: Problem['severity']): ChainFault => ({
    index: 0,
    message: `\`${name}\` of the front matter ${message}`,
    fix,
    severity,
    isKnown: true,
  });
  if (Array.isArray(value)) {
    return value.length > 1
      ? fault(
          'is a list, which is shown without anything between its items',
          "add `.join(', ')`",
          'warning',
        )
      : undefined;
  }
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    return fault(
      'is an object, which is shown as `[object Object]`',
      keys[0] === undefined
        ? 'remove it'
        : `write one of its keys, such as frontmatter.${name}.${keys[0]}`,
      'error',
    );
  }
  if (value === null || value === false || value === '') {
    return fault('shows nothing', 'remove it', 'warning');
  }
  return isPointInTime(value, path, entry)
    ? fault(`is shown as ${String(value)}T00:00:00.000Z`, 'write the date as text', 'warning')
    : undefined;
}

/** Whether Astro reads a value as a point in time: a date that is not in quotes. */
function isPointInTime(value: unknown, path: readonly string[], { frontMatter }: EntryFile) {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const range = frontMatter!.rangeOf(path);
  return range !== undefined && range.end - range.start === value.length;
}
