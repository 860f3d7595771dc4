import { site } from '#config/site.ts';

/** Where an old address is written: each alone, or as a rule, which may end in `*` and have names in braces. */
type OldAddressKind = 'alias' | 'rule';

/** Why a text is no old address. */
interface OldAddressFault {
  /** What it has to be, as the end of a sentence: `has no space`. */
  says: string;
  /** What would come of it, where its form alone is nothing wrong. */
  because?: string;
  /** The old address that was probably meant; it has no fault. */
  write?: string;
  /** What to do where there is none. */
  fix: string;
}

/**
 * Why a text cannot be kept as an old address: hosts are asked for a path, encoded as RFC 3986 (3.3) has
 * it, and what they take for a pattern would answer for addresses that nobody meant.
 *
 * @param text as it was typed; of a rule, what its `from` says
 */
export function oldAddressFault(text: string, kind: OldAddressKind): OldAddressFault | undefined {
  const pattern = patternFault(text, kind);
  if (pattern) return pattern;
  const [first] = REPAIRS.filter(({ change }) => change(text, kind) !== text);
  if (!first) return undefined;
  const meant = withSlash(
    REPAIRS.reduce((path, { change }) => change(path, kind), text),
    kind,
  );
  const isSound = !oldAddressFault(meant, kind) && !ownAddressFault(meant) && !isRoot(meant);
  if (isSound) return { says: first.says, write: meant, fix: `write ${meant}` };
  return { says: first.says, fix: 'remove it' };
}

/** Why an alias would take what the site keeps to itself, as the end of a sentence. */
export function ownAddressFault(path: string): string | undefined {
  if (/^\/\d+\/?$/.test(path)) return 'is all digits, as only the address of a year is';
  const root = roots().find((one) => path.startsWith(one)) ?? '/';
  const [word = '', ...rest] = path.slice(root.length).split('/');
  const own = root === '/' ? [...OWN, ...OWN_FILES] : OWN;
  return own.includes(word) && rest.length > 0
    ? `is reserved: the site’s own addresses start with ${root}${word}/`
    : undefined;
}

/** An old address as a host is asked for it: a folder’s ends in a slash, a file’s in its ending. */
export function withSlash(path: string, kind: OldAddressKind): string {
  return ENDS[kind].test(path) ? path : `${path}/`;
}

/** How an old address ends. */
const ENDS: Readonly<Record<OldAddressKind, RegExp>> = {
  alias: /\/$|\.[a-z0-9]+$/i,
  rule: /\/\*?$|\.[a-z0-9]+$|\{home\}\*?$|\?p=(?:\{postId\}|\d+)$/i,
};

/** First words of addresses below which the site keeps to itself. */
const OWN = ['archives', 'og', 'page'];
const OWN_FILES = ['_astro', 'pagefind'];

/** The home page of each locale, the longest first. */
function roots(): string[] {
  return Object.values(site.locales)
    .map(({ prefix }) => (prefix === '' ? '/' : `/${prefix}/`))
    .toSorted((a, b) => b.length - a.length);
}

/** Whether a path is the home page of a locale. */
export function isRoot(path: string): boolean {
  return roots().includes(path) || path === '{home}';
}

