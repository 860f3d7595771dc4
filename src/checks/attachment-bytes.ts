import path from 'node:path';
import { namedPath } from '#lib/mdx-attachments.ts';
import type { MediaFault } from '#lib/media/file-bytes.ts';
import { captionFaults, isWebVtt } from '#lib/media/web-vtt.ts';
import { fileKindOf } from '#lib/mdx-components.ts';
import type { Problem } from '#lib/problems.ts';
import { entriesOf, type Content } from '#source/content.ts';
import { oncePerFile } from '#source/media-file.ts';
import { readText } from '#source/text-file.ts';
import { mediaFaultOf } from './media-fault.ts';
import { KINDS, shownFilesOf, type NamedFile } from './named-files.ts';
import type { Check } from './rule.ts';

/**
 * What a post or page shows can be shown: a picture, a video and captions are what their names say, and
 * are whole. That is told by their structure; only decoding finds the rest.
 */
export const checkAttachmentBytes: Check = ({ content }) => {
  const captions = new Set<string>();
  const problems = entriesOf(content).flatMap((entry) =>
    shownFilesOf(entry).flatMap((named): Problem[] => {
      const ending = path.posix.extname(named.file).slice(1).toLowerCase();
      if (!content.files.has(named.file) || fileKindOf(ending) !== named.kind) return [];
      if (named.kind === 'captions') captions.add(named.file);
      const fault = faultOf(named, content);
      if (!fault) return [];
      const { one, report } = KINDS[named.kind];
      const message = `the ${one} \`${named.url}\` ${fault.message}`;
      return [report(entry.file, named.position, message, fault.fix)];
    }),
  );
  return [...problems, ...[...captions].flatMap((file) => captionProblems(file, content))];
};

function faultOf(named: NamedFile, { root }: Content): MediaFault | undefined {
  const { kind, file } = named;
  const absolute = path.join(root, file);
  return (
    nameFault(named) ??
    mediaFaultOf(absolute) ??
    (kind === 'captions' ? textFaultOf(absolute) : undefined)
  );
}

/** Signs at which a name would end: Astro takes what follows for a query, a browser too. */
function nameFault({ url, isAddress }: NamedFile): MediaFault | undefined {
  const name = isAddress && !url.startsWith('/') ? namedPath(url) : url;
  const sign = /[?#\\]/.exec(name)?.[0];
  if (sign === undefined) return undefined;
  const renamed = path.posix.basename(name).replace(/[?#\\]+/g, '-');
  return {
    message: `has the sign \`${sign}\` in its name, which ends there for Astro and browsers`,
    fix: `rename the file, such as ${renamed}, and write that name`,
  };
}

/** Why a text is no file of captions. */
const textFaultOf = oncePerFile((file) => {
  const read = readText(file);
  if ('fault' in read) {
    const { what } = read.fault;
    if (what === 'too-large')
      return { message: 'is too large for a text', fix: 'take the captions alone' };
    return { message: 'is no text in UTF-8', fix: 'save it again with the encoding UTF-8' };
  }
  if (isWebVtt(read.text)) return undefined;
  const isSubRip = /\d,\d{3}\s*-->/.test(read.text.slice(0, 10_000));
  const message = isSubRip ? 'is SubRip, which browsers do not read' : 'is no WebVTT';
  const times = isSubRip ? ', and a dot for the comma of each time' : '';
  return { message, fix: `write WEBVTT as its first line, an empty line below it${times}` };
});

const captionFaultsIn = oncePerFile((file) => {
  const read = readText(file);
  return 'text' in read && isWebVtt(read.text) ? captionFaults(read.text) : [];
});

/** What a browser drops of captions, each told at its own line. */
function captionProblems(file: string, { root }: Content): Problem[] {
  return captionFaultsIn(path.join(root, file)).map(({ message, fix, ...place }) =>
    KINDS.captions.report(file, place, message, fix),
  );
}
