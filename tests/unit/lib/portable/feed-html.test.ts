import { describe, expect, test } from 'vitest';
import { toFeedHtml } from '#lib/portable/feed-html.ts';
import { coverOf, toPortableText } from '#lib/portable/page-text.ts';

const PLACE = {
  url: 'https://example.org/blog/posts/essai/',
  diagram: (number: number) => `https://example.org/d-${number}.png`,
};
const portable = (html: string) => toPortableText(html, PLACE);
const inFeed = (html: string) => toFeedHtml(portable(html).tree);

describe('in a feed', () => {
  test.each([
    [
      'a script and a style are not there',
      '<p>a</p><script>x</script><style>p{}</style>',
      '<p>a</p>',
    ],
    ['nor are comments', '<p>a<!-- b --></p>', '<p>a</p>'],
    [
      'nor what an element says of its looks and behaviour',
      '<p class="x" id="y" style="color:red" data-z="1" onclick="a()" tabindex="0" role="note" aria-label="b">a</p>',
      '<p>a</p>',
    ],
    ['nor elements that only carried these', '<p><span class="x">a</span></p>', '<p>a</p>'],
    [
      'a passage in another language says so',
      '<p><span lang="en" class="x">cloud</span></p>',
      '<p><span lang="en">cloud</span></p>',
    ],
    [
      'a sound is there, with a link to its file for readers that play none',
      '<audio class="x" src="/talk.mp3" controls preload="none"></audio>',
      '<audio src="https://example.org/talk.mp3" controls><a href="https://example.org/talk.mp3">talk.mp3</a></audio>',
    ],
    [
      'so is a formula',
      '<math display="block" class="x"><mi>a</mi></math>',
      '<math display="block"><mi>a</mi></math>',
    ],
    [
      'a heading has no anchor',
      '<h2 id="a"><a class="anchor" href="#a">A <em>b</em></a></h2>',
      '<h2>A <em>b</em></h2>',
    ],
    [
      'code has no colours, no button and no language, but its file’s name and what is marked in it',
      '<figure class="code"><div><code>main.tf</code><span>HCL</span><copy-code><button>Copy</button></copy-code></div>' +
        '<pre tabindex="0" class="marked"><code class="language-hcl"><span class="name">a</span> = <ins><span class="string">b</span>\n</ins></code></pre><figcaption>c</figcaption></figure>',
      '<figure><p><code>main.tf</code></p><pre><code>a = <ins>b\n</ins></code></pre><figcaption>c</figcaption></figure>',
    ],
    [
      'a table is out of its box, its cells aligned',
      '<div class="table-box" role="group" tabindex="0"><table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td class="align-end" colspan="2">1</td></tr></tbody></table></div>',
      '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td colspan="2" align="right">1</td></tr></tbody></table>',
    ],
    [
      'a callout is a quotation',
      '<div class="callout" role="note"><p class="interface label"><svg aria-hidden="true"><path d="M0 0"/></svg><span>Note</span></p><p>a</p></div>',
      '<blockquote><p><strong>Note</strong></p><p>a</p></blockquote>',
    ],
    [
      'a picture has whole addresses, and no words for the eyes of listeners',
      '<a class="full-size" href="/_astro/a.webp"><picture><source srcset="/_astro/a.avif 360w, /_astro/b.avif 720w" type="image/avif" sizes="10rem"><img src="/_astro/a.webp" alt="b" loading="lazy" decoding="async" width="2" height="1"></picture><span class="visually-hidden"> (full size)</span></a>',
      '<a href="https://example.org/_astro/a.webp"><picture><source srcset="https://example.org/_astro/a.avif 360w, https://example.org/_astro/b.avif 720w" type="image/avif" sizes="10rem"><img src="https://example.org/_astro/a.webp" alt="b" width="2" height="1"></picture></a>',
    ],
    [
      'of two pictures for two lights the one for day is there',
      '<figure><div class="in-light"><img src="/a.png" alt=""></div><div class="in-dark"><img src="/b.png" alt=""></div></figure>',
      '<figure><img src="https://example.org/a.png" alt=""></figure>',
    ],
    [
      'a diagram is a picture that says what it shows',
      '<figure class="diagram"><div class="diagram-box"><svg width="20" height="10" role="img"><title>a</title><desc>b</desc><text>c</text></svg></div><figcaption>d</figcaption></figure>',
      '<figure><img src="https://example.org/d-1.png" alt="a b" width="44" height="34"><figcaption>d</figcaption></figure>',
    ],
    [
      'a video has whole addresses',
      '<video class="video" src="/a.webm" poster="/a.webp" controls playsinline preload="none" width="2" height="1"><track kind="captions" src="/a.vtt" srclang="fr" label="b"><a href="/a.webm">c</a></video>',
      '<video src="https://example.org/a.webm" poster="https://example.org/a.webp" controls width="2" height="1"><track kind="captions" src="https://example.org/a.vtt" srclang="fr" label="b"><a href="https://example.org/a.webm">c</a></video>',
    ],
    [
      'content of another site is a link to it',
      '<embed-frame data-title="A & B" data-url="https://x.example.org/embed"><p>A & B</p><p>notice</p><a href="https://x.example.org/">open</a><button>load</button></embed-frame>',
      '<p><a href="https://x.example.org/">A &#x26; B</a></p>',
    ],
    [
      'so is a page in a frame',
      '<iframe src="https://x.example.org/" title="A"></iframe>',
      '<p><a href="https://x.example.org/">A</a></p>',
    ],
    ['an element of a script leaves what it holds', '<my-tabs><p>a</p></my-tabs>', '<p>a</p>'],
    [
      'a task has a box of text',
      '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" checked disabled> a</li><li><input type="checkbox" disabled> b</li></ul>',
      '<ul><li>☑ a</li><li>☐ b</li></ul>',
    ],
    [
      'a footnote leads to the page, and nothing leads back',
      '<p>a<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref="true">1</a></sup></p><section data-footnotes="true"><h2 class="visually-hidden" id="footnote-label">Notes</h2><ol><li id="user-content-fn-1"><p>b <a href="#user-content-fnref-1" data-footnote-backref="true"><svg></svg></a></p></li></ol></section>',
      '<p>a<sup><a href="https://example.org/blog/posts/essai/#user-content-fn-1">1</a></sup></p><section><h2>Notes</h2><ol><li><p>b </p></li></ol></section>',
    ],
    [
      'links are whole: to the site, to the page itself, elsewhere, to a mailbox',
      '<a href="/blog/tags/">a</a><a href="#b">b</a><a href="https://x.example.org/?a=1&b=2">c</a><a href="mailto:a@example.org">d</a>',
      '<a href="https://example.org/blog/tags/">a</a><a href="https://example.org/blog/posts/essai/#b">b</a><a href="https://x.example.org/?a=1&#x26;b=2">c</a><a href="mailto:a@example.org">d</a>',
    ],
    [
      'a drawing of the text’s own is told by its name',
      '<p><svg role="img" aria-label="Un cercle"><circle r="1"/></svg> et <svg><title>un carré</title></svg></p>',
      '<p>Un cercle et un carré</p>',
    ],
    ['what is hidden is not there', '<p hidden>a</p><p>b</p>', '<p>b</p>'],
    [
      'sources are whole however they are parted',
      '<img src="/a.png" srcset="/a.png 1x,/b.png 2x" alt="">',
      '<img src="https://example.org/a.png" srcset="https://example.org/a.png 1x, https://example.org/b.png 2x" alt="">',
    ],
    [
      'a quotation’s source is whole too',
      '<blockquote cite="/blog/a/"><p>a</p></blockquote>',
      '<blockquote cite="https://example.org/blog/a/"><p>a</p></blockquote>',
    ],
  ])('%s', (_, html, plain) => {
    expect(inFeed(html)).toBe(plain);
  });

  test('diagrams are numbered as they stand', () => {
    const diagram =
      '<figure class="diagram"><svg width="1" height="1"><title>a</title></svg></figure>';
    expect([...inFeed(`<div>${diagram}</div>${diagram}`).matchAll(/d-\d/g)].flat()).toEqual([
      'd-1',
      'd-2',
    ]);
  });

  test('what was cleaned stays as it is', () => {
    const once = inFeed(
      '<h2 id="a"><a class="anchor" href="#a">A &amp; b</a></h2><p><img src="/a.png" alt="&quot;"></p>',
    );
    expect(inFeed(once)).toBe(once);
  });
});

test.each([
  ['<a href="b/">a</a>', ['b/']],
  ['<a href="../c/">a</a><a href="../c/">a</a><img src="d.png" alt="">', ['../c/', 'd.png']],
  ['<a href="?x">a</a>', ['?x']],
  ['<img srcset="e.png 1x, /f.png 2x" src="/f.png" alt="">', ['e.png']],
  [
    '<a href="/b/">a</a><a href="#b">a</a><a href="//x.example.org/">a</a><a href="tel:1">a</a>',
    [],
  ],
])('of %s the addresses %j lead nowhere', (html, strays) => {
  expect(portable(html).strays).toEqual(strays);
});

test('the cover is the first picture of a text that has one', () => {
  expect(
    coverOf(portable('<div class="post-cover"><img src="/a.webp" alt=""></div><p>b</p>').tree),
  ).toBe('https://example.org/a.webp');
  expect(coverOf(portable('<p><img src="/a.webp" alt=""></p>').tree)).toBeUndefined();
});
