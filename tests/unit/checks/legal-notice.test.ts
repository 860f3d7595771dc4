import { beforeEach, describe, expect, test, vi } from 'vitest';
import { site } from '#config/site.ts';
import { problemsIn } from '../content-tree.ts';
import { site as sound } from '../test-site.ts';

/** A configuration of this file's own, which its tests may change. */
vi.mock('#config/site.ts', async () => {
  const { site } = await import('../test-site.ts');
  return { site: structuredClone(site) };
});

beforeEach(() => {
  Object.assign(site, structuredClone(sound));
});

describe('the legal notice', () => {
  type Legal = (typeof sound)['legal'];

  test.each<{ what: string; change: (legal: Legal) => void; words: string[] }>([
    {
      what: 'of nobody',
      change: ({ publisher }) => (publisher.kind = ''),
      words: ['`legal.publisher.kind` is empty', 'set `legal.publisher.kind`'],
    },
    {
      what: 'of an organization without an address and a director',
      change: ({ publisher }) => Object.assign(publisher, { address: '', director: '' }),
      words: ['`legal.publisher.address`, `legal.publisher.director` are empty'],
    },
    {
      what: 'of a professional without a phone number',
      change: ({ publisher }) =>
        Object.assign(publisher, { kind: 'professional-person', phone: '' }),
      words: ['`legal.publisher.phone` is empty'],
    },
    {
      what: 'without the host’s phone number',
      change: ({ host }) => (host.phone = ''),
      words: ['`legal.host.phone` is empty', 'fill in `legal.host`'],
    },
    {
      what: 'of a private person without a host',
      change: ({ publisher, host }) => {
        publisher.kind = 'private-person';
        Object.assign(host, { name: '', address: '', phone: '' });
      },
      words: ['`legal.host.name`, `legal.host.address`, `legal.host.phone` are empty'],
    },
  ])('$what is a warning, which stops no build', ({ change, words }) => {
    change(site.legal);
    const problems = problemsIn({});
    expect(problems).toMatchObject([{ rule: 'legal-notice', severity: 'warning' }]);
    for (const word of words) expect(`${problems[0]!.message} ${problems[0]!.fix}`).toContain(word);
  });

  test('of a publisher elsewhere than in France is asked for nothing', () => {
    site.legal.publisher = { ...site.legal.publisher, country: 'DE', kind: '', name: '' };
    site.legal.host.name = '';
    expect(problemsIn({})).toEqual([]);
  });

  test('of a publisher in no country is asked for that alone', () => {
    site.legal.publisher = { ...site.legal.publisher, country: '', kind: '', name: '' };
    const [problem, ...others] = problemsIn({});
    expect(problem).toMatchObject({ rule: 'legal-notice', severity: 'warning' });
    expect(problem!.fix).toContain("write its code, such as `country: 'FR'`");
    expect(problem!.message).not.toContain('LCEN');
    expect(others).toEqual([]);
  });

  test('of a private person may leave out who it is', () => {
    site.legal.publisher = {
      ...site.legal.publisher,
      kind: 'private-person',
      name: '',
      address: '',
    };
    expect(problemsIn({})).toEqual([]);
  });

  test('without publisher and host is two warnings', () => {
    site.legal.publisher.kind = '';
    site.legal.host.name = '';
    expect(problemsIn({}).map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });
});
