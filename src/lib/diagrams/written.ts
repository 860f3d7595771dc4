import type { Post } from '#lib/posts/post.ts';
import { DIAGRAM } from '#lib/code/languages.ts';
import { nodesOf, parseMdx } from '#lib/mdx-tree.ts';
import { urls } from '#lib/urls.ts';

/** The texts of the diagrams of a body, in the order that they stand in. */
export function diagramTexts(body: string): string[] {
  if (!body.includes(DIAGRAM)) return [];
  return nodesOf(parseMdx(body)).flatMap((node) =>
    node.type === 'code' && node.lang === DIAGRAM ? [node.value] : [],
  );
}

/** The diagrams of a post as pictures, each by its path. */
export function diagramPictures(
  post: Pick<Post, 'lang' | 'slug'>,
  body: string,
): { path: string; text: string }[] {
  return diagramTexts(body).map((text, at) => ({ path: urls.postDiagram(post, at + 1), text }));
}
