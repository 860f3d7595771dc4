import { satteri } from '@astrojs/markdown-satteri';
import { footnotesPlugin } from './footnotes.ts';
import { linksPlugin, type AddressOf } from './links.ts';
import { tableAlignmentPlugin } from './table-alignment.ts';

/** The Markdown processor of the site. */
export function createProcessor(addressOf: AddressOf) {
  return satteri({
    hastPlugins: [tableAlignmentPlugin, footnotesPlugin],
    mdastPlugins: [linksPlugin(addressOf)],
    // Quotes differ by language, so the processor leaves them as they were typed.
    features: { smartPunctuation: { quotes: false } },
  });
}
