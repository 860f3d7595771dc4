import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, createSite, removeSite, type Site } from '../fixtures/site.ts';
import { shown } from '../unit/lib/typography/shown.ts';
import { jsonLdOf, linksIn, pageAt, readFile, type BuiltPage } from './built-site.ts';

const FRENCH = `---
title: "L'article : 'typographie' ?"
description: "Une description qui dit \\"bonjour\\" ! et compte 10 000 signes, ou presque : 5 %."
date: 2024-06-10
updated: 2024-06-11
updateNote: L'essentiel est revu !
tags: [typo]
series: typo
seriesOrder: 1
author: apostrophe
appliesTo: "l'exemple 1.0"
---

## Pourquoi "ça" ?

« *Mot* » et "[lien](https://example.com/?a=b)", l'**eau**! Avec \`a ? "b" : c\`: oui, <kbd>l'F1</kbd> !

### L'heure : 12:30

<p lang="en">"It's" <span lang="fr">"d'ici" ?</span></p>

<span lang="de">"Wie geht's ?"</span> 16:9 :8080 https://example.com/d'ici?a=b !

\`\`\`js
const a = b ? "c" : 'd';
\`\`\`

![L'image "carrée" !](./carre.png)

| "a" | 5 % |
| --- | --- |
| l'b | c ? |

## Pourquoi "là" ?

Fin.
`;

const ENGLISH = `---
title: "It's 'typography'"
date: 2024-06-10
tags: [typo]
---

It's "one" with \`'code'\`, 5 GB.
`;

