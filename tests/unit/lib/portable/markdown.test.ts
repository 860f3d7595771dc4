import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { llmsTxt } from '#lib/portable/llms.ts';
import { toMarkdown } from '#lib/portable/markdown.ts';
import { toPortableText } from '#lib/portable/page-text.ts';
import { toTwin } from '#lib/portable/twin.ts';
import { samplePost } from '../../sample-post.ts';
import { en, site } from '../../test-site.ts';

const PLACE = {
  url: 'https://example.org/posts/essai/',
  diagram: () => 'https://example.org/d.png',
};
const markdownOf = (html: string, diagrams: string[] = []) =>
  toMarkdown(toPortableText(html, PLACE).tree, diagrams).trim();

describe('as Markdown', () => {
  test.each([
    [
      'code keeps its language',
      '<figure class="code"><pre><code class="language-hcl"><span class="name">a</span> = 1</code></pre></figure>',
      '```hcl\na = 1\n```',
    ],
    [
      'code that holds a fence has a longer one',
      '<figure class="code"><pre><code class="language-markdown">```sh\nls\n```</code></pre></figure>',
      '````markdown\n```sh\nls\n```\n````',
    ],
    [
      'a diagram is the text that it is drawn from',
      '<figure class="diagram"><svg width="1" height="1"><title>a</title></svg><figcaption>c</figcaption></figure>',
      '```mermaid alt="a"\ngraph LR\n```\n\nc',
    ],
    [
      'a table keeps its columns',
      '<div class="table-box"><table><thead><tr><th>a</th><th class="align-end">b</th></tr></thead><tbody><tr><td>1 | 2</td><td class="align-end">3</td></tr></tbody></table></div>',
      '| a | b |\n| - | -: |\n| 1 \\| 2 | 3 |',
    ],
    [
      'a callout is a quotation',
      '<div class="callout"><p class="label"><span>Note</span></p><p>a</p></div>',
      '> **Note**\n>\n> a',
    ],
    [
      'a picture is one, not a link to itself',
      '<p><a class="full-size" href="/a.webp"><picture><source srcset="/a.avif"><img src="/a.webp" alt="b"></picture></a></p>',
      '![b](https://example.org/a.webp)',
    ],
    [
      'a sound is a link to its file',
      '<audio src="/a%20talk.mp3" controls></audio>',
      '[a talk.mp3](https://example.org/a%20talk.mp3)',
    ],
    [
      'a sound is what it is called, and has one link',
      '<audio controls aria-label="A talk"><source src="/a.mp3"></audio><audio controls><source src="/a.mp3"><a href="/a.mp3">The talk</a></audio>',
      '[A talk](https://example.org/a.mp3)[The talk](https://example.org/a.mp3)',
    ],
    [
      'a formula is one',
      '<p>a <math><mfrac><mi>b</mi><mn>2</mn></mfrac></math></p>',
      'a <math><mfrac><mi>b</mi><mn>2</mn></mfrac></math>',
    ],
    [
      'what is folded is unfolded',
      '<details class="details"><summary>a</summary><p>b</p></details>',
      '**a**\n\nb',
    ],
    [
      'a footnote is one',
      '<p>a<sup><a href="#user-content-fn-n" id="user-content-fnref-n" data-footnote-ref="true">1</a></sup></p><section data-footnotes="true"><h2 id="footnote-label">Notes</h2><ol><li id="user-content-fn-n"><p>b <a href="#user-content-fnref-n" data-footnote-backref="true">↩</a></p></li></ol></section>',
      'a[^n]\n\n[^n]: b',
    ],
    [
      'a link is whole',
      '<p><a href="/tags/">a</a> and <a href="#b">b</a></p>',
      '[a](https://example.org/tags/) and [b](https://example.org/posts/essai/#b)',
    ],
    [
      'a difference has its signs',
      '<figure class="code"><pre class="marked"><code class="language-hcl">a = 1\n<del>b = 1\n</del><ins>b = 2\n</ins>c = 3</code></pre></figure>',
      '```diff\n a = 1\n-b = 1\n+b = 2\n c = 3\n```',
    ],
    [
      'a patch keeps those that it has',
      '<figure class="code"><pre class="patch"><code class="language-diff"><del>-b\n</del><ins>+c</ins></code></pre></figure>',
      '```diff\n-b\n+c\n```',
    ],
    [
      'a task is one',
      '<ul><li><input type="checkbox" checked disabled> a</li><li><input type="checkbox" disabled> b</li></ul>',
      '- [x] a\n- [ ] b',
    ],
    [
      'what a cell holds stays in it',
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b<br>c<ul><li>d</li><li>e</li></ul></td></tr></tbody></table>',
      '| a |\n| - |\n| b<br>c<br>d<br>e |',
    ],
    [
      'the caption of a table stands above it',
      '<table><caption>c</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
      'c\n\n| a |\n| - |\n| b |',
    ],
    ['a power stays one', '<p>10<sup>2</sup></p>', '10<sup>2</sup>'],
    ['a key stays one', '<p><kbd class="x">Tab</kbd></p>', '<kbd>Tab</kbd>'],
    [
      'what Markdown would read is escaped',
      '<p>*a* _b_ &lt;c> [d]</p>',
      '\\*a\\* \\_b\\_ \\<c> \\[d]',
    ],
  ])('%s', (_, html, markdown) => {
    expect(markdownOf(html, ['graph LR'])).toBe(markdown);
  });
});

