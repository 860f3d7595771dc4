import { pathToFileURL } from 'node:url';
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { defineHastPlugin, markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { footnotesPlugin } from '#markdown/footnotes.ts';
import { typographyPlugin } from '#markdown/typography.ts';
import { shown } from '../lib/typography/shown.ts';

const hastPlugins = [satteriHeadingIdsPlugin(), footnotesPlugin, typographyPlugin];
const features = { smartPunctuation: false } as const;
const fileOf = (lang: string) => pathToFileURL(`/projet/src/content/posts/essai/${lang}.mdx`);

async function htmlOf(markdown: string, lang = 'fr'): Promise<string> {
  const { html } = await markdownToHtml(markdown, { hastPlugins, features, fileURL: fileOf(lang) });
  return shown(html.trim().replaceAll('&quot;', '"'));
}

async function codeOf(mdx: string, lang = 'fr'): Promise<string> {
  const { code } = await mdxToJs(mdx, { hastPlugins, features, fileURL: fileOf(lang) });
  return shown(code.replaceAll('\\xA0', '~').replaceAll('\\u202F', '_'));
}

describe('a block is set as a whole', () => {
  test.each([
    ['« *mot* »', '<p>«~<em>mot</em>~»</p>'],
    ['«*mot*»', '<p>«~<em>mot</em>~»</p>'],
    ['"[mot](/a/)"', '<p>«~<a href="/a/">mot</a>~»</p>'],
    ['["mot"](/a/)', '<p><a href="/a/">«~mot~»</a></p>'],
    ["l'**eau**", '<p>l’<strong>eau</strong></p>'],
    ["**l**'eau", '<p><strong>l</strong>’eau</p>'],
    ['**Oui**!', '<p><strong>Oui</strong>_!</p>'],
    ['**Oui** !', '<p><strong>Oui</strong>_!</p>'],
    ['**Oui !** Et', '<p><strong>Oui_!</strong> Et</p>'],
    ['**Note:** ceci', '<p><strong>Note~:</strong> ceci</p>'],
    ['*5* %, **10** 000', '<p><em>5</em>~%, <strong>10</strong>_000</p>'],
    ['« un *"mot"* »', '<p>«~un <em>“mot”</em>~»</p>'],
    ['"un\nmot"', '<p>«~un\nmot~»</p>'],
    ['Quoi\n?', '<p>Quoi_?</p>'],
    ['Quoi\\\n? Non', '<p>Quoi<br>\n? Non</p>'],
    ['- "un\n- deux"', '<ul>\n<li>"un</li>\n<li>deux"</li>\n</ul>'],
    ['- Quoi ?\n\n  Oui !', '<ul>\n<li>\n<p>Quoi_?</p>\n<p>Oui_!</p>\n</li>\n</ul>'],
  ])('%j becomes %j', async (markdown, html) => {
    expect(await htmlOf(markdown)).toBe(html);
  });

  test('cell by cell in a table', async () => {
    const html = await htmlOf('| "a" | 5 % |\n| - | - |\n| l\'b | c ? |');
    for (const cell of ['«~a~»', '5~%', 'l’b', 'c_?']) expect(html).toContain(`>${cell}</t`);
  });
});

describe('code is left alone, and counts as a word', () => {
  test.each([
    ['`a ? b : "c"` !', '<p><code>a ? b : "c"</code>_!</p>'],
    ['"`x`"', '<p>«~<code>x</code>~»</p>'],
    ["l'`x`", '<p>l’<code>x</code></p>'],
    ['`x`: oui', '<p><code>x</code>~: oui</p>'],
    ['    a ? "b"', '<pre><code>a ? "b"\n</code></pre>'],
    ['```\na ? "b" : l\'c\n```', '<pre><code>a ? "b" : l\'c\n</code></pre>'],
  ])('%j becomes %j', async (markdown, html) => {
    expect(await htmlOf(markdown)).toBe(html);
  });

  test.each(['kbd', 'samp', 'var', 'code', 'pre', 'script', 'style', 'svg', 'math', 'Kbd', 'Code'])(
    'as in %s',
    async (name) => {
      const code = await codeOf(`Un <${name}>l'a "b" ?</${name}> !`);
      expect(code).toContain('l\'a \\"b\\" ?');
      expect(code).toContain('"_!"');
    },
  );
});

describe('the marks that stand beside the text', () => {
  test('of a footnote keep no mark from its word', async () => {
    const html = await htmlOf('Quoi ?[^1] Oui[^1] !\n\n[^1]: "Note" ?');
    expect(html).toContain('<p>Quoi_?<sup>');
    expect(html).toContain('</sup>_!</p>');
    expect(html).toContain('<p>«~Note~»_? <a');
  });
});

test('what is hidden from those who listen keeps no mark from its word', async () => {
  const sign = defineHastPlugin({
    name: 'sign',
    element: {
      filter: ['h2'],
      visit(node, context) {
        const properties = { ariaHidden: 'true' };
        const children = [{ type: 'text' as const, value: '#' }];
        context.appendChild(node, { type: 'element', tagName: 'span', properties, children });
      },
    },
  });
  const { html } = await markdownToHtml('## Quoi ?', {
    hastPlugins: [sign, typographyPlugin],
    fileURL: fileOf('fr'),
  });
  expect(shown(html)).toContain('Quoi_?<span');
});

describe('the language', () => {
  test('is that of the file', async () => {
    expect(await htmlOf('"Yes!" it\'s', 'en')).toBe('<p>“Yes!” it’s</p>');
    expect(await htmlOf('"Yes!" it\'s', 'fr')).toBe('<p>«~Yes_!~» it’s</p>');
  });

  test.each([
    ['en', '"Yes!" it\'s 5 %', '“Yes!” it’s 5~%'],
    ['en-GB', '"Yes!"', '“Yes!”'],
    ['fr', '"Oui!"', '«~Oui_!~»'],
    ['de', '"Ja!" geht\'s 5 %', '\\"Ja!\\" geht\'s 5 %'],
    ['', '"x"', '\\"x\\"'],
  ])('of a passage is the one that its lang="%s" says', async (lang, typed, set) => {
    const code = await codeOf(`Un <span lang="${lang}">${typed}</span> !`);
    expect(code).toContain(`children: "${set}"`);
    expect(code).toContain('"_!"');
  });

  test('of a passage within a passage is its own', async () => {
    const code = await codeOf(
      '<div lang="de">\n\n"x" <i lang="fr">"y" *!*</i> <b lang="en">"z"</b>\n\n</div>',
    );
    for (const set of ['\\"x\\"', '«~y~»', '“z”']) expect(code).toContain(set);
  });

  test('that stands in braces as a plain text is known', async () => {
    expect(await codeOf('Un <span lang={"en"}>"x"</span>')).toContain('“x”');
  });

  test('that only an expression tells is not guessed', async () => {
    expect(await codeOf('Un <span lang={lang}>"x"</span>')).toContain('\\"x\\"');
  });
});

describe('attributes that people read', () => {
  test.each(['alt', 'title', 'aria-label', 'caption', 'summary', 'label'])(
    'are set on a component: %s',
    async (name) => {
      const code = await codeOf(`<Figure ${name}="L'eau ?" />\n\nUn <Mot ${name}="L'eau ?" />`);
      expect(code.split('L’eau_?')).toHaveLength(3);
    },
  );

  test('are set on a picture, and its address stays', async () => {
    expect(await htmlOf("![L'eau ?](a:b?c.png \"'x' !\")")).toBe(
      '<p><img src="a:b?c.png" alt="L’eau_?" title="“x”_!"></p>',
    );
  });

  test('are set by the language of their element', async () => {
    const code = await codeOf(
      '<Figure lang="en" caption=\'"Yes!"\' />\n\n<Figure lang="de" caption=\'"Ja!"\' />',
    );
    expect(code).toContain('“Yes!”');
    expect(code).toContain('\\"Ja!\\"');
  });

  test.each(['src', 'id', 'class', 'data-x', 'kind'])('others are left alone: %s', async (name) => {
    expect(await codeOf(`<Figure ${name}="L'eau ?" />`)).toContain("L'eau ?");
  });

  test('with an expression for a value are left alone', async () => {
    expect(await codeOf('<Figure caption={"L\'eau ?"} />')).toContain("L'eau ?");
  });
});

describe('a heading', () => {
  test.each([
    'Pourquoi ? "Parce que"',
    "L'eau : « froide » !",
    '« Citation » et `code` : 10 000',
    'Pourquoi ?',
  ])('%j keeps its id', async (heading) => {
    const markdown = `## ${heading}\n\n## ${heading}`;
    const { html } = await markdownToHtml(markdown, {
      hastPlugins: [satteriHeadingIdsPlugin()],
      features,
    });
    const ids = (text: string) => [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const set = await htmlOf(markdown);
    expect(ids(set)).toEqual(ids(html));
    expect(ids(set)).toHaveLength(2);
    expect(set).not.toBe(shown(html.trim()));
  });
});
