import { expect, test } from 'vitest';
import { expectMended, placesOf, toldOf } from './lost-text.ts';

test.each([
  ['a directive', ':::note\nTexte.\n:::', '7:1', '`:::note` is no directive'],
  ['a directive with a space', '::: tip Un titre\nTexte.\n:::', '7:1', '`::: tip`'],
  ['a directive of one line', '::youtube[abc]', '7:1', 'no directive'],
  ['a callout of MkDocs', '!!! note "Titre"\n    Texte.', '7:1', '`!!! note` is no callout'],
  ['one that unfolds', '??? tip\n    Texte.', '7:1', '`??? tip` is no callout'],
  ['contents', '[TOC]', '7:1', '`[TOC]` is no table of contents'],
  ['contents of another dialect', 'Texte.\n\n[[toc]]', '9:1', 'no table of contents'],
  ['contents of a third', '[[_TOC_]]', '7:1', 'no table of contents'],
  ['a definition', 'Terme\n: Sa définition.', '8:1', 'no definition'],
  ['an abbreviation', '*[HTML]: Un langage', '7:1', 'no abbreviation'],
  ['an emoji', 'Bravo :tada: !', '7:7', '`:tada:` is no emoji'],
  ['an emoji with a sign', 'Oui :+1:', '7:5', '`:+1:` is no emoji'],
  ['a highlight', 'C’est ==très beau== ici.', '7:7', 'no highlight'],
  ['inserted text', 'C’est ++ajouté++ ici.', '7:7', 'no inserted text'],
  ['a superscript', 'Le 10^e^ jour.', '7:6', 'no superscript'],
  ['a link of a wiki', 'Voir [[Ma page]].', '7:6', '`[[Ma page]]` is no link'],
  ['a formula', 'Soit $x$ un nombre.', '7:6', '`$x$` is no formula'],
  ['a formula of signs', 'Soit $a_1 = \\alpha$.', '7:6', 'no formula'],
  ['a formula in lines', '$$\nE = mc^2\n$$', '7:1', 'no formula'],
  ['the size of a picture', '![Un portail](./portal.png =300x200)', '7:1', 'no picture'],
  ['a character without its end', 'Un&nbsp mot.', '7:3', '`&nbsp` is no character'],
  ['tasks without a list', '[ ] un', '7:1', 'no task'],
  ['a shortcode', '[gallery ids="1,2"]', '7:1', 'no shortcode'],
  ['a heading without its space', '##Titre', '7:1', 'a heading without a space behind `##`'],
  ['one of one sign', '#Un titre', '7:1', 'a heading without a space behind `#`'],
  ['one below a text', 'Texte.\n###Titre', '8:1', '`###`'],
  ['one in a quotation', '> Texte.\n> ##Titre', '8:3', '`##`'],
  ['one of seven signs', '####### Titre', '7:1', 'more than six'],
  ['one with a no-break space', '##\u00A0Titre', '7:1', '`##` with a no-break space'],
  ['an item with a no-break space', '-\u00A0un', '7:1', '`-` with a no-break space'],
  ['items without spaces', '-un\n-deux\n-trois', '7:1', 'lines that start as a list'],
  ['numbers without spaces', 'Voici :\n1)un\n2)deux', '8:1', 'lines that start as a list'],
  ['bullets', '• un\n• deux', '7:1', 'lines that start as a list'],
  ['bold between a sign and a letter', 'Du **gras :**collé.', '7:4', 'not read as bold'],
  ['bold with quotes', '**"a"**b', '7:1', 'not read as bold'],
  ['bold behind a letter', 'a**(b)**c', '7:2', 'not read as bold'],
  ['bold with spaces', 'Du ** gras ** ici.', '7:4', 'not read as bold'],
  ['bold with a space at its end', 'Du **gras ** ici.', '7:4', 'not read as bold'],
  ['bold over two lines', 'Du **gras\nqui suit :**collé.', '7:4', 'not read as bold'],
  ['bold without an end', '**Note : un texte.', '7:1', '`**` without another'],
  ['emphasis with a space', 'Du *texte * ici.', '7:4', 'not read as emphasis'],
  ['emphasis between a sign and a letter', 'Du *texte :*collé.', '7:4', 'not read as emphasis'],
  ['a backtick', 'Du `code ici.', '7:4', 'a backtick without another'],
  ['two of them', 'Du ``code` ici.', '7:4', '```` without another'],
  ['one in a table', '| `a |\n| - |', '7:3', 'a backtick'],
  ['one in an item, in CRLF', '- un\r\n- é 🎉 **a :**b\r\n', '8:8', 'not read as bold'],
  ['one in an element', '<Details summary="Plus">\n  ##Titre\n</Details>', '8:3', '`##`'],
])('%s is told', (_what, body, at, message) => {
  const problems = toldOf('raw-markdown', body);
  expect(placesOf(problems)).toEqual([at]);
  expect(problems[0]).toMatchObject({ severity: 'warning' });
  expect(problems[0]!.message).toContain(message);
});

