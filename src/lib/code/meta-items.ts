/** A word of a meta with its value: `wrap`, `title="a b"`, `ins={2}`, or `{1,3-4}` without a name. */
export interface MetaItem {
  name: string | undefined;
  kind: 'flag' | 'text' | 'lines';
  /** What stands between the quotes or the braces; empty for a flag. */
  value: string;
  /** Where in the meta, from 0. */
  offset: number;
}

/** The place from which a meta cannot be read. */
export interface BrokenMeta {
  offset: number;
  found: string;
  fix: string;
}

const LINES = /(?:([^\s={}"']+)=)?\{([^{}]*)\}/y;
const TEXT = /([^\s={}"']+)=(?:"([^"]*)"|'([^']*)'|([^\s{}"']+))/y;
const FLAG = /[^\s={}"']+(?=\s|$)/y;

/** Cuts a meta into its items, up to the first that is broken. */
export function itemsIn(meta: string): { items: MetaItem[]; broken?: BrokenMeta } {
  const items: MetaItem[] = [];
  let at = 0;
  const read = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(meta);
  };
  for (;;) {
    at += /^\s*/.exec(meta.slice(at))![0].length;
    if (at === meta.length) return { items };
    const offset = at;
    const lines = read(LINES);
    const text = lines ? null : read(TEXT);
    const flag = lines || text ? null : read(FLAG);
    if (lines) items.push({ name: lines[1], kind: 'lines', value: lines[2]!, offset });
    if (text) items.push({ name: text[1], kind: 'text', value: textOf(text), offset });
    if (flag) items.push({ name: flag[0], kind: 'flag', value: '', offset });
    const match = lines ?? text ?? flag;
    if (!match) return { items, broken: { offset, ...whatIsBroken(meta.slice(offset)) } };
    at += match[0].length;
  }
}

function textOf([, , double, single, bare]: RegExpExecArray): string {
  return double ?? single ?? bare ?? '';
}

function whatIsBroken(rest: string): { found: string; fix: string } {
  const [, name = '', next = ''] = /^([^\s={}"']*)=?([^\s]?)/.exec(rest)!;
  const what = name ? `\`${name}\`` : 'the line numbers';
  if (next === '"' || next === "'") {
    return name && rest.startsWith(`${name}=`)
      ? { found: `the quote of ${what} is not closed`, fix: `close it with ${next}` }
      : { found: `a text in quotes belongs to no word`, fix: 'write title="…" or caption="…"' };
  }
  if (next === '{') return { found: `the brace of ${what} is not closed`, fix: 'close it with }' };
  if (next === '}') return { found: 'a brace closes that was not opened', fix: 'write {1,3-4}' };
  return name
    ? { found: `${what} has no value`, fix: `write ${name}="…" without a space` }
    : { found: '`=` belongs to no word', fix: 'write a word before it, such as title="…"' };
}
