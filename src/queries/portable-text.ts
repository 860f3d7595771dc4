import { loadRenderers } from 'astro:container';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { diagramTexts } from '#lib/diagrams/written.ts';
import { toFeedHtml } from '#lib/portable/feed-html.ts';
import { toMarkdown } from '#lib/portable/markdown.ts';
import { coverOf, toPortableText } from '#lib/portable/page-text.ts';
import { isProblemError, problemError } from '#lib/problems.ts';
import { urls } from '#lib/urls.ts';
import { getBody, renderBody } from './body.ts';
import { once, oncePer } from './once.ts';
import type { BlogPost } from './posts.ts';

/** A component that shows the text of a post, given its `Content` and its cover. */
export type TextComponent = Parameters<AstroContainer['renderToString']>[0];

/** The text of a post in the forms that it leaves its page in. */
interface TextOfPost {
  html: string;
  markdown: string;
  /** Absolute URL of its cover. */
  cover: string | undefined;
  /** The file that it is from, from the project's root. */
  file: string;
}

const getContainer = once(async () =>
  AstroContainer.create({
    renderers: await loadRenderers([getContainerRenderer()]),
    astroConfig: { site: urls.absolute('/') },
  }),
);

/**
 * The text of a post as it can stand outside its page; made once a build.
 *
 * @throws Error that tells a mistake of the author's: a component that needs the page, or an address
 *   that leads nowhere outside of it
 */
export const getPortableText = oncePer(
  (...[post]: [post: BlogPost, component: TextComponent]) => post.id,
  async (post, component): Promise<TextOfPost> => {
    const url = urls.absolute(urls.post(post));
    const { Content, file } = await renderBody('posts', post.id);
    const tell = (message: string, fix: string) =>
      problemError({ file, line: 1, column: 1, rule: 'feed', severity: 'error', message, fix });
    const container = await getContainer();
    const html = await container
      .renderToString(component, {
        props: { Content, cover: post.cover, coverAlt: post.coverAlt },
        request: new Request(url),
      })
      .catch((error: unknown) => {
        // What the text itself tells of has its place.
        if (isProblemError(error)) throw error;
        const why = error instanceof Error ? error.message : String(error);
        throw tell(
          `the text cannot be rendered for feeds, outside its page: ${why}`,
          'use components that need nothing of the page that they stand in',
        );
      });
    const text = toPortableText(html, {
      url,
      diagram: (number) => urls.absolute(urls.postDiagram(post, number)),
    });
    if (text.strays.length > 0) {
      const [first, ...more] = text.strays.map((stray) => `\`${stray}\``);
      throw tell(
        `an element or a component of the text has ${[first, ...more].join(' and ')}, which ${more.length > 0 ? 'lead' : 'leads'} nowhere: a post’s address has nothing below it`,
        'write there the path of a file of the content, or an address from the site’s root',
      );
    }
    return {
      html: toFeedHtml(text.tree),
      markdown: toMarkdown(text.tree, diagramTexts(await getBody(post))),
      cover: coverOf(text.tree),
      file,
    };
  },
);
