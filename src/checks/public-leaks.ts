import path from 'node:path';
import type { Problem } from '#lib/problems.ts';
import type { Content } from '#source/content.ts';
import { reporter, START, type Check } from './rule.ts';
import { isSecretIn } from './secrets.ts';

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

const REVOKE = 'delete it here, and revoke the keys and passwords in it if it was ever published';

const LEAKS: readonly Leak[] = [
  {
    ...inFolder(/^\.(?:git|hg|svn)$/),
    message: 'this folder would publish the whole history of a repository',
    fix: 'delete it here: readers could see whatever was ever in the repository',
    severity: 'error',
  },
  {
    ...named(/^\.env(?:\..+)?$|^\.(?:npmrc|netrc|pgpass|htpasswd)$/),
    message: 'this file of settings and passwords would be published',
    fix: REVOKE,
    severity: 'error',
  },
  {
    ...named(/^id_(?:rsa|dsa|ecdsa|ed25519)$|\.(?:p12|pfx|jks|keystore|kdbx|ppk)$/i),
    message: 'this private key would be published',
    fix: REVOKE,
    severity: 'error',
  },
  {
    isIn: (file, content) => /\.(?:pem|key)$/i.test(file) && isKey(file, content),
    placeOf: (file) => file,
    message: 'this private key would be published',
    fix: REVOKE,
    severity: 'error',
  },
  {
    ...named(/\.der$/i),
    message: 'a private key may be published: a file `.der` is a key or a certificate',
    fix: 'delete it here if it is a key, and revoke it; if it is a certificate, name it `.crt`',
    severity: 'warning',
  },
  {
    ...named(/\.(?:php\d?|phtml)$/i),
    message: 'the source of a program in PHP would be published: no host of static files runs it',
    fix: 'delete it here, with what it knows of passwords; what readers may see, name `.txt`',
    severity: 'warning',
  },
  {
    ...inFolder(/^(?:node_modules|\.idea|\.vscode|__MACOSX)$/),
    message: 'this folder of a tool would be published',
    fix: 'delete it here',
    severity: 'warning',
  },
  {
    ...named(
      /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|#.*#)$|(?:~|\.(?:sw[op]|bak|orig|rej|tmp))$/i,
    ),
    message: 'this leftover of an editor or a system would be published',
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
  // A key in the text is told where it stands, by `secrets.ts`.
  if (text === undefined || isSecretIn(text)) return false;
  return !/-----BEGIN (?:CERTIFICATE|[A-Z ]*PUBLIC KEY)/.test(text);
}
