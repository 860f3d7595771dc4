import { isActive } from '#lib/markup/addresses.ts';
import { hostFault } from './host-fault.ts';
import { nearest } from './nearest.ts';

/** Why an address leads nowhere: a clause that follows what was written, and what to write instead. */
export interface AddressFault {
  message: string;
  fix: string;
  severity: 'error' | 'warning';
  /** The address that was certainly meant. */
  better?: string;
}

/**
 * Why an address, of a link or in front matter, leads no reader anywhere, as far as it tells itself;
 * `undefined` where nothing can be said against it. Whether a path of the site answers is not asked.
 */
export function addressFault(url: string): AddressFault | undefined {
  return leftover(url) ?? misspelt(url) ?? withoutScheme(url) ?? ofScheme(url) ?? hostFault(url);
}

/** What to do with an address that nobody is to follow. */
const AS_CODE = 'put it in backticks if it is an example';

function error(message: string, fix: string): AddressFault {
  return { message, fix, severity: 'error' };
}

function warning(message: string, fix: string): AddressFault {
  return { message, fix, severity: 'warning' };
}

function meant(message: string, better: string): AddressFault {
  return { message, fix: `write ${better}`, severity: 'error', better };
}

/** What somebody meant to fill in later, or a program was to. */
function leftover(url: string): AddressFault | undefined {
  if (LEFT.test(url) || LEFT_ON_HOST.test(url)) {
    return error('is a placeholder', 'write where it leads, or remove the link');
  }
  if (/^["“«]/.test(url)) {
    return error('is a title, and no address stands before it', 'write the address before it');
  }
  const template = /\{\{|\}\}|\{%|%\}|\$\{|<%|%>|%7[Bb]%7[Bb]/.exec(url);
  if (template) {
    return error(
      `holds \`${template[0]}\`, the mark of a template that nothing fills in here`,
      `write the address itself, or ${AS_CODE}`,
    );
  }
  const [name] = /\{[A-Za-z][\w-]{0,30}\}/.exec(url) ?? [];
  if (name === undefined) return undefined;
  return warning(`holds the placeholder \`${name}\``, `write its value, or ${AS_CODE}`);
}

/** Words that are written in the place of an address. */
const LEFT =
  /^(?:(?:https?:\/\/)?(?:todo|fixme|tbd|xxx|\.{3}|…)\/?|here|href|ici|lien|link|placeholder|url|adresse|address)$/i;
const LEFT_ON_HOST =
  /^https?:\/\/(?:www\.)?(?:example\.(?:com|net|org)\/(?:TODO|FIXME|TBD|XXX)|[^\s/]+\/(?:[^\s?#]*\/)?(?:\.{3}|…))\/?$/;

/** `http:/x`, `http//x`, `htp://x`, `https://https://x`. */
function misspelt(url: string): AddressFault | undefined {
  const twice = /^(?:https?[:;]?\/{1,3}){2,4}/i.exec(url);
  if (twice && url.length > twice[0].length) {
    const scheme = /https(?=[:;]?\/+$)/i.test(twice[0]) ? 'https' : 'http';
    return meant('has two schemes', `${scheme}://${url.slice(twice[0].length)}`);
  }
  const [, name = '', colon = '', slashes = '', rest = ''] =
    /^([a-z]{2,8})([:;.,]{0,3})([/\\]{0,4})([^]*)$/i.exec(url) ?? [];
  const isScheme = /[:;]/.test(colon) ? true : slashes.length >= 2;
  if (!isScheme || rest === '' || (colon === ':' && slashes === '//' && isWeb(name))) {
    return undefined;
  }
  const scheme = isWeb(name) ? name.toLowerCase() : webNear(name, slashes);
  if (scheme !== undefined && /^(?:\[|[\p{L}\d])/u.test(rest)) {
    const better = `${scheme}://${rest}`;
    return meant(`starts with \`${name}${colon}${slashes}\` in place of ${scheme}://`, better);
  }
  if (name.toLowerCase() === 'mailto' && (colon !== ':' || slashes !== '') && rest.includes('@')) {
    return meant('does not start with mailto:', `mailto:${rest}`);
  }
  return undefined;
}

function isWeb(name: string): boolean {
  return /^https?$/i.test(name);
}

/** The scheme of the web that a word before slashes was meant to be. */
function webNear(name: string, slashes: string): string | undefined {
  if (slashes.length < 2 || SCHEMES.has(name.toLowerCase())) return undefined;
  const found = nearest(name, COMMON);
  return found !== undefined && isWeb(found) ? found : undefined;
}

/** A host or an account that a browser takes for a path of the site. */
function withoutScheme(url: string): AddressFault | undefined {
  if (/^[^\s/@:?#]+@[^\s/@:?#]+\.[a-z]{2,}$/i.test(url)) {
    return meant('is a path of this site, since it does not start with mailto:', `mailto:${url}`);
  }
  if (/^www\d?\.[^\s/.]/i.test(url) || HOST.test(url)) {
    return meant('is a path of this site, since it does not start with https://', `https://${url}`);
  }
  return undefined;
}

/** A host by the end of its name; no ending of files is among these. */
const HOST =
  /^(?:[a-z\d-]+\.)+(?:be|ca|ch|com|de|dev|edu|es|eu|fr|gov|info|io|it|net|nl|org|uk)(?:[/:?#]|$)/i;

function ofScheme(url: string): AddressFault | undefined {
  const [, written] = /^([a-z][a-z\d+.-]*):/i.exec(url) ?? [];
  // An address that acts is reported by `markup.ts` and `raw-media.ts`.
  if (written === undefined || isActive(url)) return undefined;
  const scheme = written.toLowerCase();
  const rest = url.slice(written.length + 1);
  if (scheme === 'localhost') return hostFault(`http://${url}`);
  if (scheme === 'file' || scheme.length === 1) {
    return error(
      'leads to a file of one machine, which no reader has',
      'put the file into public/ and write its address from there, such as /plan.pdf, or put the path in backticks',
    );
  }
  if (scheme === 'mailto') return mailFault(rest);
  if (scheme === 'tel' || scheme === 'sms') return phoneFault(scheme, rest);
  if (PAGES_OF_BROWSERS.has(scheme)) {
    return warning(
      `starts with \`${written}:\`, which no browser follows from a page`,
      'put it in backticks, for readers to copy, or remove the link',
    );
  }
  if (SCHEMES.has(scheme)) return undefined;
  const near = nearest(scheme, COMMON);
  const message = `has the unknown scheme \`${written}:\``;
  return near === undefined
    ? warning(message, `write an address that starts with https://, or ${AS_CODE}`)
    : meant(message, near === 'mailto' ? `mailto:${rest.replace(/^\/+/, '')}` : `${near}:${rest}`);
}

function mailFault(rest: string): AddressFault | undefined {
  const [to = '', query] = rest.split('?');
  if (to === '' && query) return undefined;
  if (to.trim() === '')
    return error('names no account', 'write it, such as mailto:ada@example.org');
  const isAccount = (one: string) =>
    /^[^\s@,;<>]+@[^\s@,;<>.]+(?:\.[^\s@,;<>.]+)+$/.test(decodedAccount(one).trim());
  return to.split(',').every(isAccount)
    ? undefined
    : error('names no account that mail can be sent to', 'write it as mailto:ada@example.org');
}

function decodedAccount(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function phoneFault(scheme: string, rest: string): AddressFault | undefined {
  const [number = ''] = rest.split(/[;?]/);
  const isNumber = /^\+?[\d\s().*#%-]+$/.test(number) && /\d{2}/.test(number);
  return isNumber
    ? undefined
    : error('names no number that can be called', `write it as ${scheme}:+33199000000`);
}

/** Schemes of pages that belong to a browser. */
const PAGES_OF_BROWSERS: ReadonlySet<string> = new Set([
  ...['about', 'brave', 'chrome', 'chrome-extension', 'edge', 'moz-extension', 'opera'],
  ...['resource', 'view-source', 'vivaldi'],
]);

/** What a misspelt scheme was meant to be; of two that are as near, the first. */
const COMMON = ['http', 'https', 'mailto', 'tel', 'ftp', 'sms'];

/** Schemes that browsers open, or hand to a program that readers of a technical text have. */
const SCHEMES: ReadonlySet<string> = new Set([
  ...['apt', 'bitcoin', 'callto', 'dns', 'doi', 'facetime', 'feed', 'ftp', 'ftps', 'gemini'],
  ...['geo', 'git', 'gopher', 'http', 'https', 'intent', 'ipfs', 'ipns', 'irc', 'ircs', 'itms'],
  ...['jetbrains', 'ldap', 'magnet', 'mailto', 'maps', 'market', 'matrix', 'mms', 'ms-settings'],
  ...['ms-windows-store', 'msteams', 'news', 'nfs', 'nntp', 'obsidian', 'onenote', 'podcast'],
  ...['postgres', 'rdp', 'rsync', 'rtsp', 'sftp', 'sip', 'sips', 'skype', 'slack', 'smb', 'sms'],
  ...['spotify', 'ssh', 'steam', 'svn', 'tel', 'telnet', 'tg', 'tor', 'urn', 'vnc', 'vscode'],
  ...['vscode-insiders', 'web+ap', 'webcal', 'whatsapp', 'ws', 'wss', 'xmpp', 'zoommtg'],
]);
