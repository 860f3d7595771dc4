import { satteri, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { attachmentsPlugin } from './attachments.ts';
import { calloutsPlugin } from './callouts.ts';
import { codePlugin } from './code.ts';
import { diagramsPlugin } from './diagrams.ts';
import { footnotesPlugin } from './footnotes.ts';
import { headingAnchorsPlugin } from './heading-anchors.ts';
import { linkedPicturesPlugin } from './linked-pictures.ts';
import { linksPlugin, type AddressOf } from './links.ts';
import { taskListsPlugin } from './task-lists.ts';
import { tableAlignmentPlugin } from './table-alignment.ts';
import { tableBoxesPlugin } from './table-boxes.ts';
import { toldFaultsPlugin } from './told-faults.ts';
import { typographyPlugin } from './typography.ts';

/** The Markdown processor of the site. */
export function createProcessor(addressOf: AddressOf) {
  return satteri({
    mdastPlugins: [
      diagramsPlugin,
      linksPlugin(addressOf),
      calloutsPlugin,
      attachmentsPlugin,
      // Others read the code as it was written.
      toldFaultsPlugin,
    ],
    hastPlugins: [
      codePlugin,
      // Ids come from what was typed. Astro’s own pass, which comes last, keeps them and collects the
      // headings as they are set then.
      satteriHeadingIdsPlugin(),
      tableAlignmentPlugin,
      tableBoxesPlugin,
      footnotesPlugin,
      taskListsPlugin,
      headingAnchorsPlugin,
      linkedPicturesPlugin,
      typographyPlugin,
    ],
    // Quotes differ by language, and two hyphens are an option of a command before they are a dash:
    // `lib/typography` sets what can be told, and the rest stays as it was typed.
    features: { smartPunctuation: false },
  });
}
