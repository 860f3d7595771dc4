import { describe, expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const withBody = (body: string) => ({ 'posts/essai/fr.mdx': postFile(SOUND, body) });

describe('where a body is no MDX, what is to be written mends it:', () => {
  test.each([
    ['<a href=“https://a.org/”>x</a>', '<a href="https://a.org/">'],
    ['<a href=”https://a.org/”>x</a>', '<a href="https://a.org/">'],
    ['<a href=« https://a.org/ »>x</a>', '<a href="https://a.org/">'],
    ['<a href=‘https://a.org/’>x</a>', '<a href="https://a.org/">'],
    ['<a href=`https://a.org/`>x</a>', '<a href="https://a.org/">'],
    ['<a href=″https://a.org/″>x</a>', '<a href="https://a.org/">'],
    ['<a href=&quot;https://a.org/&quot;>x</a>', '<a href="https://a.org/">'],
    ['<a href="https://a.org/” title="T">x</a>', '<a href="https://a.org/" title="T">'],
    ['<a href=https://a.org/>x</a>', '<a href="https://a.org/">'],
    ['<a title=‘L’été’ id=a>x</a>', '<a title="L’été" id="a">'],
    ['<Figure src=“./portal.png” alt=“L’été” />', '<Figure src="./portal.png" alt="L’été" />'],
    ['<Figure src=./portal.png alt=Portail/>', '<Figure src="./portal.png" alt="Portail"/>'],
    [
      '<Figure src="./portal.png" alt="Il dit “oui”" caption=“x” />',
      '<Figure src="./portal.png" alt="Il dit “oui”" caption="x" />',
    ],
    ['<Figure\n  src=“./portal.png”\n  alt="x"\n/>', '<Figure src="./portal.png" alt="x" />'],
    ['<Details summary=“Plus”>\n\nTexte.\n\n</Details>', '<Details summary="Plus">'],
  ])('a value that is not between straight quotes, with the whole tag: %s', (body, tag) => {
    const [problem, ...others] = problemsIn(withBody(`\n${body}\n`));
    expect(others).toEqual([]);
    expect(problem!.message).toContain('is not between straight quotes');
    expect(problem!.fix).toBe(`write ${tag}`);
    const mended = body.replace(/^<[^<>]*>/, tag);
    expect(problemsIn(withBody(`\n${mended}\n`))).toEqual([]);
  });

  test.each([
    ['<details><summary>Plus</summary>\nTexte.\n</details>', 'details'],
    ['<details><summary>Plus</summary>\n\nTexte.\n\n</details>', 'details'],
    ['<details><summary>Plus</summary>Texte.\n\nSuite.</details>', 'details'],
    ['<details><summary>Plus</summary>\n\n```bash\nls\n```\n</details>', 'details'],
    ['<details>\n<summary>Plus\n</summary>\n\nTexte.\n</details>', 'summary'],
    ['<div>\nTexte\n\nSuite</div>', 'div'],
    ['Texte <div>\n\nSuite\n</div>', 'div'],
    ['<ul>\n<li>a\n\nb</li>\n</ul>', 'li'],
    ['<Details summary="Plus">Texte.\n\nSuite.</Details>', 'Details'],
    ['> <div>a\n>\n> b</div>', 'div'],
    ['- <details><summary>Plus</summary>\n\n  Texte.\n\n  </details>', 'details'],
  ])('an element that starts in a paragraph and ends below it: %j', (body, name) => {
    const [problem, ...others] = problemsIn(withBody(`\n${body}\n`));
    expect(others).toEqual([]);
    const tags = `<${name}> and </${name}>`;
    expect(problem!.fix).toBe(
      `put ${tags} on lines of their own, with an empty line above and below each`,
    );
    const marks = /^(?:> )?/.exec(body)![0];
    const indent = body.startsWith('- ') ? '  ' : marks;
    const mended = body.replaceAll(
      new RegExp(`(^(?:> |- )?)?(</?${name}(?: [^>]*)?>)`, 'gm'),
      (_, start: string | undefined, tag: string) =>
        start === undefined
          ? `\n${marks}\n${indent}${tag}\n${marks}\n${indent}`
          : `${start}${tag}\n${marks}\n${indent}`,
    );
    expect(problemsIn(withBody(`\n${mended}\n`)).map(placeOf)).toEqual([]);
  });

  test.each([
    [
      '<b>a\n\nb</b>',
      'close <b> in each paragraph, and open it in the next',
      '<b>a</b>\n\n<b>b</b>',
    ],
    ['<pre>a\n\nb</pre>', 'write a block of code, between two lines ```', '```text\na\n\nb\n```'],
    [
      '> <div>a\n\nb</div>',
      'start each line up to it with `>`',
      '> <div>\n>\n> a\n>\n> b\n>\n> </div>',
    ],
    ['<b>a\n\n<br />b</b>', 'close <b> in each paragraph', '<b>a</b>\n\n<b><br />b</b>'],
    ['Texte<br>suite', 'end its tag with a slash, as in <br />', 'Texte<br />suite'],
    ['Texte</br>suite', 'write <br /> in place of </br>', 'Texte<br />suite'],
    ['Le <nom> x', 'put the name in backticks: `<nom>`', 'Le `<nom>` x'],
    ['<p>a\n\n<p>b</p>', 'close the element', '<p>a</p>\n\n<p>b</p>'],
    [
      'Voir <a@example.org>',
      'write [a@example.org](mailto:a@example.org)',
      'Voir [a@example.org](mailto:a@example.org)',
    ],
  ])('%j, and what mends it', (body, fix, mended) => {
    const [problem, ...others] = problemsIn(withBody(`\n${body}\n`));
    expect(others).toEqual([]);
    expect(problem!.fix).toContain(fix);
    expect(problemsIn(withBody(`\n${mended}\n`)).map(placeOf)).toEqual([]);
  });
});