describe('the typography of a built site', () => {
  let site: Site;
  let french: BuiltPage;
  const at = (address: string) => pageAt(site.dist, address);
  const textsIn = (root: ParentNode, selector: string) =>
    [...root.querySelectorAll(selector)].map(({ textContent }) => shown(textContent));
  const contentOf = ({ document }: BuiltPage, name: string) => {
    const meta = document.querySelector(`meta[name="${name}"], meta[property="${name}"]`);
    return shown(meta?.getAttribute('content') ?? '');
  };

  beforeAll(() => {
    site = createSite('bilingual');
    const content = path.join(site.root, 'src', 'content');
    const append = (file: string, text: string) =>
      writeFileSync(
        path.join(content, file),
        readFileSync(path.join(content, file), 'utf8') + text,
      );
    const folder = path.join(content, 'posts', 'typographie');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'fr.mdx'), FRENCH);
    writeFileSync(path.join(folder, 'en.mdx'), ENGLISH);
    writeFileSync(
      path.join(folder, 'carre.png'),
      readFileSync(path.join(content, 'posts', 'complet', 'carre.png')),
    );
    append(
      'tags.yaml',
      `typo:\n  label: { fr: "L'étiquette", en: "The 'tag'" }\n  description: { fr: "Tout sur l'étiquette !", en: "All's here!" }\n`,
    );
    append(
      'series.yaml',
      `typo:\n  title: { fr: "L'été : une série", en: "Summer's" }\n  description: { fr: "Une \\"suite\\" ?", en: "A \\"series\\"" }\n`,
    );
    append('authors.yaml', `apostrophe: { name: "Auteur d'Exemple", kind: person }\n`);
    const config = path.join(site.root, 'src', 'config', 'site.ts');
    writeFileSync(
      config,
      readFileSync(config, 'utf8')
        .replace("name: 'Site Exemple'", 'name: "Site d\'Exemple"')
        .replace("'Le site d’exemple, en deux langues.'", '"Le site d\'exemple : deux langues !"'),
    );
    const { status, output } = buildSite(site);
    expect(status, output).toBe(0);
    french = at('/posts/typographie/');
  });
  afterAll(() => removeSite(site));

  test('sets the text of a post across its elements, and leaves code as it is', () => {
    const [paragraph] = textsIn(french.document, '.prose > p');
    expect(paragraph).toBe('«~Mot~» et «~lien~», l’eau_! Avec a ? "b" : c~: oui, l\'F1_!');
    expect(french.html).toContain('«\u00A0<em>Mot</em>\u00A0»');
    expect(textsIn(french.document, '.prose pre code')[0]?.trim()).toBe(`const a = b ? "c" : 'd';`);
    expect(linksIn(french.document.querySelector('.prose > p'))).toEqual([
      'https://example.com/?a=b',
    ]);
  });

  test('sets a passage in another language by its own rules, or leaves it', () => {
    expect(textsIn(french.document, '.prose p[lang="en"]')).toEqual(['“It’s” «~d’ici~»_?']);
    expect(textsIn(french.document, '.prose [lang="de"]')).toEqual(['"Wie geht\'s ?"']);
  });

  test('leaves addresses, ratios, ports and hours', () => {
    const prose = shown(french.document.querySelector('.prose')?.textContent ?? '');
    expect(prose).toContain("16:9 :8080 https://example.com/d'ici?a=b_!");
    expect(prose).toContain('L’heure~: 12:30');
  });

  test('sets cells and the alternative text of pictures', () => {
    expect(textsIn(french.document, '.prose th, .prose td')).toEqual([
      '«~a~»',
      '5~%',
      'l’b',
      'c_?',
    ]);
    expect(shown(french.document.querySelector('.prose img')?.getAttribute('alt') ?? '')).toBe(
      'L’image «~carrée~»_!',
    );
  });

  test('keeps the anchors that the typed headings make, and shows the set ones in the contents', () => {
    const ids = [...french.document.querySelectorAll('.prose [id]')].map(({ id }) => id);
    expect(ids).toEqual(['pourquoi-ça-', 'lheure--1230', 'pourquoi-là-']);
    const links = [...french.document.querySelectorAll('.contents a')];
    expect(new Set(links.map((link) => link.getAttribute('href')))).toEqual(
      new Set(ids.map((id) => `#${id}`)),
    );
    expect(new Set(links.map(({ textContent }) => shown(textContent.trim())))).toEqual(
      new Set(['Pourquoi «~ça~»_?', 'L’heure~: 12:30', 'Pourquoi «~là~»_?']),
    );
  });

  test('sets what the front matter says, for readers and for machines', () => {
    const title = 'L’article~: “typographie”_?';
    const description =
      'Une description qui dit «~bonjour~»_! et compte 10_000 signes, ou presque~: 5~%.';
    expect(textsIn(french.document, 'h1').map((text) => text.trim())).toEqual([title]);
    expect(textsIn(french.document, 'title')).toEqual([`${title} · Site d’Exemple`]);
    expect(contentOf(french, 'og:title')).toBe(title);
    expect(contentOf(french, 'og:site_name')).toBe('Site d’Exemple');
    for (const name of ['description', 'og:description']) {
      expect(contentOf(french, name)).toBe(description);
    }
    const header = shown(french.document.querySelector('article header')?.textContent ?? '');
    for (const text of [description, 'L’essentiel est revu_!', '~: l’exemple 1.0', 'd’Exemple']) {
      expect(header).toContain(text);
    }
    const posting = jsonLdOf(french).find((statement) => statement['@type'] === 'BlogPosting');
    expect(posting).toMatchObject({
      headline: title.replaceAll('~', '\u00A0').replaceAll('_', '\u202F'),
      author: { name: 'Auteur d’Exemple' },
      keywords: 'L’étiquette',
    });
  });

  test('sets the same in lists and in feeds', () => {
    const feed = parseRssFeed(readFile(site.dist, 'rss.xml'));
    const item = feed.items?.find(({ link }) => link?.endsWith('/posts/typographie/'));
    expect(shown(item?.title ?? '')).toBe('L’article~: “typographie”_?');
    expect(shown(item?.description ?? '')).toContain('«~bonjour~»_!');
    expect(item?.categories?.map(({ name }) => name)).toEqual(['L’étiquette']);
    expect([feed.title, shown(feed.description ?? '')]).toEqual([
      'Site d’Exemple',
      'Le site d’exemple~: deux langues_!',
    ]);
    const home = shown(at('/').document.querySelector('main')?.textContent ?? '');
    for (const text of ['“typographie”_?', '«~bonjour~»_!', '~: deux langues_!']) {
      expect(home).toContain(text);
    }
  });

  test('sets an excerpt and leaves the code in it', () => {
    expect(contentOf(at('/en/posts/typographie/'), 'description')).toBe(
      "It’s “one” with 'code', 5~GB.",
    );
  });

  test.each([
    ['/tags/typo/', 'L’étiquette', 'Tout sur l’étiquette_!'],
    ['/en/tags/typo/', 'The ‘tag’', 'All’s here!'],
    ['/series/typo/', 'L’été~: une série', 'Une «~suite~»_?'],
  ])('sets the label and the description of %s', (address, label, description) => {
    const main = shown(at(address).document.querySelector('main')?.textContent ?? '');
    expect(main).toContain(label);
    expect(main).toContain(description);
  });
});
