import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.0 to 2.2, levels A and AA, and what axe holds for good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface AxeReport {
  /** Each violation, with its rule and the element. */
  violations: string[];
  /** Rules that looked at an element of the page. */
  rules: string[];
}

/** What axe says of the page as it is shown. */
export function axeReport(page: Page): Promise<AxeReport> {
  // The sizes of targets are looked at only where it is asked for.
  const options = { rules: { 'target-size': { enabled: true } } };
  return report(new AxeBuilder({ page }).withTags(TAGS).options(options));
}

/** What axe says of the colours of the page, all that differs in its other light. */
export function coloursReport(page: Page): Promise<AxeReport> {
  return report(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));
}

async function report(axe: AxeBuilder): Promise<AxeReport> {
  // The page has no frames, and needs no blank page to gather what they say.
  const results = await axe.setLegacyMode(true).analyze();
  return {
    violations: results.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html, failureSummary }) =>
        [`${id}: ${help}`, target.join(' '), html.slice(0, 200), failureSummary].join('\n    '),
      ),
    ),
    rules: [...results.passes, ...results.violations].map(({ id }) => id),
  };
}
