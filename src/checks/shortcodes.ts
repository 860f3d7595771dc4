import { oncePerObject } from '#lib/once-per.ts';
import type { EntryFile } from '#source/content.ts';
import { quoted, type RawMark } from './raw-mark.ts';
import { writtenBlocks } from './written-text.ts';

/** A shortcode of WordPress in a body, `[gallery ids="1"]` or `[/gallery]`; its places are in the file. */
export interface Shortcode {
  start: number;
  end: number;
  name: string;
  isClosing: boolean;
  /** Whether it closes one that stands before it, and is told with it. */
  isOfOther: boolean;
  written: string;
}

const SHORTCODE =
  /\[(?:\/([a-z][\w-]{0,40})|([a-z][\w-]{0,40})((?:[ \t]+[^[\]\n]{0,1000})?))\](?!\(|:[ \t]|\[(?!\/|[a-z][\w-]*[ \]]))/gi;

/** Those that every WordPress has, and those of its best known extensions. */
const KNOWN =
  /^(?:audio|button|caption|code|contact-form-7|embed|flickr|gallery|gist|gravityform|instagram|map|ninja_form|playlist|quote|sourcecode|spotify|soundcloud|table|tweet|twitter|url|video|vimeo|wpvideo|youtube|(?:et_pb|fusion|su|vc)_\w+)$/i;

/** Those that are never a word in brackets, whatever stands in them. */
const BARE = /^(?:contact-form-7|gallery|playlist|(?:et_pb|fusion|su|vc)_\w+)$/i;

const CLOSED_ALONE = /^(?:audio|b|caption|code|embed|i|quote|sourcecode|u|url|video)$/i;

/** The shortcodes of a body, in their order. */
const shortcodesIn = oncePerObject((entry: EntryFile): readonly Shortcode[] => {
  if (!entry.body.includes('[')) return [];
  const all = writtenBlocks(entry).flatMap(({ start, text, source }) =>
    [...source.matchAll(SHORTCODE)]
      .filter(
        ({ 1: closing, index }) =>
          source[index - 1] !== ')' &&
          // A bare address takes in what closes it.
          (text[index] === '[' || (closing && /https?:\/\/\S*$/.test(source.slice(0, index)))),
      )
      .map(({ 0: written, 1: closing, 2: opening = '', 3: attributes = '', index }) => ({
        start: start + index,
        end: start + index + written.length,
        name: closing ?? opening,
        attributes: attributes.trim(),
        isClosing: closing !== undefined,
        written,
      })),
  );
  const open: string[] = [];
  return all.flatMap(({ attributes, ...one }, at): Shortcode[] => {
    const { name, isClosing } = one;
    if (isClosing) {
      const opened = open.lastIndexOf(name);
      if (opened >= 0) open.splice(opened, 1);
      return opened >= 0 || CLOSED_ALONE.test(name) ? [{ ...one, isOfOther: opened >= 0 }] : [];
    }
    const isClosed = all.slice(at + 1).some((other) => other.isClosing && other.name === name);
    if (!isClosed && !isAlone(name, attributes)) return [];
    if (isClosed) open.push(name);
    return [{ ...one, isOfOther: false }];
  });
});

/** Whether what is never closed is a shortcode all the same. */
function isAlone(name: string, attributes: string): boolean {
  if (/^[\w-]+=(?:"|'|“|”|″|&quot;)/.test(attributes)) return true;
  if (BARE.test(name) && attributes === '') return true;
  return KNOWN.test(name) && /^(?:https?:\/\/|[\w-]+=\S)/.test(attributes);
}

/** Whether a place of a file, or what reaches to a second, is in a shortcode, which is told as one. */
export function isInShortcode(entry: EntryFile, start: number, end = start + 1): boolean {
  return shortcodesIn(entry).some((one) => one.start < end && start < one.end);
}

/** Each shortcode once, with what closes it. */
export function findShortcodes(entry: EntryFile): RawMark[] {
  return shortcodesIn(entry).flatMap(({ start, name, isOfOther, written }) =>
    isOfOther
      ? []
      : [
          {
            index: start,
            message: `\`${quoted(written)}\` is a shortcode of WordPress, which is no shortcode here, and is shown as it is`,
            fix: remedy(name),
          },
        ],
  );
}

function remedy(name: string): string {
  if (/^(?:source)?code$/i.test(name)) return 'write a block of code between lines of ```';
  if (/^(?:caption|gallery)$/i.test(name)) return 'write each picture as <Figure …>';
  if (/^(?:embed|youtube|vimeo|video|audio|wpvideo|spotify|soundcloud)$/i.test(name)) {
    return 'write <Embed …>, or a link [text](address)';
  }
  return 'write what it showed in Markdown, or remove it with what closes it, or write \\[ if it is text';
}
