import type { AstroIntegration } from 'astro';
import { diagramPictures } from '#lib/diagrams/written.ts';
import { urls } from '#lib/urls.ts';
import type { PostsOfBuild } from './cards.ts';
import { createDrawing } from './drawing.ts';

/** Draws the diagrams of the posts as pictures, for readers of feeds, which show no drawing. */
export function createDiagramsIntegration(
  { published, written }: PostsOfBuild,
  bodyOf: (id: string) => string,
): AstroIntegration {
  return createDrawing({
    name: 'diagrams',
    label: 'Pictures of diagrams',
    openPress: async (materials, cache) => {
      const { openDiagramPress } = await import('#cards/diagram-press.ts');
      const press = await openDiagramPress(materials, cache);
      return ({ text }) => press(text);
    },
    pictures: () => published().flatMap((post) => diagramPictures(post, bodyOf(post.id))),
    pictureAt: (path) => {
      const post = written().find((one) => path.startsWith(urls.post(one)));
      if (!post || !path.endsWith('.png')) return undefined;
      return diagramPictures(post, bodyOf(post.id)).find((picture) => picture.path === path);
    },
  });
}
