import { headers } from '#config/headers.ts';
import type { HeaderRule } from '#config/types.ts';
import { reporter, START, type Check } from './rule.ts';

const report = reporter('header');

const FILE = 'src/config/headers.ts';

/** Every header field can be sent: RFC 9110, section 5, and what the files of the hosts can hold. */
export const checkHeaders: Check = () =>
  headerFaults(headers).map(([message, fix]) => report(FILE, START, message, fix));

/** What is wrong with the fields, each with what to write. */
export function headerFaults(rules: readonly HeaderRule[]): [message: string, fix: string][] {
  return rules.flatMap(({ path, set }) => [
    ...(/^\/[^\s:]*$/.test(path)
      ? []
      : [
          [
            `\`${path}\` is no path for headers`,
            'write it from the site’s root, such as /_astro/*',
          ] as [string, string],
        ]),
    ...Object.entries(set).flatMap(([name, value]): [string, string][] => {
      const what = `the header \`${name}\` of ${path}`;
      if (!/^[!#$%&'*+.^_`|~\dA-Za-z-]+$/.test(name)) {
        return [[`${what} has a name that is none`, 'write letters, digits and hyphens']];
      }
      if (/[^\t\x20-\x7E]/.test(value)) {
        return [
          [`${what} has a line break or a sign beyond ASCII`, 'write it in one line of ASCII'],
        ];
      }
      return value.trim() === '' ? [[`${what} is empty`, 'write its value, or remove it']] : [];
    }),
  ]);
}
