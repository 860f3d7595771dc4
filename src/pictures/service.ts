import type { LocalImageService } from 'astro';
import { baseService } from 'astro/assets';
import sharpService, { type SharpImageServiceConfig } from 'astro/assets/services/sharp';
import sharp from 'sharp';
import { PIXEL_LIMIT } from '#lib/picture-size.ts';
import { moves, type PicturePlace } from '#lib/pictures.ts';
import { problemError, type Problem } from '#lib/problems.ts';
import { encodingProblem } from './encoding-problem.ts';
import { readFacts } from './facts.ts';
import { toSource } from './source.ts';

/** What the configuration tells the service. */
export interface PictureServiceConfig extends SharpImageServiceConfig {
  /** Where a picture of these bytes is shown; `dev` does not know it. */
  placeOf?: (picture: Uint8Array) => PicturePlace | undefined;
  /** Ends a build, since Astro puts words of its own around every error that it did not make. */
  stop?: (problems: readonly Problem[]) => void;
}

type Service = LocalImageService<PictureServiceConfig>;
type Options = Parameters<NonNullable<Service['validateOptions']>>[0];
type Transform = Service['transform'];

/** Tells what Astro kept of an earlier build from what this service would make. */
const EDITION = JSON.stringify({ own: 1, sharp: sharp.versions.sharp, vips: sharp.versions.vips });

const { validateOptions, getHTMLAttributes, propertiesToHash = [] } = baseService;

/**
 * Makes every picture of the site anew by Astro’s own service. Where that cannot encode a picture, it
 * gives the author’s file back, with all that a camera wrote into it, such as the place: here that is
 * an error.
 */
const service: Service = {
  ...sharpService,
  propertiesToHash: [...propertiesToHash, 'edition'],

  validateOptions: async (options, config, logger) => ({
    ...(await validateOptions!(withMovingFormat(options), config, logger)),
    edition: EDITION,
  }),

  getHTMLAttributes: async (options, config, logger) => {
    const attributes = await getHTMLAttributes!(options, config, logger);
    return Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'edition'));
  },

  transform: async (file, options, config, logger) => {
    try {
      const make = options['format'] === 'svg' ? keepSvg : encode;
      return await make(file, options, config, logger);
    } catch (error) {
      const { placeOf, stop } = config.service.config;
      const problem = await encodingProblem(file, placeOf?.(file), options.src, error);
      stop?.([problem]);
      throw problemError(problem);
    }
  },
};

export default service;

/** What moves is WebP: the other formats that pages ask for would show its frames one below the other. */
function withMovingFormat(options: Options): Options {
  const { src, format } = options;
  if (typeof src === 'string' || !moves(src) || format === 'gif') return options;
  return { ...options, format: 'webp' };
}

/** An SVG is published as it is; Astro would do the same with any file that is asked for as one. */
const keepSvg: Transform = async (file, options, config, logger) => {
  const kept = await sharpService.transform(file, options, config, logger);
  if (kept.format !== 'svg') throw new Error(`it is no SVG but ${kept.format}`);
  return kept;
};

const encode: Transform = async (file, options, { service, ...config }, logger) => {
  const facts = await readFacts(file);
  const source = await toSource(file, facts);
  const encoding = {
    ...service.config,
    limitInputPixels: PIXEL_LIMIT,
    // Astro would play every GIF without end.
    ...(facts.loop !== undefined && { webp: { loop: facts.loop } }),
  };
  const made = await sharpService.transform(
    source,
    options,
    { ...config, service: { ...service, config: encoding } },
    { ...logger, warn: () => undefined },
  );
  if (made.data === source) throw new Error('its content cannot be encoded');
  return made;
};