test.each([
  ['##Titre', '## Titre'],
  ['##\u00A0Titre', '## Titre'],
  ['-\u00A0un\n-\u00A0deux', '- un\n- deux'],
  ['Un&nbsp mot.', 'Un&nbsp; mot.'],
  ['![Un portail](./portal.png =300x200)', '![Un portail](./portal.png)'],
  ['Du **gras :**collé.', 'Du <strong>gras :</strong>collé.'],
])('%j is mended', (body, better) => {
  expectMended('raw-markdown', body, better);
});

test.each([
  'De $5 à $10, `$HOME` et $PATH, 5 $ et 10 $.',
  'À 10:30:00, la classe std::vector::iterator et l’adresse ::1.',
  'Un fichier src/**/*.ts, les **kwargs, et *.js ou *.ts.',
  'Soit 2 * 3 * 4, 2 ** 3 ** 4 et a == b == c.',
  'C++ et C++ encore, i++ et j++.',
  'Un sujet (#12), #nuage et #alpes, le C# et le F#.',
  '#12 est réglé.',
  '- un\n- deux\n\n1. un\n2. deux',
  '-5 degrés\nou plus.',
  '-rw-r--r-- 1 root a\n-rw-r--r-- 1 root b',
  'Écrit \\*\\*ainsi\\*\\*, \\`ainsi et \\$x\\$.',
  '`**a :**b`, `:tada:`, `==a==` et `[[a]]`.',
  '```text\n:::note\n##x\n$x$\n```',
  '<code>:tada:</code> et <kbd>**</kbd>',
  'Des **mots**, *d’autres* et ~~encore~~, R&D et AT&T.',
  'Voir https://example.org/a**b:c:d?x=1&lt=2 et [a](https://example.com/$x$).',
  'if [[ -f x ]] et [[1]].',
  'Une marque^TM et une autre^2.',
])('nothing is told of %j', (body) => {
  expect(toldOf('raw-markdown', body)).toEqual([]);
});

test.each([
  ['a**«b»**c et d**"e"**f ici.', '7:2'],
  ['Du **gras :**collé, **deux :**fois et **trois :**x **a** et un ** seul.', '7:4'],
  ['x**"a" et **vrai** et "b"**y', '7:2'],
])('%j is told once, without a guess which marks belong together', (body, at) => {
  const problems = toldOf('raw-markdown', body);
  expect(placesOf(problems)).toEqual([at]);
  expect(problems[0]!.message).toBe('`**` is not read as bold, and is shown as it is');
  expect(problems[0]!.fix).toContain('<strong>…</strong> around the words');
  expect(problems[0]).not.toHaveProperty('edit');
});

test('two bold texts of which each is whole are told apart', () => {
  const body = 'Du **gras :**collé et **deux :**fois.';
  expect(placesOf(toldOf('raw-markdown', body))).toEqual(['7:4', '7:23']);
});

test.each([
  ['Du **gras `et code` :**collé.', '`**gras `et code` :**`'],
  ['> Du **gras\n> qui *suit* :**collé.', '`**gras qui *suit* :**`'],
  ['Soit $a\\_1 = *b*$ un.', '`$a\\_1 = *b*$`'],
])('%j is quoted as it was typed', (body, message) => {
  expect(toldOf('raw-markdown', body)[0]?.message).toContain(message);
});
