import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';

/**
 * Path of a picture in its full size. A photograph is made anew, without what its camera wrote into
 * it, such as the place.
 */
export async function fullSize(picture: ImageMetadata): Promise<string> {
  if (picture.format === 'svg') return picture.src;
  return (await getImage({ src: picture, format: 'webp' })).src;
}
