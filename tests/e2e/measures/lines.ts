import type { Locator } from '@playwright/test';

/** Characters of a line on average, over all full lines of some paragraphs: the last line of each is left out. */
export function charactersPerLine(paragraphs: Locator): Promise<number> {
  return paragraphs.evaluateAll((all) => {
    const full = all.flatMap((paragraph) => {
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let index = 0; index < node.nodeValue!.length; index += 1) {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const box = range.getClientRects()[0];
          if (!box) continue;
          // Code in a line is lower than the letters around it, by less than a line.
          const middle = (box.top + box.bottom) / 2;
          const line = [...lines.keys()].find((other) => Math.abs(other - middle) < box.height / 2);
          lines.set(line ?? middle, (lines.get(line ?? middle) ?? 0) + 1);
        }
      }
      return [...lines.values()].slice(0, -1);
    });
    return full.reduce((sum, count) => sum + count, 0) / full.length;
  });
}
