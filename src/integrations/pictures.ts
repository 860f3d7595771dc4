import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { fitSize } from '#lib/picture-size.ts';
import { FILE_ENDINGS } from '#lib/mdx-components.ts';
import type { PicturePlace } from '#lib/pictures.ts';
import type { PictureServiceConfig } from '#pictures/service.ts';
import { encodingProblem } from '#pictures/encoding-problem.ts';
import { readFacts } from '#pictures/facts.ts';
import { isRecorded, remade } from '#pictures/remade.ts';
import { stopOnErrors } from './stop.ts';

const ENDINGS = FILE_ENDINGS.picture.filter((ending) => ending !== 'svg').join('|');

/** Modules that are pictures: imported by a text, or named by front matter. */
const MODULES = new RegExp(String.raw`\.(?:${ENDINGS})(?:\?astroContentImageFlag\b.*)?$`, 'i');

/**
 * The author’s own pictures among the files of a built site, those included that Vite copies as it finds
 * them. What is made of pictures has a longer hash.
 */
const ORIGINALS = new RegExp(
  String.raw`\.[\w-]{8}\.(?:${ENDINGS}|apng|heic|heif|jfif|jxl|pjp|pjpeg|tif)$`,
  'i',
);

/**
 * Puts right what Astro knows of a picture: the size in which it is seen, since Astro turns only JPEG by what
 * a camera wrote, scaled down to what its new file can hold; and whether it moves.
 */
const measuring = {
  name: 'measured-pictures',
  transform: {
    filter: { id: MODULES },
    handler: async (code: string, id: string) => {
      const facts = await readFacts(id.replace(/\?.*$/, '')).catch(() => undefined);
      // What cannot be read cannot be made anew, which ends the build.
      if (!facts) return undefined;
      const known = { ...fitSize(facts.size), ...(facts.moves && { moves: true }) };
      return {
        code: `${code.replace('export default', 'const picture =')}
Object.assign(picture, ${JSON.stringify(known)});
export default picture;`,
        map: null,
      };
    },
  },
};

/**
 * Makes the pictures of the site (`pictures/service.ts`).
 *
 * @param placeOf where a picture of these bytes is shown
 */
export function createPicturesIntegration(
  placeOf: (picture: Uint8Array) => PicturePlace | undefined,
): AstroIntegration {
  const config: PictureServiceConfig = { placeOf };
  let assets = '';
  return {
    name: 'pictures',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') config.stop = stopOnErrors;
        updateConfig({
          image: { service: { entrypoint: '#pictures/service.ts', config } },
          vite: { plugins: [measuring] },
        });
      },
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
      },
      // Those that no page names are gone by then: what is left is shown as it is, `<img src={portal.src}>`.
      'astro:build:done': async ({ dir }) => {
        const folder = new URL(`${assets}/`, dir);
        for (const name of namesIn(folder).filter((one) => ORIGINALS.test(one))) {
          const place = new URL(encodeURIComponent(name), folder);
          const file = readFileSync(place);
          try {
            if (await isRecorded(file)) writeFileSync(place, await remade(file));
          } catch (error) {
            stopOnErrors([await encodingProblem(file, placeOf(file), name, error)]);
          }
        }
      },
    },
  };
}

function namesIn(folder: URL): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
