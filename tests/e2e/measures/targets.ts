import type { Page } from '@playwright/test';

/**
 * Controls that a finger misses: those whose place to hit is lower or narrower than a size, in
 * pixels. A link in a sentence is left out, as WCAG 2.5.8 does, and so is a heading of the text that
 * links to itself: the line sets their height.
 */
export function smallTargets(page: Page, size: number): Promise<string[]> {
  return page.evaluate((least) => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, select, summary'),
    ];
    const isInSentence = (control: HTMLElement) => {
      if (control.matches('.prose :is(h2, h3, h4, h5, h6) a')) return true;
      const around = control.parentElement!.closest<HTMLElement>('p, li, td, th, dd, h2, h3, h4')!;
      if (control.tagName !== 'A' || !around) return false;
      const links = [...around.querySelectorAll('a')];
      const length = (text: string) => text.replace(/[\s·,]/g, '').length;
      const inLinks = links.reduce((sum, { textContent }) => sum + length(textContent!), 0);
      return length(around.textContent!) > inLinks;
    };
    /** How far a control can be hit from its middle, in one direction. */
    const reach = (control: HTMLElement, x: number, y: number, dx: number, dy: number) => {
      for (let distance = 1; distance <= least; distance += 1) {
        const hit = document.elementFromPoint(x + dx * distance, y + dy * distance);
        const isHit = hit && (control.contains(hit) || hit.closest('label')?.contains(control));
        if (!isHit) return distance - 1;
      }
      return least;
    };
    return controls
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => !control.matches('.visually-hidden') && !isInSentence(control))
      .flatMap((control) => {
        control.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = control.getClientRects()[0]!;
        const x = left + width / 2;
        const y = top + height / 2;
        const hitWidth = reach(control, x, y, -1, 0) + reach(control, x, y, 1, 0) + 1;
        const hitHeight = reach(control, x, y, 0, -1) + reach(control, x, y, 0, 1) + 1;
        if (hitWidth >= least && hitHeight >= least) return [];
        const text = control.textContent!.trim().slice(0, 40);
        return [`${control.tagName.toLowerCase()} “${text}”: ${hitWidth} × ${hitHeight}`];
      });
  }, size);
}
