import path from 'node:path';
import type { Problem } from '#lib/problems.ts';
import { entriesOf, type Content, type EntryFile } from '#source/content.ts';
import { nodesOf, parseBody, positionIn } from '#source/mdx.ts';
import type { Position } from '#source/yaml.ts';
import { nearest } from './nearest.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('picture');

/** The kinds of picture that Astro reads. */
const KINDS = ['avif', 'gif', 'jpeg', 'jpg', 'png', 'svg', 'tiff', 'webp'];

/** A cover or a Markdown picture is a file that is there, named as it is, and a picture. */
export const checkPictures: Check = ({ content }) =>
  entriesOf(content).flatMap((entry) =>
    picturesOf(entry).flatMap((picture) => problemsOf(entry, picture, content)),
  );

interface Picture {
  url: string;
  position: Position;
}

function picturesOf(entry: EntryFile): Picture[] {
  const { cover } = (entry.frontMatter?.data ?? {}) as { cover?: unknown };
  const covers =
    typeof cover === 'string'
      ? [{ url: cover, position: entry.frontMatter!.positionOf(['cover']) }]
      : [];
  const body = parseBody(entry);
  if ('fault' in body) return covers;
  const pictures = [...nodesOf(body.tree)].flatMap((node) =>
    node.type === 'image' ? [{ url: node.url, position: positionIn(entry, node) }] : [],
  );
  return [...covers, ...pictures];
}

function problemsOf(entry: EntryFile, { url, position }: Picture, content: Content): Problem[] {
  const tell = (message: string, fix: string) => [report(entry.file, position, message, fix)];
  if (/^(?:[a-z]+:)?\/\//i.test(url)) {
    return tell(
      `the picture \`${url}\` is on another site`,
      'put the picture beside this file and write its name, such as ./portal.png',
    );
  }
  const folder = path.posix.dirname(entry.file);
  const file = url.startsWith('/') ? `public${url}` : path.posix.join(folder, url);
  const isThere = content.files.has(file);
  if (isThere && !url.startsWith('/') && !url.startsWith('.')) {
    return tell(`the picture \`${url}\` is named without its folder`, `write ./${url}`);
  }
  if (!isThere) {
    const beside = [...content.files].filter(
      (other) => path.posix.dirname(other) === path.posix.dirname(file),
    );
    const meant = nearest(
      path.posix.basename(file),
      beside.map((other) => path.posix.basename(other)),
    );
    return tell(
      `the picture \`${url}\` is not there: there is no ${file}`,
      meant ? `write ./${meant}` : 'put the picture beside this file, and write ./ and its name',
    );
  }
  const kind = path.posix.extname(file).slice(1).toLowerCase();
  if (KINDS.includes(kind)) return [];
  return tell(`\`${url}\` is no picture`, `use a file of one of these kinds: ${KINDS.join(', ')}`);
}
