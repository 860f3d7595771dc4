import type { MdastNode } from 'satteri';
import { namesIn } from '#lib/mdx-code.ts';
import { isAllowedElement, own } from '#lib/markup/lookup.ts';
import { REFUSED_ELEMENTS } from '#lib/markup/refused.ts';
import { componentRule, MDX_COMPONENTS } from '#lib/mdx-components.ts';
import { isMdxElement } from '#lib/mdx-elements.ts';
import type { Problem } from '#lib/problems.ts';
import { codePlaceOf } from '#source/code-elements.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { MDX_ELEMENTS, nodesIn, positionIn } from '#source/mdx.ts';
import { codeIn } from './element-kinds.ts';
import { suggestion } from './nearest.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('mdx-name');

const NAMES = Object.keys(MDX_COMPONENTS);
const OTHERWISE = `write one of ${NAMES.join(', ')}, import it, or put it in backticks if it is text`;

/**
 * What an expression or an element of a body names is something: MDX finds out while it renders,
 * and then tells neither file nor line. Each name at its first place.
 */
export const checkMdxNames: Check = ({ content }) => entriesOf(content).flatMap(problemsOf);

function problemsOf(entry: EntryFile): Problem[] {
  const declared = codeIn(entry).bindings;
  const told = new Set<string>();
  return nodesIn(entry, 'mdxTextExpression', 'mdxFlowExpression', ...MDX_ELEMENTS).flatMap(
    (node): Problem[] => {
      const tell = (name: string, message: string, fix: string) => {
        if (told.has(name)) return [];
        told.add(name);
        return [report(entry.file, positionIn(entry, node), message, fix)];
      };
      const component = componentOf(node);
      const place = codePlaceOf(node);
      if (component && component !== 'Fragment' && !declared.has(component) && !place?.isLocal) {
        const isGiven = componentRule(component) !== undefined;
        const whole = (isMdxElement(node) ? node.name : null) ?? component;
        const isPart = whole !== component;
        if (!isGiven || isPart || place?.isModule) {
          const fix = isPart
            ? partFix(component)
            : isGiven
              ? `write \`import ${component} from '#components/mdx/${component}.astro';\` above it: exports are given no components`
              : unknownFix(component);
          return tell(whole, `unknown component \`<${whole}>\``, fix);
        }
      }
      // What is in code may use the names of the functions around it.
      const name = place ? undefined : freeNamesOf(node).find((free) => !declared.has(free));
      if (name === undefined) return [];
      return tell(
        `{${name}}`,
        `\`{…}\` is an expression in MDX, and nothing here is called \`${name}\``,
        isMdxElement(node)
          ? 'write the value in quotes, or declare the name'
          : 'write \\{ for a brace, or put the text in backticks',
      );
    },
  );
}

/** What to write instead of a part of something that is not there, `<Foo.Bar />`. */
function partFix(root: string): string {
  return componentRule(root) ? `write <${root} … />, which has no parts` : OTHERWISE;
}

/** What to write instead of a component that is not there. */
function unknownFix(name: string): string {
  if (name === 'Image' || name === 'Picture') {
    return 'write ![what it shows](./portal.png), or <Figure src="./portal.png" alt="…" />';
  }
  // MDX takes what starts with a capital letter for a component, and HTML does not mind the case.
  const html = name.toLowerCase();
  if (isAllowedElement(html))
    return `write <${html}>, in small letters, or put it in backticks if it is text`;
  const refusal = own(REFUSED_ELEMENTS, html);
  return refusal ? refusal.fix : suggestion(name, NAMES, OTHERWISE);
}

/** The component that an element is, by the first part of its name; none for an element of HTML. */
function componentOf(node: MdastNode): string | undefined {
  if (!isMdxElement(node)) return undefined;
  const name = node.name ?? '';
  const [first = ''] = name.split('.');
  return /^[A-Z]/.test(first) || first !== name ? first : undefined;
}

/**
 * Names that the expressions of a node use and do not declare themselves. An expression with a
 * function in it may declare any, and is left to the renderer.
 */
function freeNamesOf(node: MdastNode): string[] {
  return expressionsOf(node)
    .filter((code) => !/=>|\bfunction\b|`|</.test(code))
    .map((code) => code.replace(/\bimport\s*\.\s*meta\b/g, '0'))
    .flatMap(namesIn)
    .filter((name) => !KNOWN.has(name) && !(name in globalThis));
}

/** The code of an expression in the text, or of those in the attributes of an element. */
function expressionsOf(node: MdastNode): string[] {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return [node.value];
  if (!isMdxElement(node)) return [];
  return node.attributes.flatMap(({ value }) =>
    typeof value === 'object' && value !== null ? [value.value] : [],
  );
}

const KNOWN = new Set([
  ...['props', 'frontmatter', 'true', 'false', 'null', 'this', 'new', 'typeof', 'void', 'await'],
  ...['in', 'of', 'instanceof', 'delete', 'if', 'else', 'return', 'throw', 'let', 'const', 'var'],
]);
