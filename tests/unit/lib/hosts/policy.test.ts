import { describe, expect, test } from 'vitest';
import {
  policyDirectives,
  policyHash,
  WASM,
  withOwnPolicy,
  withoutFontRules,
} from '#lib/hosts/policy.ts';

const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;

describe('a page keeps of its policy', () => {
  const [used, other] = [policyHash('go()'), policyHash('stay()')];

  test('the hashes of its own inline scripts and styles', () => {
    const page = `${meta(`default-src 'none'; script-src 'self' '${used}' '${other}'; style-src 'self' '${other}';`)}<script>go()</script>`;
    expect(withOwnPolicy(page)).toBe(
      `${meta(`default-src 'none';script-src 'self' '${used}';style-src 'self'`)}<script>go()</script>`,
    );
  });

  test('what frames and videos need where it has some', () => {
    const policy = "default-src 'none';media-src 'self';frame-src https://example.com";
    expect(withOwnPolicy(`${meta(policy)}<p>`)).toBe(`${meta("default-src 'none'")}<p>`);
    const page = `${meta(policy)}<video></video><embed-frame></embed-frame>`;
    expect(withOwnPolicy(page)).toBe(page);
  });

  test('what a sound needs where it has one', () => {
    const page = `${meta("media-src 'self'")}<audio src="/talk.mp3"></audio>`;
    expect(withOwnPolicy(page)).toBe(page);
  });

  test('leave to compile WebAssembly where it searches', () => {
    const policy = `script-src 'self' ${WASM}`;
    expect(withOwnPolicy(`${meta(policy)}<p>`)).toBe(`${meta("script-src 'self'")}<p>`);
    const page = `${meta(policy)}<site-search></site-search>`;
    expect(withOwnPolicy(page)).toBe(page);
  });

  test('nothing that was not in it', () => {
    const page = `${meta("script-src 'self'")}<script>go()</script>`;
    expect(withOwnPolicy(page)).toBe(page);
  });
});

test('the rules of fonts are taken out of a page, shortened, and no other style', () => {
  const fallback = 'My Font-0123456789abcdef fallback: Times New Roman';
  const page = `<style>@font-face{font-family:"${fallback}";src:url("/_astro/fonts/0123456789abcdef.woff2");}</style><p></p><style>p{}</style><style>@font-face{c:d}</style>`;
  expect(withoutFontRules(page)).toEqual({
    html: '<p></p><style>p{}</style>',
    rules:
      '@font-face{font-family:"My Font fallback";src:url(/_astro/fonts/0123456789abcdef.woff2)}@font-face{c:d}',
  });
});

test('nothing may be loaded that is not named, and another site by its origin alone', () => {
  expect(policyDirectives({})).toEqual([
    "default-src 'none'",
    // An element <base> would lead every relative address elsewhere, and a form what is typed into it.
    "base-uri 'none'",
    "form-action 'none'",
    "font-src 'self'",
    "media-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
  ]);
  expect(policyDirectives({}).join(';')).not.toMatch(/unsafe|https?:|\*/);
  expect(policyDirectives({ 'frame-src': ['https://example.com'] })).toContain(
    'frame-src https://example.com',
  );
});
