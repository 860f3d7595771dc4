import path from 'node:path';
import { isLocale, locales } from '#lib/locales.ts';
import type { Problem } from '#lib/problems.ts';
import { toSlug } from '#lib/posts/new-post.ts';
import { slug } from '#schemas/fields.ts';
import { COLLECTIONS, DATA_FILES, LEDGER, type EntryFile } from '#source/content.ts';
import { suggestion } from './nearest.ts';
import { repeated } from './repeated.ts';
import { reporter, START, type Check } from './rule.ts';

const report = reporter('file-name');

/** A content file is named by its language, `fr.mdx`, and stands in a folder of its own; one file for each language. */
export const checkFiles: Check = ({ content }) => [
  ...COLLECTIONS.flatMap((collection) => {
    const files = content[collection];
    return [...files.flatMap((entry) => misnamed(entry, content.files)), ...sharedPlaces(files)];
  }),
  ...strays(content.files),
  ...twins([...content.files, ...content.folders]),
];

/** Names that differ only by case, which are one file on the systems of Windows and macOS. */
function twins(paths: readonly string[]): Problem[] {
  return repeated(paths.toSorted(), (one) => one.toLowerCase())
    .filter(({ first, again }) => path.posix.dirname(again) === path.posix.dirname(first))
    .map(({ first, again }) =>
      report(
        again,
        START,
        `the name differs from ${first} only by case, which many systems do not tell apart`,
        'rename one of the two, or delete it',
      ),
    );
}

/** Files of the content folder that nothing reads, such as `tag.yaml` or `post/x/fr.mdx`. */
function strays(files: ReadonlySet<string>): Problem[] {
  const data = [...DATA_FILES.map((name) => `${name}.yaml`), LEDGER];
  return [...files].flatMap((file) => {
    const [, , first = '', ...rest] = file.split('/');
    const isRead =
      rest.length > 0 ? (COLLECTIONS as readonly string[]).includes(first) : data.includes(first);
    // Names that start with a dot are an editor's or a system's own.
    if (!file.startsWith('src/content/') || isRead || /\/\./.test(file)) return [];
    const known = rest.length > 0 ? [...COLLECTIONS] : data;
    const fix = suggestion(
      first,
      known,
      `move it; here stand ${[...COLLECTIONS.map((name) => `${name}/`), ...data].join(', ')}`,
    );
    return [report(file, START, `nothing reads \`${first}\` in src/content/`, fix)];
  });
}

function misnamed({ file, place }: EntryFile, files: ReadonlySet<string>): Problem[] {
  const { name, ext, dir } = path.posix.parse(file);
  const names = locales.map((locale) => `${locale}.mdx`).join(' or ');
  if (ext !== '.mdx') {
    // Where the name is taken, the two files for one language are what has to be told.
    if (files.has(`${dir}/${name}.mdx`)) return [];
    return [
      report(
        file,
        START,
        `posts and pages are MDX, this file ends in \`${ext}\``,
        `rename it to ${dir}/${name}.mdx`,
      ),
    ];
  }
  if (!place && isLocale(name)) {
    return [
      report(
        file,
        START,
        'this file stands in no folder of its own',
        `move it to ${dir}/<folder>/${name}.mdx; the folder’s name becomes the address word`,
      ),
    ];
  }
  if (place) return misnamedFolder(file, place.folder);
  if (dir.split('/').length === 3) {
    const [first = ''] = locales;
    return [
      report(
        file,
        START,
        'this file stands in no folder of its own',
        `move it to ${dir}/${toSlug(name) || 'azure-bastion'}/${first}.mdx, named by its language; the folder’s name becomes the address word`,
      ),
    ];
  }
  return [
    report(
      file,
      START,
      `\`${name}\` is no language of this site`,
      `name the file ${names}, or add the locale to src/config/site.ts`,
    ),
  ];
}

/** The folder's name is the address word, so it has to be one. */
function misnamedFolder(file: string, folder: string): Problem[] {
  const parsed = slug.safeParse(folder);
  if (parsed.success) return [];
  return [
    report(
      file,
      START,
      `the folder \`${folder}\` cannot be part of an address: ${parsed.error.issues[0]!.message}`,
      `rename the folder, such as \`${toSlug(folder) || 'azure-bastion'}\``,
    ),
  ];
}

/** Files that claim one place: `2018/x/fr.mdx` beside `2019/x/fr.mdx`, or `x/fr.md` beside `x/fr.mdx`. */
function sharedPlaces(files: readonly EntryFile[]): Problem[] {
  const placeOf = ({ file }: EntryFile) =>
    file
      .split('/')
      .slice(-2)
      .join('/')
      .replace(/\.[^.]+$/, '');
  return repeated(files, placeOf).map(({ first, again: { file } }) => {
    const [folder, lang] = file.split('/').slice(-2);
    const language = lang!.replace(/\.[^.]+$/, '');
    return report(
      file,
      START,
      `two files for one language: the ${language} version of \`${folder}\` is also ${first.file}`,
      'keep one of the two files, or rename the folder of the other',
    );
  });
}
