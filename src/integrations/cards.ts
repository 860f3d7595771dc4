import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { cardAt, defaultCard, postCard } from '#lib/cards/card.ts';
import type { Post } from '#lib/posts/post.ts';
import { readCardMaterials } from '#source/card-materials.ts';
import { openCacheFolder } from '#source/cache-folder.ts';

/** The posts of the site, as the rest of the build knows them. */
export interface PostsOfBuild {
  /** Versions that readers may see. */
  published: () => readonly Post[];
  /** Drafts and scheduled ones too, which `dev` shows. */
  written: () => readonly Post[];
}

/** Cards that nothing asks for any more are kept up to this number: a branch, or a title changed back. */
const SPARE_CARDS = 500;

/**
 * Draws the social cards: a build writes those of all published versions beside the pages, `dev`
 * draws one when it is asked for. Not routes of Astro's, since a bundle would have to carry the
 * font engine and find the fonts.
 */
export function createCardsIntegration({ published, written }: PostsOfBuild): AstroIntegration {
  let config: AstroConfig;

  /** Loaded when there is something to draw: no other command waits for the engines. */
  async function openPress() {
    const { openCardPress } = await import('#cards/card-press.ts');
    // In the folder that Astro caches in, below `node_modules/`, which hosts keep from build to build.
    const cache = openCacheFolder(fileURLToPath(new URL('cards/', config.cacheDir)));
    const materials = readCardMaterials(fileURLToPath(config.srcDir));
    return { press: await openCardPress(materials, cache), cache };
  }

  return {
    name: 'cards',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { writeCards } = await import('#cards/edition.ts');
        const { press, cache } = await openPress();
        const cards = [defaultCard(), ...published().map(postCard)];
        const { drawn, fromCache } = await writeCards(cards, press, fileURLToPath(dir));
        cache.prune(SPARE_CARDS);
        logger.info(`Social cards: ${drawn} drawn, ${fromCache} taken from the cache.`);
      },
      'astro:server:setup': ({ server }) => {
        let opening: ReturnType<typeof openPress> | undefined;
        server.middlewares.use((request, response, next) => {
          const [address] = (request.originalUrl ?? '').split('?');
          const card = cardAt(address!, written());
          if (!card) return next();
          opening ??= openPress();
          opening
            .then(({ press }) => press(card))
            .then(({ png }) => {
              response.setHeader('content-type', 'image/png');
              response.end(png);
            })
            .catch((error: unknown) => {
              // Whatever it was may be mended while the server runs.
              opening = undefined;
              next(error);
            });
        });
      },
    },
  };
}
