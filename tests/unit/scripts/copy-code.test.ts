import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** What the last block that was copied left on the clipboard. */
let clipboard: string | undefined;
let isRefused = false;
let document: Document;

function figure(pre: string): string {
  return `<figure class="code"><div><code>a.sh</code><span>Bash</span><copy-code><button>Copier</button><span role="status" data-copied="Copié" data-failed="Échec"></span></copy-code></div>${pre}<figcaption>Légende</figcaption></figure>`;
}

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  const page = parseHTML('<!doctype html><html><body></body></html>');
  document = page.document as unknown as Document;
  const writeText = (text: string) => {
    if (isRefused) return Promise.reject(new Error('refused'));
    clipboard = text;
    return Promise.resolve();
  };
  vi.stubGlobal('HTMLElement', page.HTMLElement);
  vi.stubGlobal('customElements', page.customElements);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  clipboard = undefined;
  isRefused = false;
  const { CopyCode } = await import('#scripts/copy-code.ts');
  customElements.define('copy-code', CopyCode);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function copy(pre: string): Promise<Element> {
  document.body.innerHTML = figure(pre);
  document.querySelector('button')!.click();
  await vi.advanceTimersByTimeAsync(0);
  return document.querySelector('[role=status]')!;
}

test.each([
  [
    'the code, without its colours',
    '<pre><code><span class="word">a</span> b\n\n  c</code></pre>',
    'a b\n\n  c',
  ],
  [
    'no line that was removed',
    '<pre class="marked"><code>a\n<del>b\n</del><ins>c\n</ins><mark>d</mark></code></pre>',
    'a\nc\nd',
  ],
  [
    'no end of line after the last',
    '<pre class="marked wrap"><code><span>a\n</span><del>b\n</del><del>c</del></code></pre>',
    'a',
  ],
  [
    'a patch as it is',
    '<pre class="patch"><code><del>-a\n</del><ins>+b</ins></code></pre>',
    '-a\n+b',
  ],
])('a button copies %s, and says so', async (_what, pre, expected) => {
  const status = await copy(pre);
  expect(clipboard).toBe(expected);
  expect(status.textContent).toBe('Copié');
  expect(document.querySelectorAll('del')).toHaveLength(pre.split('<del>').length - 1);
});

test('a button that is refused the clipboard says so', async () => {
  isRefused = true;
  const status = await copy('<pre><code>a</code></pre>');
  expect(status.textContent).toBe('Échec');
});

test('a button says so where there is no clipboard, as on a page without HTTPS', async () => {
  vi.stubGlobal('navigator', {});
  const status = await copy('<pre><code>a</code></pre>');
  expect(status.textContent).toBe('Échec');
});

test('what was said goes after two seconds, counted from the last time', async () => {
  const status = await copy('<pre><code>a</code></pre>');
  await vi.advanceTimersByTimeAsync(1500);
  document.querySelector('button')!.click();
  await vi.advanceTimersByTimeAsync(1500);
  expect(status.textContent).toBe('Copié');
  await vi.advanceTimersByTimeAsync(500);
  expect(status.textContent).toBe('');
});
