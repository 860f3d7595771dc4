import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { codePlugin } from '#markdown/code.ts';
import { SAMPLES } from '../lib/code/samples.ts';

async function htmlOf(markdown: string, lang = 'fr'): Promise<string> {
  const { html } = await markdownToHtml(markdown, {
    hastPlugins: [codePlugin],
    fileURL: pathToFileURL(`/projet/src/content/posts/essai/${lang}.mdx`),
  });
  return html.trim();
}

const fence = (info: string, code: string) => `~~~${info}\n${code}\n~~~\n`;

describe('a fenced block becomes a figure', () => {
  test('with its language, its button and its code in classes', async () => {
    expect(await htmlOf(fence('js', 'const a = 1;'))).toBe(
      '<figure class="code"><div><span>JavaScript</span><copy-code lang="fr"></copy-code></div>' +
        '<pre tabindex="0" role="group" aria-label="Code, JavaScript"><code class="language-js">' +
        '<span class="word">const</span> a = <span class="number">1</span>;</code></pre></figure>',
    );
  });

  test('with the name of its file before and its caption after', async () => {
    const html = await htmlOf(fence('text title="a & b.txt" caption="Des <mots>."', 'a'));
    expect(html).toMatch(
      /^<figure class="code"><div><code>a &#x26;|^<figure class="code"><div><code>a &amp; b.txt<\/code><copy-code/,
    );
    expect(html).toContain('aria-label="Code, a ');
    expect(html).toMatch(
      /<\/pre><figcaption>Des &(?:lt|#x3C);mots>?(?:&gt;)?\.<\/figcaption><\/figure>$/,
    );
  });

  test('without anything above where there is nothing to say', async () => {
    expect(await htmlOf(fence('text nocopy', 'a'))).toBe(
      '<figure class="code"><pre tabindex="0" role="group" aria-label="Code">' +
        '<code class="language-text">a</code></pre></figure>',
    );
  });

  test('in the language of the text', async () => {
    expect(await htmlOf(fence('js', '1'), 'en')).toContain('<copy-code lang="en">');
  });

  test('in which only marked lines are elements', async () => {
    const html = await htmlOf(fence('text {1} ins={3} del={4}', 'a\nb\nc\nd'));
    expect(html).toContain('<pre class="marked"');
    expect(html).toContain('<mark>a\n</mark>b\n<ins>c\n</ins><del>d</del></code>');
  });

  test('in which every line that may wrap is an element, and which does not scroll', async () => {
    const html = await htmlOf(fence('text wrap {2} nocopy', 'a\nb\nc'));
    expect(html).toContain(
      '<pre class="marked wrap"><code class="language-text"><span>a\n</span><mark>b\n</mark><span>c</span></code></pre>',
    );
  });

  test('in which the lines of a patch have no signs but their own', async () => {
    const html = await htmlOf(fence('diff', '-a\n+b'));
    expect(html).toContain('<pre class="patch"');
    expect(html).toContain('<del>-a\n</del><ins>+b</ins>');
  });

  test('but not if it is a diagram, a word in a line or a `pre` without code', async () => {
    for (const text of [fence('mermaid', 'graph TD'), 'Un `mot`.', '<pre>a</pre>']) {
      expect(await htmlOf(text)).not.toContain('<figure');
    }
  });
});

test.each(Object.entries(SAMPLES))(
  'the text of a block in %s is what was written',
  async (lang, code) => {
    const written = code.replaceAll('\r\n', '\n');
    for (const meta of ['', ' {1}', ' wrap', ' del={1} ins={2}']) {
      const { document } = parseHTML(await htmlOf(fence(lang + meta, written)));
      expect(document.querySelector('pre')!.textContent).toBe(written);
      expect(document.querySelectorAll('[style]')).toHaveLength(0);
    }
  },
);

test('in MDX the component that copies stands for its element, and braces are text', async () => {
  const { code } = await mdxToJs(fence('text', '{a} <b>'), { hastPlugins: [codePlugin] });
  expect(code).toContain('_components["copy-code"]');
  expect(code).toContain('"{a} <b>"');
});
