import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { headingAnchorsPlugin } from '#markdown/heading-anchors.ts';

async function toHtml(markdown: string): Promise<string> {
  const { html } = await markdownToHtml(markdown, {
    hastPlugins: [satteriHeadingIdsPlugin(), headingAnchorsPlugin],
  });
  return html.trim();
}

describe('a heading', () => {
  test.each([
    {
      what: 'of plain text',
      markdown: '## Un titre',
      html: '<h2 id="un-titre"><a class="anchor" href="#un-titre">Un titre</a></h2>',
    },
    {
      what: 'with marks and code in it',
      markdown: '### Un `code` *ici*',
      html: '<h3 id="un-code-ici"><a class="anchor" href="#un-code-ici">Un <code>code</code> <em>ici</em></a></h3>',
    },
  ])('$what is a link to itself', async ({ markdown, html }) => {
    expect(await toHtml(markdown)).toBe(html);
  });

  test.each([
    { what: 'that holds a link', markdown: '## Un [lien](https://example.org/)' },
    { what: 'that holds a link in a mark', markdown: '## Un *[lien](https://example.org/)*' },
    { what: 'of the first level', markdown: '# Un titre' },
  ])('$what is none', async ({ markdown }) => {
    expect(await toHtml(markdown)).not.toContain('class="anchor"');
  });

  test('of the footnotes is none', async () => {
    const html = await toHtml('## Titre\n\nTexte[^1].\n\n[^1]: Note.');
    expect(html).toContain('id="footnote-label"');
    expect(html.match(/class="anchor"/g)).toHaveLength(1);
  });
});
