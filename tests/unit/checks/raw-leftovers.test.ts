import { expect, test } from 'vitest';
import { postFile, problemsIn, SOUND } from '../content-tree.ts';
import { expectMended, placesOf, toldOf } from './lost-text.ts';

const all = (body: string) =>
  problemsIn({ 'posts/essai/fr.mdx': postFile(SOUND, `\n${body}\n`) }).filter(({ rule }) =>
    ['raw-markdown', 'reference-link', 'link-marks', 'quotes', 'footnote'].includes(rule),
  );

test.each([
  ['[embed]https://example.com/a[/embed]', '`[embed]` is a shortcode of WordPress'],
  ['[youtube https://youtu.be/abc]', 'shortcode of WordPress'],
  ['[su_button url="x"]Un texte[/su_button]', '`[su_button url="x"]`'],
  ['[su_button url="https://example.com/a"]Un texte[/su_button]', 'shortcode of WordPress'],
  ['[gallery ids="1,2,3"]', '`[gallery ids="1,2,3"]`'],
  ['[contact-form-7 id="1"]', 'shortcode of WordPress'],
  ['[audio mp3="x.mp3"][/audio]', '`[audio mp3="x.mp3"]`'],
  ['[vc_row][/vc_row]', '`[vc_row]`'],
  ['[table id=3 /]', '`[table id=3 /]`'],
  ['[caption]\n\nUn texte.\n\n[/caption]', '`[caption]`'],
])('%j is told once', (body, message) => {
  const problems = all(body);
  expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
  expect(placesOf(problems)).toEqual(['7:1']);
});

test.each([
  ['link-marks', 'Voir (the docs)[https://example.org/x].', '7:15', 'are swapped'],
  ['link-marks', '(more)[/archives/]', '7:6', 'are swapped'],
  ['footnote', 'Un mot[^my note].', '7:7', '`[^my note]` is no footnote'],
  ['raw-markdown', 'Ainsi :\n2. second', '8:1', 'a list from 2 right below'],
  ['raw-markdown', 'Ainsi\n2. deux\n3. trois', '8:1', 'a list from 2 right below'],
  ['raw-markdown', 'Un ~~ mot ~~ ici.', '7:4', 'not read as struck out'],
  ['raw-markdown', '~~a:~~b', '7:1', 'not read as struck out'],
  ['raw-markdown', '***a:***b', '7:1', 'not read as bold emphasis'],
  ['raw-markdown', '__a:__b', '7:1', 'not read as bold'],
  ['raw-markdown', 'Un Ã©tÃ© ici.', '7:4', 'broken encoding: `Ã©`, and 1 more'],
  ['raw-markdown', 'Lâ€™eau', '7:2', 'broken encoding: `â€™`'],
  ['raw-markdown', 'AÂ\u00A0: b', '7:2', 'broken encoding'],
  ['raw-markdown', 'Un caf\uFFFD.', '7:7', 'U+FFFD'],
  ['raw-markdown', 'Un&amp;nbsp;mot', '7:3', '`&amp;nbsp;` is no character'],
  ['raw-markdown', 'a &amp;lt; b', '7:3', 'no character'],
  ['raw-markdown', 'Un &foo; ici', '7:4', '`&foo;` is the name of no character'],
  ['raw-markdown', 'Un %% mot %% ici', '7:4', 'no comment'],
  ['raw-markdown', '![[image.png]]', '7:1', 'no picture'],
  ['misread-markdown', '## Learning F #', '7:1', 'closes it, and is not shown'],
])('%s is told of %j', (rule, body, at, message) => {
  const problems = all(body).filter((problem) => problem.rule !== rule);
  expect(problems).toEqual([]);
  const told = toldOf(rule, body);
  expect(placesOf(told)).toEqual([at]);
  expect(told[0]).toMatchObject({ severity: 'warning' });
  expect(told[0]!.message).toContain(message);
});

test.each([
  ['Un Ã©tÃ©.', 'write é, and'],
  ['Lâ€™eau', 'write ’, and'],
  ['~~a:~~b', 'write <del>a:</del>'],
  ['***a:***b', 'write <strong><em>a:</em></strong>'],
  ['![[mon image.png|300]]', '`![what it shows](./mon%20image.png)`'],
  ['Un&amp;nbsp;mot', 'write `&nbsp;`'],
])('the remedy of %j says what to write', (body, fix) => {
  expect(toldOf('raw-markdown', body)[0]?.fix).toContain(fix);
});

test('the size in the text of a picture is left out', () => {
  expectMended('raw-markdown', '![Un portail|300](./portal.png)', '![Un portail](./portal.png)');
});

test.each([
  'Un mot [voir la table] et [table], [url], [code] ou [embed].',
  'Le sélecteur [data-x="y"], f(x)[/y/], [i] et [/etc/hosts].',
  'Le motif \\[^a z] et [^ ].',
  'Paru en\n2019. Puis rien.',
  'Environ ~~5, ~~6 et du __gras :__ ici.',
  'AMANHÃ, « Â » et pâte, câble, ÂGE.',
  'R&D; Q&A; et &eacute;, &copy; ou &lt;.',
  '100 %% et %%i dans %%j.',
  '`[gallery ids="1"]`, `Ã©`, `&foo;` et `%% a %%`.',
  '## Un titre ##\n\n## C\\#\n\n### F#',
  'Voir [a](https://example.com/?a=1&b;c).',
])('nothing is told of %j', (body) => {
  expect([...all(body), ...toldOf('misread-markdown', body)]).toEqual([]);
});
