import { site } from '#config/site.ts';
import { oncePerObject } from '#lib/once-per.ts';
import type { Problem } from '#lib/problems.ts';
import type { Content, EntryFile } from '#source/content.ts';
import { idsOf, recordOf } from './entries.ts';
import { nearest, suggestion } from './nearest.ts';
import { reporter, START, type Check } from './rule.ts';

const report = reporter('reference');

/**
 * What a post refers to exists: tags, author, series, another post that supersedes it; and the page
 * that presents an author. Read from what was written, so that another fault of the front matter does
 * not hide one of these.
 */
export const checkReferences: Check = ({ content }) => {
  const targets = targetsOf(content);
  const problems = content.posts.flatMap((entry) => {
    const references = referencesOf(entry);
    const tags = new Set(references.flatMap(({ kind, id }) => (kind === 'tags' ? [id] : [])));
    return references.flatMap(({ kind, id, path }): Problem[] => {
      const { name, ids, remedy } = targets[kind];
      const isItself = kind === 'posts' && id === entry.place?.folder;
      if (!isItself && isKnown({ kind, id }, targets)) return [];
      const position = entry.frontMatter!.positionOf(path);
      const known = [...(ids ?? [])];
      const meant = kind === 'tags' ? nearest(id, known) : undefined;
      return [
        isItself
          ? report(
              entry.file,
              position,
              'the post supersedes itself',
              'write the folder name of the post to read instead, or remove `supersededBy`',
            )
          : report(
              entry.file,
              position,
              `unknown ${name} \`${id}\``,
              meant !== undefined && tags.has(meant)
                ? `remove it: \`${meant}\` is there already`
                : suggestion(id, known, remedy),
            ),
      ];
    });
  });
  return [
    ...problems,
    ...missingFiles(content),
    ...siteAuthor(targets.authors.ids, content),
    ...authorPages(content),
  ];
};

/** Whether a post has a tag or a series that there is not, so that the lists of others may lack it. */
export const isAnyListUnknown = oncePerObject((content: Content): boolean => {
  const targets = targetsOf(content);
  return content.posts.some((entry) =>
    referencesOf(entry).some(
      (one) => (one.kind === 'tags' || one.kind === 'series') && !isKnown(one, targets),
    ),
  );
});

function isKnown({ kind, id }: Omit<Reference, 'path'>, targets: Record<Kind, Target>): boolean {
  return targets[kind].ids?.has(id) ?? true;
}

type Kind = 'tags' | 'authors' | 'series' | 'posts';

/** What there is to refer to; `ids` is absent where a broken file keeps from knowing. */
interface Target {
  name: string;
  ids: Set<string> | undefined;
  remedy: string;
}

function targetsOf(content: Content): Record<Kind, Target> {
  const idsIn = (name: 'tags' | 'authors' | 'series') => {
    const { faults, fault } = content[name];
    const isUnknown = faults.length > 0 || fault !== undefined || isMissing(name, content);
    return isUnknown ? undefined : new Set(idsOf(content, name));
  };
  return {
    tags: {
      name: 'tag',
      ids: idsIn('tags'),
      remedy: 'write one of the tags in src/content/tags.yaml, or add this one there with a label',
    },
    authors: {
      name: 'author',
      ids: idsIn('authors'),
      remedy: 'write one of the authors in src/content/authors.yaml, or add this one there',
    },
    series: {
      name: 'series',
      ids: idsIn('series'),
      remedy: 'write one of the series in src/content/series.yaml, or add this one there',
    },
    posts: {
      name: 'post',
      ids: new Set(content.posts.flatMap(({ place }) => (place ? [place.folder] : []))),
      remedy: 'write the folder name of an existing post',
    },
  };
}

/** Whether a file that says nothing should: a post names something of it. */
function isMissing(name: 'tags' | 'authors' | 'series', content: Content): boolean {
  if (idsOf(content, name).length > 0) return false;
  return content.posts.some((entry) => referencesOf(entry).some(({ kind }) => kind === name));
}

/** The data files that posts name something of, and that say nothing or are not there. */
function missingFiles(content: Content): Problem[] {
  return (['tags', 'authors', 'series'] as const)
    .filter((name) => content[name].faults.length === 0 && content[name].fault === undefined)
    .filter((name) => isMissing(name, content))
    .map((name) =>
      report(
        content[name].file,
        START,
        `the file is empty or missing, and posts name ${name} of it`,
        'take it back from the last commit, or write them there',
      ),
    );
}

interface Reference {
  kind: Kind;
  id: string;
  path: PropertyKey[];
}

/** The references that a front matter makes; a value that is no text is the schema's business. */
function referencesOf({ frontMatter }: EntryFile): Reference[] {
  const { tags, author, series, supersededBy } = recordOf(frontMatter);
  const written: { kind: Kind; id: unknown; path: PropertyKey[] }[] = [
    ...(Array.isArray(tags) ? tags : []).map((id: unknown, index) => ({
      kind: 'tags' as const,
      id,
      path: ['tags', index],
    })),
    { kind: 'authors', id: author, path: ['author'] },
    { kind: 'series', id: series, path: ['series'] },
    { kind: 'posts', id: supersededBy, path: ['supersededBy'] },
  ];
  return written.filter((reference): reference is Reference => typeof reference.id === 'string');
}

function siteAuthor(authors: Set<string> | undefined, content: Content): Problem[] {
  if (!authors || authors.has(site.author)) return [];
  const { file } = content.authors;
  return [
    report(
      'src/config/site.ts',
      START,
      `the site’s author \`${site.author}\` is not in ${file}`,
      suggestion(site.author, [...authors], `add \`${site.author}\` to ${file}`),
    ),
  ];
}

function authorPages(content: Content): Problem[] {
  const { authors, pages } = content;
  const folders = new Set(pages.flatMap(({ place }) => (place ? [place.folder] : [])));
  return Object.entries(recordOf(authors)).flatMap(([id, author]) => {
    const page = (author as { page?: unknown } | null)?.page;
    if (typeof page !== 'string' || folders.has(page)) return [];
    return [
      report(
        authors.file,
        authors.positionOf([id, 'page']),
        `unknown page \`${page}\``,
        suggestion(page, [...folders], 'write the name of a folder in src/content/pages/'),
      ),
    ];
  });
}
