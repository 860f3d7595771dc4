import type { Problem } from '#lib/problems.ts';
import { idsOf } from './entries.ts';
import { suggestion } from './nearest.ts';
import { reporter, START, type Check } from './rule.ts';
import { site } from '#config/site.ts';

const report = reporter('reference');

/** What a post refers to exists: tags, author, series, the post that supersedes it. */
export const checkReferences: Check = ({ content, posts }) => {
  const ids = {
    tags: idsOf(content, 'tags'),
    authors: idsOf(content, 'authors'),
    series: idsOf(content, 'series'),
    posts: [...new Set(content.posts.flatMap(({ place }) => (place ? [place.folder] : [])))],
  };
  const problems = posts.flatMap(({ post, entry }) => {
    const unknown = (
      id: string,
      path: PropertyKey[],
      kind: keyof typeof ids,
      name: string,
    ): Problem[] =>
      ids[kind].includes(id)
        ? []
        : [
            report(
              entry.file,
              entry.frontMatter!.positionOf(path),
              `unknown ${name} \`${id}\``,
              suggestion(id, ids[kind], REMEDIES[kind]),
            ),
          ];
    return [
      ...post.tags.flatMap((tag, index) => unknown(tag, ['tags', index], 'tags', 'tag')),
      ...(post.author === site.author ? [] : unknown(post.author, ['author'], 'authors', 'author')),
      ...(post.series === undefined ? [] : unknown(post.series, ['series'], 'series', 'series')),
      ...(post.supersededBy === undefined
        ? []
        : unknown(post.supersededBy, ['supersededBy'], 'posts', 'post')),
    ];
  });
  return ids.authors.includes(site.author)
    ? problems
    : [
        ...problems,
        report(
          'src/config/site.ts',
          START,
          `the site’s author \`${site.author}\` is not in ${content.authors.file}`,
          suggestion(site.author, ids.authors, `add \`${site.author}\` to ${content.authors.file}`),
        ),
      ];
};

const REMEDIES = {
  tags: 'write one of the tags in src/content/tags.yaml, or add this one there with its labels',
  authors: 'write one of the authors in src/content/authors.yaml, or add this one there',
  series: 'write one of the series in src/content/series.yaml, or add this one there',
  posts: 'write the folder name of an existing post',
};