/** A segment that a host takes for any text: `*`, `:slug`, `(.*)`, `[^x]`. */
const ANY = /^(?:\*+$|:|\(?\[\^|\((?:\.[*+]|\\))/;

/** What a rule says of what the site has, and an alias cannot. */
const NAME = /\{(?:home|tag|series|year|month)\}/;

function patternFault(text: string, kind: OldAddressKind): OldAddressFault | undefined {
  if (kind === 'alias' && /\{\w+\}/.test(text)) {
    const rule = withSlash(text.replace(/^(?!\/|\{home\})/, '/'), 'rule');
    const fix = NAME.test(text) ? `write ${ruleOf(rule)}` : 'write each old address by itself';
    return { says: 'has no name in braces', fix };
  }
  if (kind === 'alias' && /^\/?\?p=\d+$/.test(text)) {
    return { says: 'has no query', fix: `write ${ruleOf(text.replace(/^\/?/, '/'))}` };
  }
  const [home = ''] = kind === 'rule' ? (/^\{home\}/.exec(text) ?? []) : [];
  // A slash in `[^/]` ends no segment.
  const bare = text.slice(home.length).replace(/\[[^[\]]*\]/g, (set) => set.replaceAll('/', '.'));
  const segments = bare.replace(/^\//, '').split('/');
  const at = segments.findIndex((segment) => ANY.test(segment));
  const folder = `${home || '/'}${segments
    .slice(0, at)
    .map((segment) => `${segment}/`)
    .join('')}`;
  if (at >= 0 && isRoot(folder) && segments.slice(at).every((one) => one === '' || ANY.test(one))) {
    return {
      says: 'is one by itself',
      because: 'it would catch every unknown address of the site',
      fix: 'remove it, or write each old address by itself',
    };
  }
  const isRule = kind === 'rule' && at === segments.length - 1 && segments[at] === '*';
  if (at < 0 || isRule) return starFault(text, isRule);
  const says = `has no \`${segments[at]}\``;
  if (isRoot(folder)) return { says, fix: 'write each old address by itself' };
  return kind === 'rule'
    ? { says, write: `${folder}*`, fix: `write ${folder}*` }
    : { says, fix: `write each old address by itself, or ${ruleOf(`${folder}*`)}` };
}

/** A `*` in a word, which hosts take for any text, or for itself, as it happens. */
function starFault(text: string, isRule: boolean): OldAddressFault | undefined {
  const path = isRule ? text.slice(0, -1) : text;
  if (!path.includes('*')) return undefined;
  return {
    says: 'has no `*` in a word',
    fix: 'write each old address by itself, or `%2A` if it had that sign',
  };
}

function ruleOf(from: string): string {
  return `the rule \`{ from: '${from.replaceAll("'", "\\'")}', to: '…' }\` in src/config/redirects.ts`;
}

interface Repair {
  says: string;
  /** The path without what is wrong; as it is where nothing is. */
  change: (path: string, kind: OldAddressKind) => string;
}

const AT_ROOT = 'starts with one slash, from the root of this site';

/** What is wrong with addresses, in the order in which it is to be mended. */
const REPAIRS: readonly Repair[] = [
  {
    says: AT_ROOT,
    change: (path) => path.replace(/^\s*(?:https?:)?\/\/[^/?#\s]*(?=[/?#]|$)/i, ''),
  },
  { says: 'has no `\\`', change: (path) => path.replaceAll('\\', '/') },
  {
    says: 'has no `#`, which a host is never asked for',
    change: (path) => path.replace(/#.*/s, ''),
  },
  {
    says: 'has no `?`',
    change: (path, kind) =>
      path.replace(kind === 'rule' ? /\?(?!p=(?:\{postId\}|\d+)$).*/s : /\?.*/s, ''),
  },
  {
    says: 'has no space',
    change: (path) => path.trim().replace(/[\s\p{Cc}]/gu, encodeURIComponent),
  },
  {
    says: 'has two digits of its code after each `%`',
    change: (path) => path.replace(/%(?![\da-f]{2})/gi, '%25'),
  },
  {
    says: 'has signs such as `|` and `[` as their codes',
    change: (path) =>
      path.replace(/\{\w+\}|["<>[\]^`{|}]/g, (sign) =>
        sign.length > 1 ? sign : encodeURIComponent(sign),
      ),
  },
  { says: AT_ROOT, change: (path) => path.replace(/^(?!\/|\{home\})/, '/') },
  {
    says: 'has no empty part, `//`',
    change: (path) => path.replace(/\/{2,}/g, '/').replace(/^(\{home\})\//, '$1'),
  },
  { says: 'has neither `.` nor `..` for a part', change: withoutDots },
];

function withoutDots(path: string): string {
  const kept: string[] = [];
  const segments = path.split('/');
  for (const [index, segment] of segments.entries()) {
    const dots = segment.replace(/%2e/gi, '.');
    if (dots !== '.' && dots !== '..') kept.push(segment);
    else {
      if (dots === '..' && kept.length > 1) kept.pop();
      if (index === segments.length - 1) kept.push('');
    }
  }
  return kept.join('/');
}
