import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { Order } from '#cards/edition.ts';
import type { Print } from '#cards/printer.ts';
import { readCardMaterials, type CardMaterials } from '#source/card-materials.ts';
import { openCacheFolder, type CacheFolder } from '#source/cache-folder.ts';

/** Pictures of one kind, that a build draws. */
interface Drawn<Picture extends { path: string }> {
  /** Name of the integration, and of the folder of its cache. */
  name: string;
  /** What a build's log calls them. */
  label: string;
  /** Loads what draws them. */
  openPress: (
    materials: CardMaterials,
    cache: CacheFolder,
  ) => Promise<(picture: Picture) => Promise<Print>>;
  /** Those of the pages that a build publishes. */
  pictures: () => readonly Picture[];
  /** The one at a path, drafts included; `undefined` where there is none. */
  pictureAt: (path: string) => Picture | undefined;
}

/** Pictures that nothing asks for any more are kept up to this number: a branch, or a title changed back. */
const SPARE = 500;

/**
 * Draws pictures: a build writes them beside the pages, `dev` draws one when it is asked for. Not routes
 * of Astro's, since a bundle would have to carry the font engine and find the fonts.
 */
export function createDrawing<Picture extends { path: string }>({
  name,
  label,
  openPress,
  pictures,
  pictureAt,
}: Drawn<Picture>): AstroIntegration {
  let config: AstroConfig;

  /** Loaded when there is something to draw: no other command waits for the engines. */
  async function open() {
    // In the folder that Astro caches in, below `node_modules/`, which hosts keep from build to build.
    const cache = openCacheFolder(fileURLToPath(new URL(`${name}/`, config.cacheDir)));
    const press = await openPress(readCardMaterials(fileURLToPath(config.srcDir)), cache);
    return { press, cache };
  }

  return {
    name,
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const all = pictures();
        if (all.length === 0) return;
        const { writePictures } = await import('#cards/edition.ts');
        const { press, cache } = await open();
        const orders = all.map((picture): Order => ({
          path: picture.path,
          print: () => press(picture),
        }));
        const { drawn, fromCache } = await writePictures(orders, fileURLToPath(dir));
        cache.prune(SPARE);
        logger.info(`${label}: ${drawn} drawn, ${fromCache} taken from the cache.`);
      },
      'astro:server:setup': ({ server }) => {
        let opening: ReturnType<typeof open> | undefined;
        server.middlewares.use((request, response, next) => {
          const [address] = (request.originalUrl ?? '').split('?');
          const picture = pictureAt(address!);
          if (!picture) return next();
          opening ??= open();
          opening
            .then(({ press }) => press(picture))
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
