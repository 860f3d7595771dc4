import { expect, test } from 'vitest';
import { toArticle } from '#lib/search/article.ts';

const page = (prose: string) =>
  `<body><header>Menu</header><main><article><header class="post-header"><p>5 juin</p><h1>Un <em>titre</em></h1><p class="lead">Le chapeau.</p><div class="notes"><p>Aussi en anglais</p></div></header><div class="post-body"><nav>Sommaire</nav><div class="prose">${prose}</div></div><div class="post-tags">Étiquette</div></article><aside>À lire aussi</aside></main><footer>Pied</footer></body>`;

const textOf = (prose: string) => toArticle(page(prose)).text;

test('an article is a title, a standfirst and a text, and nothing around them', () => {
  expect(toArticle(page('<p>Le texte.</p>'))).toEqual({
    title: 'Un titre',
    text: 'Le chapeau. Le texte.',
  });
});

test.each([
  ['<p>Un <b>mo</b>t,\n un  autre.</p><p>Suite\u00A0!</p>', 'Un mot, un autre. Suite\u00A0!'],
  ['<h2><a href="#t">Titre</a></h2><p>Texte</p>', 'Titre · Texte'],
  ['<table><tr><td>un</td><td>deux</td></tr></table>', 'un · deux'],
  ['<p>Dit « oui. »</p><p>Puis<br>non.</p>', 'Dit « oui. » Puis non.'],
  [
    '<figure class="code"><div><span>Bash</span><copy-code><button>Copier</button><span role="status"></span></copy-code></div><pre><code>az\nlogin</code></pre><figcaption>Légende.</figcaption></figure>',
    'Légende.\naz login',
  ],
  ['<p>Note<sup><a href="#n" data-footnote-ref>1</a></sup>.</p>', 'Note.'],
  ['<p>Texte. <a href="#r" data-footnote-backref>↩</a></p>', 'Texte.'],
  ['<h2 class="visually-hidden">Notes</h2><p>Une.</p>', 'Une.'],
  ['<figure><svg><title>Schéma</title><text>boîte</text></svg></figure><p>Fin.</p>', 'Fin.'],
  [
    '<embed-frame><p class="title">Vidéo</p><p>Rien n’est chargé</p><p><button>Charger</button></p></embed-frame>',
    'Vidéo',
  ],
  ['<p>Avant</p><script>alert(1)</script>', 'Avant'],
])('of %s it takes %j', (prose, text) => {
  expect(textOf(prose)).toBe(`Le chapeau. ${text}`);
});

test('a page without an article is no post’s', () => {
  expect(() => toArticle('<main><h1>Tags</h1></main>')).toThrow('no article');
});
