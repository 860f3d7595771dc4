import { site } from '#config/site.ts';
import { isLiteral } from '#lib/code-tree.ts';
import { attributesOf, isMdxElement } from '#lib/mdx-elements.ts';
import type { Problem } from '#lib/problems.ts';
import { codePlaceOf } from '#source/code-elements.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { attributePositionIn, MDX_ELEMENTS, nodesIn, positionIn } from '#source/mdx.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('post-code');

const REFUSED = 'which `posts.code` of src/config/site.ts refuses';

/**
 * Where `posts.code` of the configuration says so, posts and pages hold no code: no import or export, and
 * nothing in braces but comments and single values, `{' '}`, `width={40}`.
 */
export const checkPostCode: Check = ({ content }) =>
  site.posts?.code === false ? entriesOf(content).flatMap(problemsOf) : [];

function problemsOf(entry: EntryFile): Problem[] {
  return nodesIn(
    entry,
    'mdxjsEsm',
    'mdxTextExpression',
    'mdxFlowExpression',
    ...MDX_ELEMENTS,
  ).flatMap((node) => {
    const place = positionIn(entry, node);
    if (node.type === 'mdxjsEsm') {
      const what = /^\s*import\b/.test(node.value) ? 'import' : 'export';
      const message = `the text has an ${what}, ${REFUSED}`;
      return [report(entry.file, place, message, 'remove it: components need no import')];
    }
    if (!isMdxElement(node)) {
      if (isLiteral(node.value)) return [];
      const fix = 'write its value as text, or \\{ for a brace';
      return [report(entry.file, place, `\`{…}\` is code, ${REFUSED}`, fix)];
    }
    // What is in code was told of with it.
    if (codePlaceOf(node)) return [];
    const spreads = node.attributes.filter(({ type }) => type === 'mdxJsxExpressionAttribute');
    return [
      ...spreads.map(() =>
        report(
          entry.file,
          place,
          `\`<${node.name}>\` has attributes by code, ${REFUSED}`,
          'write each attribute out, its value in quotes',
        ),
      ),
      ...attributesOf(node)
        .filter(({ code }) => code !== undefined && !isLiteral(code))
        .map(({ name }) =>
          report(
            entry.file,
            attributePositionIn(entry, node, name),
            `the value of \`${name}\` is code, ${REFUSED}`,
            `write the value itself, ${name}="…"`,
          ),
        ),
    ];
  });
}
