import { llmsTxt } from '#lib/portable/llms.ts';
import { toTwin } from '#lib/portable/twin.ts';
import { compareNewestFirst } from '#lib/posts/post.ts';
import { getGist } from './body.ts';
import { getPortableText, type TextComponent } from './portable-text.ts';
import { getIndex, type BlogPost } from './posts.ts';
import { getAuthor, getSeries, getTagLinks } from './taxonomy.ts';

/**
 * A post as Markdown.
 *
 * @param component shows the text of a post
 */
export async function getTwin(post: BlogPost, component: TextComponent): Promise<string> {
  const { markdown } = await getPortableText(post, component);
  const versions = (await getIndex()).versions.get(post.folder) ?? [];
  return toTwin(post, {
    markdown,
    summary: (await getGist(post)).summary,
    author: (await getAuthor(post.author, post.lang)).name,
    tags: (await getTagLinks(post.tags, post.lang)).map(({ label }) => label),
    series: post.series === undefined ? undefined : (await getSeries(post.series)).title[post.lang],
    translations: versions.filter(({ lang }) => lang !== post.lang),
  });
}

/** What `llms.txt` says. */
export async function getLlmsTxt(): Promise<string> {
  const posts = [...(await getIndex()).versions.values()].flat().toSorted(compareNewestFirst);
  return llmsTxt(
    await Promise.all(
      posts.map(async (post) => ({ post, summary: (await getGist(post)).summary })),
    ),
  );
}
