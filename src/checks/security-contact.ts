import { site } from '#config/site.ts';
import { daysBetween, toComparable, type CalendarDate } from '#lib/dates.ts';
import type { Problem } from '#lib/problems.ts';
import type { TextFile } from '#source/content.ts';
import { createPositions } from '#source/text-position.ts';
import type { Position } from '#source/yaml.ts';
import { reporter, START, type Check } from './rule.ts';

const report = reporter('security-contact');

/** Days before the end from which on it is told that it comes. */
const SOON = 30;

/** RFC 9116 (2.5.5) wants an end that is less than a year away, so that somebody looks again. */
const YEAR = 365;

/** What `/.well-known/security.txt` says is to be believed on the build’s day, and to be found. */
export const checkSecurityContact: Check = ({ content: { siteConfig }, today }) => {
  const { security, base } = site;
  if (!security) return [];
  const fault = endFault(security.expires, today);
  const tell = (key: string, message: string, fix: string, severity: Problem['severity']) =>
    report(siteConfig.file, positionOf(key, siteConfig), message, fix, severity);
  return [
    ...(fault ? [tell('expires', ...fault)] : []),
    // RFC 9116, 3.
    ...(base === '/'
      ? []
      : [
          tell(
            'contact',
            `security.txt is looked for at the root of a host, and this site lives under ${base}`,
            'write `security: null`, and put the file at the root in another way',
            'warning',
          ),
        ]),
  ];
};

/** What is wrong with the date from which the file is not to be believed, and what to write. */
function endFault(
  expires: string,
  today: CalendarDate,
): [message: string, fix: string, severity: Problem['severity']] | undefined {
  const end = `\`security.expires\` is ${expires}`;
  const fix =
    'see whether the contact is still right, and write a date less than a year from today';
  const left = daysBetween(today, expires);
  if (toComparable(expires) <= toComparable(today)) {
    return [`${end}: from that day on nobody believes security.txt`, fix, 'error'];
  }
  if (left < SOON) return [`${end}, and so comes to its end soon`, fix, 'warning'];
  if (left > YEAR) return [`${end}, more than a year away`, fix, 'warning'];
  return undefined;
}

/** Where a key of `security` is written; the start of the file where it is not written there. */
function positionOf(key: string, { text }: TextFile): Position {
  const found = new RegExp(`\\bsecurity: \\{[^}]*?\\b(?=${key}:)`).exec(text);
  return found ? createPositions(text)(found.index + found[0].length) : START;
}