const TEXTS = {
  markdown: 'Le texte.\n',
  summary: 'Une phrase : "deux".',
  author: 'Auteur Exemple',
  tags: ['Nuage'],
  series: undefined,
  translations: [],
};

describe('the twin of a post', () => {
  const headOf = (twin: string) => parse(/^---\n([^]*?)---\n/.exec(twin)![1]!) as object;

  test('says in its front matter what readers are told, and nothing else', () => {
    const post = samplePost({
      folder: 'essai',
      title: 'Un essai : *deux*',
      draft: true,
      aliases: ['/ancien/'],
      guid: '12',
      updated: '2021-01-01',
      updateNote: 'x',
      toc: false,
      series: 'k',
      seriesOrder: 2,
    });
    const other = samplePost({ folder: 'essai', lang: en });
    const twin = toTwin(post, { ...TEXTS, series: 'Kubernetes', translations: [other] });
    expect(headOf(twin)).toEqual({
      title: 'Un essai : *deux*',
      description: 'Une phrase : "deux".',
      lang: 'fr',
      date: '2020-01-01',
      updated: '2021-01-01',
      updateNote: 'x',
      author: 'Auteur Exemple',
      tags: ['Nuage'],
      series: 'Kubernetes',
      seriesOrder: 2,
      url: 'https://example.org/posts/essai/',
      translations: { en: 'https://example.org/en/posts/essai.md' },
    });
    expect(twin).toMatch(/\n\n# Un essai : \\\*deux\\\*\n\nLe texte\.\n$/);
  });

  test('leaves out what there is nothing of', () => {
    expect(Object.keys(headOf(toTwin(samplePost({ folder: 'essai' }), TEXTS)))).toEqual([
      'title',
      'description',
      'lang',
      'date',
      'author',
      'tags',
      'url',
    ]);
  });
});

test('llms.txt names the site and each post by language, in the order that they are given', () => {
  const told = [
    { post: samplePost({ folder: 'b', title: 'Deux [2]' }), summary: 'Une <b> *phrase*.' },
    { post: samplePost({ folder: 'c', lang: en }), summary: 'A sentence.' },
    { post: samplePost({ folder: 'a' }), summary: 'Une autre.' },
  ];
  expect(llmsTxt(told)).toBe(
    [
      `# ${site.name}`,
      '',
      '> Un carnet de bord, en français et en anglais.',
      '',
      '## Français',
      '',
      '- [Deux \\[2\\]](https://example.org/posts/b.md): Une \\<b\\> \\*phrase\\*.',
      '- [Titre de a](https://example.org/posts/a.md): Une autre.',
      '',
      '## English',
      '',
      '- [Titre de c](https://example.org/en/posts/c.md): A sentence.',
      '',
    ].join('\n'),
  );
  expect(llmsTxt([])).toBe(`# ${site.name}\n\n> Un carnet de bord, en français et en anglais.\n`);
});
