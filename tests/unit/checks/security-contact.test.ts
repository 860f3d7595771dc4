import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SecurityContact, SiteConfig } from '#config/types.ts';
import { site } from '#config/site.ts';
import { placeOf, toldBy } from '../content-tree.ts';

/** A configuration of this file's own, which its tests may change. */
vi.mock('#config/site.ts', async () => {
  const { site } = await import('../test-site.ts');
  return { site: structuredClone(site) };
});

const changeable: Pick<SiteConfig<string>, 'security' | 'base'> = site;
const CONTACT: SecurityContact = { contact: 'mailto:security@example.org', expires: '2025-01-01' };

/** What is told on 15 June 2024, the configuration written as the project writes it. */
const told = () =>
  toldBy('security-contact', {
    '../config/site.ts': `export const site = {
  analytics: null,
  security: {
    contact: 'mailto:security@example.org',
    expires: '2025-01-01',
  },
};
`,
  });

beforeEach(() => {
  Object.assign(changeable, { security: { ...CONTACT }, base: '/' });
});

describe('the end of a security contact', () => {
  test.each<{ expires: string; severity: 'error' | 'warning'; words: string }>([
    { expires: '2024-06-14', severity: 'error', words: 'nobody believes' },
    { expires: '2024-06-15', severity: 'error', words: 'nobody believes' },
    { expires: '2024-06-15T09:00', severity: 'warning', words: 'soon' },
    { expires: '2024-06-16', severity: 'warning', words: 'soon' },
    { expires: '2024-07-14', severity: 'warning', words: 'soon' },
    { expires: '2025-06-16', severity: 'warning', words: 'more than a year away' },
    { expires: '2030-01-01', severity: 'warning', words: 'more than a year away' },
  ])('on $expires is told of, $severity', ({ expires, severity, words }) => {
    changeable.security = { ...CONTACT, expires };
    const problems = told();
    expect(problems.map(placeOf)).toEqual(['src/config/site.ts:5:5 security-contact']);
    expect(problems).toMatchObject([
      {
        severity,
        message: expect.stringContaining(`\`security.expires\` is ${expires}`),
        fix: expect.stringContaining('less than a year from today'),
      },
    ]);
    expect(problems[0]?.message).toContain(words);
  });

  test.each(['2024-07-15', '2025-01-01', '2025-06-15'])('on %s is right', (expires) => {
    changeable.security = { ...CONTACT, expires };
    expect(told()).toEqual([]);
  });
});

test('a site without a security contact is told of nothing', () => {
  Object.assign(changeable, { security: null, base: '/blog/' });
  expect(told()).toEqual([]);
});

test('a site that does not live at the root of its host cannot have the file there', () => {
  changeable.base = '/blog/';
  const problems = told();
  expect(problems.map(placeOf)).toEqual(['src/config/site.ts:4:5 security-contact']);
  expect(problems).toMatchObject([
    { severity: 'warning', message: expect.stringContaining('/blog/') },
  ]);
});

test('what is not written as the project writes it is told at the start of the file', () => {
  changeable.security = { ...CONTACT, expires: '2024-01-01' };
  const problems = toldBy('security-contact', {
    '../config/site.ts': 'export const site = own;\n',
  });
  expect(problems.map(placeOf)).toEqual(['src/config/site.ts:1:1 security-contact']);
});
