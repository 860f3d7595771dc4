import type { MdastNode } from 'satteri';
import { site } from '#config/site.ts';
import type { Bindings } from '#lib/code-names.ts';
import { isLiteral } from '#lib/code-tree.ts';
import type { Problem } from '#lib/problems.ts';
import { declaredKinds, shownKind, type ShownKind } from '#lib/shown-kind.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { nodesIn, positionIn } from '#source/mdx.ts';
import { createPositions, within } from '#source/text-position.ts';
import { codeIn } from './element-kinds.ts';
import { frontMatterFault, isFrontMatterChain } from './front-matter-values.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('shown-value');

/**
 * An expression in a text shows what its author meant: no `[object Object]`, no text of a function, not
 * nothing. What its form does not tell is looked for on the built page (`rendered-values.ts`).
 */
export const checkShownValues: Check = ({ content }) => entriesOf(content).flatMap(problemsOf);

type Fault = [message: string, fix: string, severity?: Problem['severity']];

function problemsOf(entry: EntryFile): Problem[] {
  const expressions = nodesIn(entry, 'mdxTextExpression', 'mdxFlowExpression');
  if (expressions.length === 0) return [];
  const declared = codeIn(entry).bindings;
  const kinds = new Map<string, ShownKind>([
    // Each text has these, whatever it declares.
    ['frontmatter', 'object'],
    ['props', 'object'],
    ...nodesIn(entry, 'mdxjsEsm').flatMap(({ value }) => [...declaredKinds(value)]),
  ]);
  return expressions.flatMap((node) => {
    const code = node.value.trim();
    // Where texts may hold no code, `post-code.ts` tells of it.
    if (site.posts?.code === false && !isLiteral(code)) return [];
    // What is wrong with its name is told by `front-matter-values.ts`.
    if (isFrontMatterChain(code)) return ofFrontMatter(entry, node, code);
    const fault = ofCode(code, declared, kinds);
    return fault ? [report(entry.file, positionIn(entry, node), ...fault)] : [];
  });
}

function ofFrontMatter(entry: EntryFile, node: MdastNode, code: string): Problem[] {
  const fault = frontMatterFault(entry, code);
  if (!fault) return [];
  const inside = createPositions(code)(fault.index);
  const { line, column } = positionIn(entry, node);
  return [
    report(
      entry.file,
      within({ line, column: column + 1 }, inside),
      fault.message,
      fault.fix,
      fault.severity,
    ),
  ];
}

function ofCode(
  code: string,
  declared: Bindings,
  kinds: ReadonlyMap<string, ShownKind>,
): Fault | undefined {
  // A name that nothing declares is reported by `mdx-names.ts`.
  const [, braced] = /^\{\s*([A-Za-z_$][\w$]*)\s*\}$/.exec(code) ?? [];
  if (braced !== undefined && !declared.has(braced)) return undefined;
  const kind = shownKind(code, kinds);
  if (kind || !/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)?$/.test(code)) return faultOf(kind, code);
  const [name = '', key] = code.split('.');
  if (declared.has(name)) return key === undefined ? faultOf(kinds.get(name), code) : undefined;
  if (name === 'frontmatter' || name === 'props') return ofGiven(name, key, code);
  if (!isOfJavaScript(name, key)) return undefined;
  return [
    `\`{${code}}\` shows what JavaScript calls by that name, and not the word`,
    `write \\{${code}}, or put it in backticks`,
  ];
}

/** What every text is given: its front matter, and what the page passes on, which has nothing to be shown. */
function ofGiven(name: 'frontmatter' | 'props', key: string | undefined, code: string) {
  if (name === 'frontmatter') {
    const fix = 'write one of its keys, such as frontmatter.title';
    return key === undefined ? faultOf('object', code, fix) : undefined;
  }
  const fix =
    'export the value above the text and name that, or write \\{ for a brace that is text';
  if (key === undefined || key === 'components') return faultOf('object', code, fix);
  return [`\`{${code}}\` shows nothing: no text is given such a value`, fix] satisfies Fault;
}

/** Whether a name, or a key of it, is a function or an object that every program has. */
function isOfJavaScript(name: string, key: string | undefined): boolean {
  const isThing = (value: unknown) =>
    typeof value === 'function' || (typeof value === 'object' && value !== null);
  // No getter is called.
  const own: unknown = Object.getOwnPropertyDescriptor(globalThis, name)?.value;
  if (key === undefined || !isThing(own)) return key === undefined && isThing(own);
  return isThing(Object.getOwnPropertyDescriptor(own, key)?.value);
}

function faultOf(kind: ShownKind | undefined, code: string, remedy?: string): Fault | undefined {
  const written = code.length > 40 ? `${code.slice(0, 39)}…` : code;
  switch (kind) {
    case undefined:
      return undefined;
    case 'object':
      return [
        `\`{${written}}\` shows an object, as \`[object Object]\``,
        remedy ?? 'name one of its keys, or write \\{ for a brace that is text',
      ];
    case 'promise':
      return [
        `\`{${written}}\` shows a promise, as \`[object Promise]\``,
        'export its value with `await` above the text, and name that here',
      ];
    case 'function':
      return [
        `\`{${written}}\` shows the code of a function`,
        'call it, or write \\{ for a brace that is text',
      ];
    case 'symbol':
      return [`\`{${written}}\` is a symbol, which cannot be shown`, 'write its text'];
    case 'date':
      return [
        `\`{${written}}\` is shown as a program writes dates, in English`,
        'write the date as text',
        'warning',
      ];
    case 'list':
      return [
        `\`{${written}}\` is a list, which is shown without anything between its items`,
        "add `.join(', ')`, or write \\{ for a brace that is text",
        'warning',
      ];
    case 'nothing':
      return [
        `\`{${written}}\` shows nothing`,
        'remove it, or write \\{ for a brace that is text',
        'warning',
      ];
    case 'numbers':
      return [`\`{${written}}\` shows its last number alone`, `write \\{${written}}`];
    case 'number':
      return [
        `\`{${written}}\` shows its number without the braces`,
        `write \\{${written}}`,
        'warning',
      ];
  }
}
