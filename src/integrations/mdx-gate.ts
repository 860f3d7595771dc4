import { ended } from '#lib/mdx-tree.ts';
import { oncePerObject } from '#lib/once-per.ts';
import { formatProblem } from '#lib/problems.ts';
import { entriesOf, toEntry, type Content, type EntryFile } from '#source/content.ts';
import { parseBody } from '#source/mdx.ts';

/** What a plugin of Vite’s tells errors by. */
interface Teller {
  error: (error: { message: string; id: string; loc: { line: number; column: number } }) => never;
}

/**
 * Closes each text of MDX before Astro compiles it, and keeps from it what its parser would not come back
 * from: `dev` goes on after errors, and a text may be compiled before it is checked.
 */
export function createMdxGate(content: () => Content | undefined) {
  return {
    name: 'mdx-gate',
    enforce: 'pre' as const,
    transform: {
      filter: { id: /\.mdx(?:\?|$)/ },
      handler(this: Teller, code: string, id: string) {
        const [path = ''] = id.split('?');
        const known = content();
        const checked = known && entriesByPath(known).get(path);
        const entry = checked?.text === code ? checked : toEntry(path, code);
        const body = parseBody(entry);
        if ('fault' in body && body.fault.fix !== undefined) {
          const { line, column, message, fix } = body.fault;
          const rule = 'text-limits';
          const file = checked?.file ?? path;
          this.error({
            message: formatProblem({ file, line, column, rule, severity: 'error', message, fix }),
            id,
            loc: { line, column: column - 1 },
          });
        }
        return { code: ended(code), map: null };
      },
    },
  };
}

const entriesByPath = oncePerObject(
  (content: Content): ReadonlyMap<string, EntryFile> =>
    new Map(entriesOf(content).map((entry) => [entry.absolutePath, entry])),
);
