import { expect, test } from 'vitest';
import { anchorsIn } from '#lib/anchors.ts';
import { readContent, type EntryFile } from '#source/content.ts';
import { nodesIn } from '#source/mdx.ts';
import { siteAt } from '../fixtures/site.ts';
import { pagesOf, type BuiltPage } from './built-site.ts';

/** The heading above the footnotes is the build’s. */
const FOOTNOTES = 'footnote-label';

/** The posts of a built site, each with its page; what is not published has none. */
function postsOf(name: 'bilingual' | 'real'): { entry: EntryFile; page: BuiltPage }[] {
  const { root, dist } = siteAt(`built-${name}`);
  const pages = pagesOf(dist);
  return readContent(root).posts.flatMap((entry) => {
    const { place, frontMatter } = entry;
    // A fork may not have every language of the fixture.
    if (!place) return [];
    const { permalinkSlug } = frontMatter!.data as { permalinkSlug?: string };
    const { folder, lang } = place;
    const page = pages.find(
      ({ address, document }) =>
        address.endsWith(`/posts/${permalinkSlug ?? folder}/`) &&
        document.documentElement.lang.startsWith(lang),
    );
    return page ? [{ entry, page }] : [];
  });
}

test.each(['bilingual', 'real'] as const)(
  'the anchors that the source of each post of the %s site tells are those of its page',
  (name) => {
    const posts = postsOf(name);
    for (const { entry, page } of posts) {
      const { headings, ids } = anchorsIn(nodesIn(entry));
      const anchors = headings.map(({ anchor }) => anchor);
      const isGiven = (id: string) => ids.has(id) && !anchors.includes(id);
      const built = [...page.document.querySelectorAll('.prose :is(h2, h3, h4, h5, h6)[id]')]
        .map(({ id }) => id)
        .filter((id) => id !== FOOTNOTES && !isGiven(id));
      expect(built, page.address).toEqual(anchors);
    }
    // What is counted is in a fixture: a fork may have no post yet.
    if (name === 'bilingual') expect(posts.length).toBeGreaterThan(5);
  },
);
