import { isAllowedElement } from '#lib/markup/lookup.ts';
import type { EntryFile } from '#source/content.ts';
import type { Position } from '#source/yaml.ts';

/** What is said of a place where a text is no MDX. */
interface MdxRemedy {
  /** What was found, where that is more than the parser says. */
  message?: string;
  fix: string;
}

/** What to write where the MDX parser tells of an error, by its message and by what stands there. */
export function mdxRemedy(
  entry: EntryFile,
  { line, column }: Position,
  message: string,
): MdxRemedy {
  const lines = entry.text.split('\n');
  const [own = ''] = lines.splice(0, line).slice(-1);
  const source = [own.slice(column - 1), ...lines].join('\n');
  return (
    ofAttributes(source) ??
    ofLink(source) ??
    ofVoid(message) ??
    ofParagraph(message, own, source) ??
    ofName(message) ?? { fix: byMessage(message) }
  );
}

/** A tag up to its end. */
const TAG = /^<([A-Za-z][\w.-]*)(\s[^<>]*?)(\s*\/?>)/;
/** The same where it has a closing one, so that a slash before its end is part of a value. */
const OPENING_TAG = /^<([A-Za-z][\w.-]*)(\s[^<>]*?)(\s*>)/;

/** Quotes as texts have them, as word processors write them, and as they are escaped. */
const SIGNS = '["\'“”„«»‘’‚‹›″′`]|&quot;';

/** An attribute: its name, and its value between quotes of MDX or in braces, between others, or between none. */
const ATTRIBUTE = new RegExp(
  [
    String.raw`([A-Za-z_:@][\w:.@-]*)=(?:`,
    String.raw`("[^"]*"(?=\s|$)|'[^']*'(?=\s|$)|\{[^{}]*\})|`,
    String.raw`(?:${SIGNS})\s?([^"“”„«»‹›″′${'`'}]*?)\s?(?:["“”„«»‹›″′${'`'}]|[‘’'](?=\s|$)|&quot;)|`,
    String.raw`([^\s"'<>{}“”]+)(?=\s|$))`,
  ].join(''),
  'g',
);

/** A tag whose values stand between quotes of a text, as word processors write them, or between none. */
function ofAttributes(source: string): MdxRemedy | undefined {
  const [, opened] = TAG.exec(source) ?? [];
  const tag = source.includes(`</${opened}>`) ? OPENING_TAG : TAG;
  const [, name, attributes, end] = tag.exec(source) ?? [];
  if (name === undefined || attributes === undefined || end === undefined) return undefined;
  const names: string[] = [];
  const better = attributes.replace(
    ATTRIBUTE,
    (whole, key: string, sound?: string, within?: string, bare?: string) => {
      const value = within ?? bare;
      if (sound !== undefined || value === undefined) return whole;
      names.push(key);
      return `${key}=${value.includes('"') ? `'${value}'` : `"${value}"`}`;
    },
  );
  const [first] = names;
  if (first === undefined) return undefined;
  return {
    message: `the value of \`${first}\` is not between straight quotes, so that \`<${name}\` is no tag`,
    fix: `write ${`<${name}${better}${end}`.replace(/\s+/g, ' ')}`,
  };
}

/** `<https://…>`, which is a link in Markdown alone. */
function ofLink(source: string): MdxRemedy | undefined {
  const [, address] =
    /^<((?:https?:\/\/|mailto:)[^\s<>]+|[^\s<>@/]+@[^\s<>@]+\.\w+)>/.exec(source) ?? [];
  if (address === undefined) return undefined;
  const text = address.replace(/^mailto:/, '');
  const url = text.includes('@') && !text.includes('/') ? `mailto:${text}` : address;
  return { fix: `write [${text}](${url}), or put it in backticks if it is text` };
}

const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** Elements that HTML does not close. */
function ofVoid(message: string): MdxRemedy | undefined {
  const [, name] = /closing tag for `<([\w.-]+)>`/i.exec(message) ?? [];
  const [, closed] = /closing (?:tag|slash)[^`]*`<\/([\w.-]+)>`/i.exec(message) ?? [];
  if (name !== undefined && VOID.test(name))
    return { fix: `end its tag with a slash, as in <${name} />` };
  if (closed === undefined || !VOID.test(closed)) return undefined;
  return { fix: `write <${closed} /> in place of </${closed}>` };
}

/** Elements of which a paragraph is made, not the other way round. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var)$/;

/** An element that starts in one paragraph and ends in another, each of which Markdown reads by itself. */
function ofParagraph(message: string, own: string, source: string): MdxRemedy | undefined {
  const [, opened] = /closing tag for `<([\w.-]+)>`[^]*before the end of `/i.exec(message) ?? [];
  const [, closed] = /closing tag `<\/([\w.-]+)>`[^]*opened at/i.exec(message) ?? [];
  if (closed !== undefined) {
    const found = `\`</${closed}>\` ends in a paragraph an element that starts outside of it`;
    return { message: found, fix: apart(closed, own, own) };
  }
  if (opened === undefined) return undefined;
  const opens = source.match(new RegExp(String.raw`<${opened}(?=[\s/>])`, 'g')) ?? [];
  const [before = '', ...closes] = source.split(`</${opened}>`);
  if (closes.length < opens.length) return undefined;
  const last = before.includes('\n') ? before.slice(before.lastIndexOf('\n') + 1) : own;
  const found = `\`<${opened}>\` starts in a paragraph and ends below it`;
  return { message: found, fix: apart(opened, own, last) };
}

/**
 * How the tags of an element are written that holds paragraphs.
 *
 * @param first the line of the one
 * @param last the line of the other, up to it
 */
function apart(name: string, first: string, last: string): string {
  if (name === 'pre') return 'write a block of code, between two lines ```';
  if (INLINE.test(name)) return `close <${name}> in each paragraph, and open it in the next`;
  const isQuoted = (line: string) => /^[ \t]*>/.test(line);
  const quoted =
    isQuoted(first) && !isQuoted(last) ? ', and start each line up to it with `>`' : '';
  return `put <${name}> and </${name}> on lines of their own, with an empty line above and below each${quoted}`;
}

/** A name in angle brackets that is no element, and so was never meant to be closed. */
function ofName(message: string): MdxRemedy | undefined {
  const [, name] = /closing tag for `<([\w.-]+)>`/i.exec(message) ?? [];
  if (name === undefined || /^[A-Z]/.test(name) || isAllowedElement(name)) return undefined;
  return { fix: `put the name in backticks: \`<${name}>\`` };
}

/** What usually mends an error of the MDX parser, by a word of its message; the first that fits. */
const REMEDIES: [RegExp, string][] = [
  [/to create a comment/i, 'write the comment as {/* … */}'],
  [/closing tag for/i, 'close the element, or put the name in backticks if it is text'],
  [/closing tag/i, 'remove the closing tag, or open its element before it'],
  [/`<`|before name|JSX/i, 'put it in backticks or write \\< if it is text'],
  [/expression|brace/i, 'close the expression with }, or write \\{ if the brace is text'],
  [/esm/i, 'correct the import or export, and leave an empty line after it'],
];

function byMessage(message: string): string {
  return (
    REMEDIES.find(([pattern]) => pattern.test(message))?.[1] ?? 'put what is not MDX in backticks'
  );
}
