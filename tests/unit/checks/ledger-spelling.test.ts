import { describe, expect, test } from 'vitest';
import type { Tree } from '../content-tree.ts';
import { BLOG, recorded, toldAfter } from './recorded-blog.ts';

const LOST = 'was published and leads nowhere now';

describe('a recorded address with accents', () => {
  const FILE = 'posts/vieux/fr.mdx';
  const withAlias = (alias: string): Tree => ({
    [FILE]: BLOG[FILE]!.replace('/2018/02/27/vieux/', alias),
  });
  const ledgerWith = (address: string) =>
    recorded.replace('/2018/02/27/vieux/', `/2018/02/27/${address}/`);

  test.each(['été', '%C3%A9t%C3%A9', '%c3%a9t%c3%a9', 'e\u0301te\u0301'])(
    'may be written %s, there and in its post',
    (spelling) => {
      for (const alias of ['été', '%C3%A9t%C3%A9', '%c3%a9t%c3%a9']) {
        const ledger = ledgerWith(spelling);
        expect(toldAfter({ tree: withAlias(`/2018/02/27/${alias}/`), ledger, isCi: true })).toEqual(
          [],
        );
      }
    },
  );

  test('is told of where it leads nowhere any more', () => {
    const [problem] = toldAfter({ ledger: ledgerWith('%c3%a9t%c3%a9') });
    expect(problem?.message).toContain(`/2018/02/27/été/ ${LOST}`);
    expect(problem?.fix).toContain('put `/2018/02/27/été/` back among the `aliases`');
  });
});
