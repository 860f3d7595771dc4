import { satteri } from '@astrojs/markdown-satteri';
import { linksPlugin, type AddressOf } from './links.ts';
import { tableAlignmentPlugin } from './table-alignment.ts';

/** The Markdown processor of the site. */
export function createProcessor(addressOf: AddressOf) {
  return satteri({
    hastPlugins: [tableAlignmentPlugin],
    mdastPlugins: [linksPlugin(addressOf)],
    // Quotes differ by language, so the processor leaves them as they were typed.
    features: { smartPunctuation: { quotes: false } },
  });
}
