import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { fonts } from './src/config/fonts.ts';
import { site } from './src/config/site.ts';
import { createCardsIntegration } from './src/integrations/cards.ts';
import { createContentIntegration } from './src/integrations/content.ts';
import { createDiagramsIntegration } from './src/integrations/diagrams.ts';
import { createHostsIntegration } from './src/integrations/hosts.ts';
import { keptFilesIntegration } from './src/integrations/kept-files.ts';
import { outputIntegration } from './src/integrations/output.ts';
import { createPicturesIntegration } from './src/integrations/pictures.ts';
import { contentSecurityPolicy } from './src/integrations/policy.ts';
import { createSearchIntegration } from './src/integrations/search.ts';
import { createSitemapIntegration } from './src/integrations/sitemap.ts';
import { publishedSvgIntegration } from './src/integrations/published-svg.ts';
import { createProcessor } from './src/markdown/processor.ts';

const content = createContentIntegration();

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Code is coloured by `markdown/code.ts`.
  markdown: { processor: createProcessor(content.addressOf), syntaxHighlight: false },
  security: { csp: contentSecurityPolicy() },
  integrations: [
    keptFilesIntegration(),
    outputIntegration(),
    content.integration,
    createPicturesIntegration(content.placeOfPicture),
    mdx(),
    publishedSvgIntegration(),
    createCardsIntegration(content.posts),
    createDiagramsIntegration(content.posts, content.bodyOf),
    createSearchIntegration(content.posts),
    createSitemapIntegration(content.sitemapFacts),
    // The last: it names the files that are there.
    createHostsIntegration(content.live),
  ],
  fonts: fonts.map(({ variants, ...family }) => ({
    ...family,
    provider: fontProviders.local(),
    options: { variants },
    // A font that comes late is used on the next page: text never moves under the reader's eyes.
    display: 'optional',
  })),
  devToolbar: { enabled: false },
  experimental: { contentIntellisense: true },
  vite: {
    environments: {
      client: {
        build: {
          // Astro’s names tell the component; a reader fetches each name with each page.
          rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } },
        },
      },
    },
    build: {
      // One style sheet and whole scripts: a reader fetches them once, not a part of them on every page.
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        onwarn: (warning, warn) => {
          // Compiled MDX starts with a directive that means nothing here: one warning a post.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
