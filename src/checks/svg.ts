import path from 'node:path';
import type { Problem, Severity } from '#lib/problems.ts';
import { readSvg, SVG, type SvgElement, type SvgPart } from '#lib/svg/document.ts';
import { photographsIn } from '#lib/svg/embedded.ts';
import { hazardsIn, type SvgHazard } from '#lib/svg/hazards.ts';
import { privatePartsIn } from '#lib/svg/private-parts.ts';
import { rootTag } from '#lib/svg/published.ts';
import { svgSize } from '#lib/svg/size.ts';
import { oncePerFile } from '#source/media-file.ts';
import { readSvgText } from '#source/svg-file.ts';
import { createPositions } from '#source/text-position.ts';
import { mediaFaultOf } from './media-fault.ts';
import { reporter, START, toClause, type Check } from './rule.ts';

const report = reporter('svg');

/** Something wrong in an SVG, at its place there. */
interface Finding {
  line: number;
  column: number;
  message: string;
  fix: string;
  severity?: Severity;
}

/**
 * SVGs, which are documents and may act like pages: each is XML, runs and loads nothing, and one beside
 * a text has a size. What an editor left in one is taken out where it is published, save in `public/`,
 * whose files are published as they are.
 */
export const checkSvg: Check = ({ content }) =>
  [...content.files].flatMap((file): Problem[] => {
    const [ending] = /\.svgz?$/i.exec(file) ?? [];
    if (ending === undefined) return [];
    const isPublic = file.startsWith('public/');
    if (isPublic && ending !== '.svg') return [misnamed(file, ending)];
    if (ending.toLowerCase() !== '.svg') return [];
    return (isPublic ? inPublic : besideText)(path.join(content.root, file)).map(
      ({ message, fix, severity, ...place }) => report(file, place, message, fix, severity),
    );
  });

function misnamed(file: string, ending: string): Problem {
  const isPacked = ending.toLowerCase() === '.svgz';
  return report(
    file,
    START,
    isPacked ? 'a compressed SVG, which hosts do not serve as one' : `the ending \`${ending}\``,
    `${isPacked ? 'put the unpacked picture here, since hosts compress it themselves' : 'rename it'}, so that it ends in .svg: hosts go by that`,
  );
}

const besideText = oncePerFile((file) => findingsIn(file, false));
const inPublic = oncePerFile((file) => findingsIn(file, true));

type Located = Omit<Finding, 'line' | 'column'> & { offset: number };

function findingsIn(file: string, isPublic: boolean): Finding[] {
  const fault = mediaFaultOf(file);
  // Beside a text it is told where the text names it.
  if (fault) return isPublic ? [{ ...START, ...fault }] : [];
  const text = readSvgText(file);
  if (text === undefined) {
    return [
      {
        ...START,
        message: 'the bytes are not of the encoding that it declares',
        fix: 'save it as UTF-8',
      },
    ];
  }
  const positionOf = createPositions(text);
  const located = (found: readonly Located[]) =>
    found.map(({ offset, ...rest }) => ({ ...positionOf(offset), ...rest }));
  const read = readSvg(text);
  if ('fault' in read) {
    const { message, ...rest } = read.fault;
    return located([{ ...rest, message: `no browser reads it: ${toClause(message)}` }]);
  }
  const { parts, root } = read;
  if (root.local !== 'svg' || root.namespace !== SVG) {
    const message = `no browser takes it for a picture: its first element is \`<${root.name}>\` in ${root.namespace === '' ? 'no namespace' : root.namespace}`;
    return located([{ offset: root.offset, message, fix: `write <svg xmlns="${SVG}" …>` }]);
  }
  const other = isPublic ? privateFindings(parts, root) : sizeFindings(root);
  return located([...hazardFindings(parts), ...photographFindings(parts), ...other]);
}

/** Bytes that the first element of a picture may have: Astro looks no farther. */
const ROOT_LIMIT = 950;

function sizeFindings(root: SvgElement): Located[] {
  const { offset } = root;
  if (!svgSize(root)) {
    const message = 'the picture has no size';
    return [
      {
        offset,
        message,
        fix: 'write its size in its first element, such as viewBox="0 0 640 480"',
      },
    ];
  }
  if (Buffer.byteLength(rootTag(root, true)) <= ROOT_LIMIT) return [];
  const message = `the first element has more than ${ROOT_LIMIT} bytes, and Astro measures no such picture`;
  return [
    {
      offset,
      message,
      fix: 'move its style into a <style> element, and its other attributes to a <g>',
    },
  ];
}

/** Each hazard once: a drawing may have a piece of a page for each of its labels. */
function hazardFindings(parts: readonly SvgPart[]): Located[] {
  return [...Map.groupBy(hazardsIn(parts), ({ message }) => message).values()].map((same) => {
    const [first] = same as [SvgHazard];
    const more = same.length > 1 ? `, and ${same.length - 1} more` : '';
    return { ...first, message: first.message + more };
  });
}

function photographFindings(parts: readonly SvgPart[]): Located[] {
  return photographsIn(parts).map(({ offset, hasPlace }) => ({
    offset,
    message: hasPlace
      ? 'the embedded picture says where it was made, and is published as it is'
      : 'the embedded picture holds what a camera wrote into it (Exif)',
    fix: 'save the picture without its metadata, and embed it again',
    severity: hasPlace ? 'error' : 'warning',
  }));
}

function privateFindings(parts: readonly SvgPart[], root: SvgElement): Located[] {
  const hidden = privatePartsIn(parts, root);
  const [first] = hidden;
  if (!first) return [];
  const names = [...new Set(hidden.map(({ name }) => name))];
  const others = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return [
    {
      offset: first.offset,
      message: `everyone can read what an editor left in it: ${names.slice(0, 5).join(', ')}${others}`,
      fix: 'export it as plain or optimized SVG, or remove them',
      severity: 'warning',
    },
  ];
}
