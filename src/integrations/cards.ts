import type { AstroIntegration } from 'astro';
import { cardAt, defaultCard, postCard } from '#lib/cards/card.ts';
import type { Post } from '#lib/posts/post.ts';
import { createDrawing } from './drawing.ts';

/** The posts of the site, as the rest of the build knows them. */
export interface PostsOfBuild {
  /** Versions that readers may see. */
  published: () => readonly Post[];
  /** Drafts and scheduled ones too, which `dev` shows. */
  written: () => readonly Post[];
}

/** Draws the social cards: those of all published versions, and that of every other page. */
export function createCardsIntegration({ published, written }: PostsOfBuild): AstroIntegration {
  return createDrawing({
    name: 'cards',
    label: 'Social cards',
    openPress: async (materials, cache) => {
      const { openCardPress } = await import('#cards/card-press.ts');
      return openCardPress(materials, cache);
    },
    pictures: () => [defaultCard(), ...published().map(postCard)],
    pictureAt: (path) => cardAt(path, written()),
  });
}
