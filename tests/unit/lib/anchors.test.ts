import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { defineHastPlugin, mdxToJs, mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { anchorsIn } from '#lib/anchors.ts';
import { nodesOf } from '#lib/mdx-tree.ts';

const features = { frontmatter: false, smartPunctuation: false };

const anchorsOf = (mdx: string) => anchorsIn(nodesOf(mdxToMdast(mdx, { features })));

/** The ids of headings that Astro’s own plugin makes. */
async function idsOfAstro(mdx: string): Promise<unknown[]> {
  const ids: unknown[] = [];
  const astro = {
    frontmatter: {},
    headings: [],
    localImagePaths: new Set<string>(),
    remoteImagePaths: new Set<string>(),
  };
  const collector = defineHastPlugin({
    name: 'collector',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit: ({ properties }) => void ids.push(properties['id']),
    },
  });
  const hastPlugins = [satteriHeadingIdsPlugin(), collector];
  await mdxToJs(mdx, { hastPlugins, features, data: { astro } });
  return ids.filter((id) => id !== 'footnote-label');
}

test.each([
  [
    '## Le `code`, **gras** et _l’été_ : [un lien](https://example.org/)',
    ['le-code-gras-et-lété--un-lien'],
  ],
  ['## Une image ![un titre](./a.png) ici', ['une-image--ici']],
  ['## Un {1 + 2} et <Kbd>Ctrl</Kbd>', ['un-1--2-et-ctrl']],
  ['Sur deux  \nlignes\n---', ['sur-deuxlignes']],
  ['# Un\n\n## Un\n\n## Un-1\n\n### Un', ['un', 'un-1', 'un-1-1', 'un-2']],
  [
    '> ## Cité\n\n- ## Listé\n\n<div>\n\n## Rangé\n\n</div>\n\n<h2>Brut</h2>',
    ['cité', 'listé', 'rangé'],
  ],
  ['Note[^b].\n\n## Appel[^a]\n\n[^a]: Une.\n\n[^b]: Deux.', ['appel2']],
  [
    '[^a]: Une[^c].\n\n    ## Dans a\n\n[^c]: Trois.\n\n    ## Dans c\n\n[^d]: Sans.\n\n    ## Dans d\n\n## Fin[^a]',
    ['fin1', 'dans-a', 'dans-c'],
  ],
  ['## 🎉', ['']],
])('the anchors of %j are those of the page', async (mdx, anchors) => {
  expect(anchorsOf(mdx).headings.map(({ anchor }) => anchor)).toEqual(anchors);
  expect(await idsOfAstro(mdx)).toEqual(anchors);
});

test('a heading is told with its text, and with the anchor that it would have alone', () => {
  const [, second] = anchorsOf('## Le `code`\n\n## Le code').headings;
  expect(second).toMatchObject({ text: 'Le code', base: 'le-code', anchor: 'le-code-1' });
});

test('elements have the ids that they are given', () => {
  const { ids } = anchorsOf('## Un\n\n<h2 id="deux">Deux</h2>\n\nTexte <a id={"trois"} id={x} />.');
  expect([...ids]).toEqual(['un', 'deux', 'trois']);
});
