import { createHash } from 'node:crypto';
import { CspEvaluator } from 'csp_evaluator';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, test } from 'vitest';
import { distOf, filesOf, pagesOf, readFile, type BuiltPage } from './built-site.ts';

const policyOf = ({ document }: BuiltPage) =>
  document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ??
  '';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe.each(['bilingual', 'english', 'empty', 'real'] as const)('on the %s site', (name) => {
  const pages = pagesOf(distOf(name));
  const policies = [...new Set(pages.map(policyOf))];

  test('every page has a policy, whose only doubt is that the site trusts itself', () => {
    for (const policy of policies) {
      const { csp } = new CspParser(policy);
      const findings = new CspEvaluator(csp).evaluate();
      const grave = findings.filter(
        ({ severity, value }) =>
          severity !== Severity.INFO && !(severity === Severity.MEDIUM_MAYBE && value === "'self'"),
      );
      expect(grave.map(({ description }) => description)).toEqual([]);
      expect(policy).toMatch(/^default-src 'none';/);
      for (const guard of ["base-uri 'none'", "form-action 'none'"]) {
        expect(policy.split(';')).toContain(guard);
      }
      // Which pages may compile WebAssembly `search.test.ts` says.
      expect(policy.replace(" 'wasm-unsafe-eval'", '')).not.toContain('unsafe');
    }
    expect(policies.length).toBeGreaterThan(0);
  });

  test('the policy of a page names each of its inline scripts, and it has no inline style', () => {
    for (const page of pages) {
      const scripts = [...page.document.querySelectorAll('script:not([src])')].filter(
        (script) => !/json/.test(script.getAttribute('type') ?? ''),
      );
      const hashes = policyOf(page).match(/'sha256-[^']*'/g) ?? [];
      expect([page.address, hashes]).toEqual([
        page.address,
        scripts.map((script) => hashOf(script.textContent)),
      ]);
      expect(page.document.querySelectorAll('style, [style]')).toHaveLength(0);
    }
  });

  test('the rules of the fonts are in the one sheet of every page', () => {
    const [sheet = '', ...others] = filesOf(distOf(name)).filter(
      (file) => file.endsWith('.css') && readFile(distOf(name), file).startsWith('@font-face'),
    );
    expect(others).toEqual([]);
    for (const { address, document } of pages) {
      const link = document.querySelector(`link[rel="stylesheet"][href="/${sheet}"]`);
      expect([address, link]).not.toEqual([address, null]);
    }
  });
});
