import type { Problem } from '#lib/problems.ts';
import { entriesOf } from '#source/content.ts';
import { positionIn } from '#source/mdx.ts';
import { indentedBlocks } from './indented-blocks.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('indented-code');

/** What Markdown takes for code by its indentation, and MDX for prose, is between fences. */
export const checkIndentedCode: Check = ({ content }) =>
  entriesOf(content).flatMap((entry) =>
    indentedBlocks(entry)
      .filter(({ isFirst }) => isFirst)
      .map(({ node }): Problem =>
        report(
          entry.file,
          positionIn(entry, node),
          'code that only its indentation marks, shown as prose',
          'put it between two lines ```, without the four spaces',
          'warning',
        ),
      ),
  );
