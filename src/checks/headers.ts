import { headers } from '#config/headers.ts';
import { reporter, START, type Check } from './rule.ts';

const report = reporter('header');

const FILE = 'src/config/headers.ts';

/** What is wrong, and what to write. */
type Fault = [message: string, fix: string];

/** Every header field can be sent: RFC 9110, section 5, and what the files of the hosts can hold. */
export const checkHeaders: Check = () =>
  headerFaults(headers).map(([message, fix]) => report(FILE, START, message, fix));

/** @param rules what the configuration exports, whatever its form */
export function headerFaults(rules: readonly unknown[]): Fault[] {
  const spellings = new Map<string, string>();
  return rules.flatMap((rule): Fault[] => {
    const { path, set } = (rule ?? {}) as { path?: unknown; set?: unknown };
    if (typeof path !== 'string' || !/^\/[^\s:]*$/.test(path)) {
      return [
        [
          `${shown(path)} is no path for headers`,
          'write `path` from the site’s root, such as /_astro/*',
        ],
      ];
    }
    if (typeof set !== 'object' || set === null) {
      return [[`the rule of ${path} sets nothing`, "write `set: { 'Name': 'value' }`"]];
    }
    return Object.entries(set).flatMap(([name, value]: [string, unknown]): Fault[] => {
      const what = `the header \`${name}\` of ${path}`;
      const spelling = spellings.get(name.toLowerCase()) ?? name;
      spellings.set(name.toLowerCase(), spelling);
      if (spelling !== name) {
        return [[`${what} is \`${spelling}\` in another rule`, `write \`${spelling}\``]];
      }
      if (!/^[!#$%&'*+.^_`|~\dA-Za-z-]+$/.test(name)) {
        return [[`${what} has a name that is none`, 'write letters, digits and hyphens']];
      }
      if (typeof value !== 'string') {
        return [[`${what} is no text, found ${shown(value)}`, 'write it in quotes']];
      }
      if (/[^\t\x20-\x7E]/.test(value)) {
        return [
          [`${what} has a line break or a sign beyond ASCII`, 'write it in one line of ASCII'],
        ];
      }
      return value.trim() === '' ? [[`${what} is empty`, 'write its value, or remove it']] : [];
    });
  });
}

function shown(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}
