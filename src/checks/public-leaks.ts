import path from 'node:path';
import type { Problem } from '#lib/problems.ts';
import type { Content } from '#source/content.ts';
import { reporter, START, type Check } from './rule.ts';

const report = reporter('public-leak');

/** Nothing in `public/` that was never meant for readers: keys, settings, what editors and systems leave. */
export const checkPublicLeaks: Check = ({ content }) => {
  const told = new Set<string>();
  return [...content.files].flatMap((file): Problem[] => {
    if (!file.startsWith('public/')) return [];
    const leak = LEAKS.find((one) => one.isIn(file, content));
    if (!leak) return [];
    const place = leak.placeOf(file);
    if (told.has(place)) return [];
    told.add(place);
    return [report(place, START, leak.message, leak.fix, leak.severity)];
  });
};

interface Leak {
  isIn: (file: string, content: Content) => boolean;
  /** What is told of: the file, or the folder that it is in. */
  placeOf: (file: string) => string;
  message: string;
  fix: string;
  severity: 'error' | 'warning';
}

const REVOKE = 'delete it here, and revoke what it holds if it was ever published';

const LEAKS: readonly Leak[] = [
  {
    ...inFolder(/^\.(?:git|hg|svn)$/),
    message: 'the history of a repository would be published, whole',
    fix: 'delete it here: whatever was ever in the repository could be read',
    severity: 'error',
  },
  {
    ...named(/^\.env(?:\..+)?$|^\.(?:npmrc|netrc|pgpass|htpasswd)$/),
    message: 'a file of settings and passwords would be published',
    fix: REVOKE,
    severity: 'error',
  },
  {
    ...named(/^id_(?:rsa|dsa|ecdsa|ed25519)$|\.(?:p12|pfx|jks|keystore|kdbx|ppk)$/i),
    message: 'a private key would be published',
    fix: REVOKE,
    severity: 'error',
  },
  {
    isIn: (file, content) => /\.(?:pem|key)$/i.test(file) && isKey(file, content),
    placeOf: (file) => file,
    message: 'a private key would be published',
    fix: REVOKE,
    severity: 'error',
  },
  {
    ...inFolder(/^(?:node_modules|\.idea|\.vscode|__MACOSX)$/),
    message: 'what a tool keeps for itself would be published',
    fix: 'delete it here',
    severity: 'warning',
  },
  {
    ...named(
      /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|#.*#)$|(?:~|\.(?:sw[op]|bak|orig|rej|tmp))$/i,
    ),
    message: 'what an editor or a system left here would be published',
    fix: 'delete it, or give it another name',
    severity: 'warning',
  },
];

function named(pattern: RegExp): Pick<Leak, 'isIn' | 'placeOf'> {
  return { isIn: (file) => pattern.test(path.posix.basename(file)), placeOf: (file) => file };
}

/** @param pattern of the name of the folder, or of a file that stands for it */
function inFolder(pattern: RegExp): Pick<Leak, 'isIn' | 'placeOf'> {
  const depthIn = (file: string) => file.split('/').findIndex((part) => pattern.test(part));
  return {
    isIn: (file) => depthIn(file) > 0,
    placeOf: (file) =>
      file
        .split('/')
        .slice(0, depthIn(file) + 1)
        .join('/'),
  };
}

/** Whether a text has a key in it that is not public; a certificate may be read by everyone. */
function isKey(file: string, { publicTexts }: Content): boolean {
  const text = publicTexts.find((one) => one.file === file)?.text;
  return text !== undefined && !/-----BEGIN (?:CERTIFICATE|[A-Z ]*PUBLIC KEY)/.test(text);
}
