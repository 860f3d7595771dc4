import { isRoot, oldAddressFault, withSlash } from '#schemas/old-address.ts';

/** The names that a rule may have in braces. */
const NAMES = ['home', 'tag', 'series', 'year', 'month', 'postId', 'post'] as const;
export type RuleName = (typeof NAMES)[number];

export const PLACEHOLDER = /\{([^{}]*)\}/g;

/** Why a rule cannot be read, and what to write. */
export interface RuleTextFault {
  message: string;
  fix: string;
  /** The name in braces that is unknown, where that is the fault, and the names that are known. */
  unknown?: { found: string; known: readonly string[] };
}

/** The names that a text of a rule has, each once. */
export function namesIn(template: string): string[] {
  return [...new Set([...template.matchAll(PLACEHOLDER)].map(([, name]) => name!))];
}

/** Whether a target is a page of another site. */
export function isElsewhere(to: string): boolean {
  return /^https?:\/\//.test(to);
}

/**
 * What is wrong with the texts of a rule, whatever the site has.
 *
 * @param to `undefined` of a rule for what is gone
 */
export function ruleTextFault(from: string, to: string | undefined): RuleTextFault | undefined {
  return nameFault(from, to ?? '') ?? fromFault(from) ?? (to === undefined ? to : toFault(to));
}

function nameFault(from: string, to: string): RuleTextFault | undefined {
  const inFrom = namesIn(from);
  const inTo = namesIn(to);
  const known: readonly string[] = [...NAMES, 'emptiedTag'];
  const unknown = [...inFrom, ...inTo].find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const names = NAMES.filter((name) => mayStandFor(unknown, name, from, to)).map(
      (name) => `{${name}}`,
    );
    return {
      message: `\`{${unknown}}\` stands for nothing`,
      fix: names.length === 0 ? BY_ITSELF : `write one of ${names.join(', ')}`,
      unknown: { found: `{${unknown}}`, known: names },
    };
  }
  const open = [from, to].find((one) => /[{}]/.test(one.replace(PLACEHOLDER, '')));
  if (open !== undefined) {
    return {
      message: `\`${open}\` has a brace that stands alone`,
      fix: 'write a name between two braces, such as {tag}',
    };
  }
  const given = inFrom.includes('postId') ? [...inFrom, 'post'] : inFrom;
  const loose = inTo.find((name) => !given.includes(name));
  if (loose !== undefined || inFrom.includes('post')) {
    return {
      message: `\`{${loose ?? 'post'}}\` has no value here`,
      fix:
        loose === 'post' ? 'write {postId} in `from`' : `write {${loose ?? 'postId'}} in \`from\``,
    };
  }
  const beside = inFrom.find((name) => name !== 'postId');
  if (inFrom.includes('postId') && beside !== undefined) {
    const without = from.replace(PLACEHOLDER, (name) => (name === '{postId}' ? name : ''));
    return {
      message: `\`{${beside}}\` has no value beside {postId}`,
      fix: remedyOf(without),
    };
  }
  if (from.lastIndexOf('{home}') > 0) {
    const start = `{home}${from.replaceAll('{home}', '').replace(/^\/+/, '')}`;
    return { message: '`{home}` is the start of an address', fix: remedyOf(start) };
  }
  return undefined;
}

const BY_ITSELF = 'remove it, or write each old address by itself';

/** What to write for an address that a remedy makes, which must have no fault itself. */
function remedyOf(from: string): string {
  const old = oldAddressFault(from, 'rule');
  const whole = old ? old.write : withSlash(from, 'rule');
  return whole === undefined || isRoot(whole) ? BY_ITSELF : `write ${whole}`;
}

/** Whether a rule could be read with another name in the place of one that is unknown. */
function mayStandFor(unknown: string, name: RuleName, from: string, to: string): boolean {
  if (!from.includes(`{${unknown}}`)) return name !== 'home' || !to.includes(`/{${unknown}}`);
  const known = (text: string) =>
    text
      .replaceAll(`{${unknown}}`, `{${name}}`)
      .replace(PLACEHOLDER, (one, inside: string) =>
        (NAMES as readonly string[]).includes(inside) ? one : 'x',
      );
  const meant = known(from);
  if (nameFault(meant, '') || isRoot(meant)) return false;
  const fault = oldAddressFault(meant, 'rule');
  return !fault || fault.write !== undefined;
}

function fromFault(from: string): RuleTextFault | undefined {
  const old = oldAddressFault(from, 'rule');
  const whole = old?.write ?? withSlash(from, 'rule');
  if (!old && whole === from) return undefined;
  return {
    message: `\`${from}\` is no address of this site: ${old?.because ?? `one ${old?.says ?? 'ends in a slash'}`}`,
    fix:
      old && old.write === undefined
        ? old.fix
        : `write it from the site’s root, with a slash at its end, such as ${whole}`,
  };
}

function toFault(to: string): RuleTextFault | undefined {
  if (!isElsewhere(to) && !/^(?:\/(?!\/)|\{home\}|\{post\}$)[^\s?]*$/.test(to)) {
    return {
      message: `\`${to}\` is neither an address of this site nor of another`,
      fix: 'write it from the site’s root, such as /archives/, or whole, such as https://example.org/',
    };
  }
  // Netlify would put in what a `*` stood for, and Vercel would refuse it.
  const sign = /(?<=[^:/]\/|^\/|\{home\})(?::[a-z_]|\*)/i.exec(to);
  if (!sign) return undefined;
  return {
    message: `\`${to}\` is not the address of one page`,
    fix: `write ${to.slice(0, sign.index)}`,
  };
}
