import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { placeOfPicture } from '#checks/picture-place.ts';
import { renderedProblems } from '#checks/rendered-values.ts';
import { preflight, type Preflight } from '#checks/preflight.ts';
import { siteConfigProblems } from '#checks/site-config.ts';
import type { SiteMap } from '#lib/addresses/site-map.ts';
import { FILE_ENDINGS } from '#lib/mdx-components.ts';
import type { PicturePlace } from '#lib/pictures.ts';
import { oncePerObject } from '#lib/once-per.ts';
import {
  formatProblem,
  formatReport,
  hasErrors,
  toSortedProblems,
  type Problem,
} from '#lib/problems.ts';
import { sitemapFacts, type SitemapFacts } from '#lib/seo/sitemap.ts';
import type { AddressOf } from '#markdown/links.ts';
import { entriesOf } from '#source/content.ts';
import { readToday } from '#source/environment.ts';
import { filesWith } from '#source/same-files.ts';
import { readPage } from '#source/pages.ts';
import type { PostsOfBuild } from './cards.ts';
import { watchConfig } from './config-watch.ts';
import { createMdxGate } from './mdx-gate.ts';
import { stopOnErrors } from './stop.ts';

/** The author's content as the rest of the build needs to know it. */
export interface ContentIntegration {
  integration: AstroIntegration;
  /** Address of a content file, for links between files. */
  addressOf: AddressOf;
  /** What the site answers on the build's day; `undefined` before the content is read. */
  live: () => SiteMap | undefined;
  /** What is to be drawn cards of. */
  posts: PostsOfBuild;
  /** The text of a version without its front matter, by its id. */
  bodyOf: (id: string) => string;
  /** Where a picture of these bytes is shown; `undefined` where it is none of the content’s. */
  placeOfPicture: (bytes: Uint8Array) => PicturePlace | undefined;
  /** What the content tells the sitemap, by absolute URL. */
  sitemapFacts: () => ReadonlyMap<string, SitemapFacts>;
}

/** The files of the content that checks look at: texts, and what they show. */
const CHECKED = new RegExp(
  `[\\\\/]content[\\\\/].*\\.(?:mdx?|yaml|lock|${Object.values(FILE_ENDINGS).flat().join('|')})$`,
  'i',
);

type Command = 'dev' | 'build' | 'preview' | 'sync';

/**
 * Checks the content before Astro reads it, since Astro alone lets much of what is wrong pass.
 * A build stops on errors with one report; `dev` shows the report and goes on.
 */
export function createContentIntegration(): ContentIntegration {
  // A configuration that is wrong would break the code that reads it, far from where it was written.
  stopOnErrors(siteConfigProblems());
  const today = readToday();
  let root = '';
  let command: Command = 'sync';
  let known: Preflight | undefined;

  const integration: AstroIntegration = {
    name: 'content',
    hooks: {
      'astro:config:setup': (setup) => {
        command = setup.command;
        root = fileURLToPath(setup.config.root);
        setup.updateConfig({
          vite: {
            plugins: [createMdxGate(() => known?.content)],
            define: {
              'import.meta.env.TODAY': JSON.stringify(today),
              'import.meta.env.IS_DEV_SERVER': JSON.stringify(command === 'dev'),
            },
          },
        });
      },
      'astro:config:done': ({ logger }) => {
        if (command === 'preview') return;
        known = preflight(root, today);
        if (command === 'sync') return;
        if (command === 'build') stopOnErrors(known.problems);
        show(toldIn(command, known), logger);
      },
      'astro:build:done': ({ dir, logger }) => {
        const problems = known ? renderedIn(fileURLToPath(dir), known) : [];
        show(
          problems.filter(({ severity }) => severity !== 'error'),
          logger,
        );
        stopOnErrors(problems);
      },
      'astro:server:setup': ({ server, logger }) => {
        watchConfig(root, server, logger);
        server.watcher.on('all', (_event, file) => {
          if (!CHECKED.test(file)) return;
          const before = known ? toldIn(command, known) : [];
          known = preflight(root, today);
          const problems = toldIn(command, known);
          const told = new Set(before.map(formatProblem));
          const arisen = problems.filter((problem) => !told.has(formatProblem(problem)));
          if (arisen.length > 0) show(arisen, logger);
          else if (hasErrors(before) && !hasErrors(problems)) {
            logger.info('The content has no errors any more.');
          }
        });
      },
    },
  };

  return {
    integration,
    posts: {
      published: () => known?.published ?? [],
      written: () => known?.posts.map(({ post }) => post) ?? [],
    },
    bodyOf: (id) => (known && bodies(known).get(id)) ?? '',
    placeOfPicture: (bytes) =>
      known && placeOfPicture(known.content, filesWith(bytes, root, known.content.files)),
    live: () => known?.live,
    addressOf: (absolutePath) => known?.addresses.get(absolutePath),
    sitemapFacts: () => (known ? sitemapFacts(known.published, known.pages) : new Map()),
  };
}

const bodies = oncePerObject(
  ({ posts }: Preflight) => new Map(posts.map(({ post, entry }) => [post.id, entry.body])),
);

/** What is wrong with the built pages of the content. */
function renderedIn(output: string, { content, addresses, live }: Preflight): Problem[] {
  return toSortedProblems(
    entriesOf(content).flatMap((entry) => {
      const address = addresses.get(entry.absolutePath);
      if (address === undefined || !live.addresses.has(address)) return [];
      return renderedProblems(entry, readPage(output, address));
    }),
  );
}

/** What a command tells: some is asked of what is published, not of who is writing. */
function toldIn(command: Command, { problems }: Preflight): Problem[] {
  if (command === 'build') return problems;
  return problems.filter(
    ({ rule, severity }) =>
      rule !== 'legal-notice' && (rule !== 'ledger' || severity !== 'warning'),
  );
}

function show(problems: readonly Problem[], logger: AstroIntegrationLogger): void {
  if (problems.length === 0) return;
  const report = `\n${formatReport(problems)}\n`;
  if (hasErrors(problems)) logger.error(report);
  else logger.warn(report);
}
