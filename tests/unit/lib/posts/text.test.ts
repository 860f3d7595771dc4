import { describe, expect, test } from 'vitest';
import { toExcerpt } from '#lib/posts/excerpt.ts';
import { toTextBlocks } from '#lib/posts/plain-text.ts';
import { readingMinutes } from '#lib/posts/reading-time.ts';
import { en, fr } from '../../test-site.ts';

const textsOf = (body: string, lang = fr) => toTextBlocks(body, lang).map(({ text }) => text);

describe('the readable text', () => {
  test.each([
    { what: 'prose', body: 'Un texte.\n\nUn autre.', texts: ['Un texte.', 'Un autre.'] },
    { what: 'prose on two lines', body: 'Un\ntexte.', texts: ['Un texte.'] },
    { what: 'a hard break', body: 'Un  \ntexte.', texts: ['Un texte.'] },
    { what: 'headings', body: '## Partie\n\nTexte.', texts: ['Partie', 'Texte.'] },
    { what: 'emphasis', body: 'Un **mot** et *un autre*.', texts: ['Un mot et un autre.'] },
    { what: 'a link, by its text', body: 'Le [lien](https://example.org).', texts: ['Le lien.'] },
    { what: 'inline code', body: 'La commande `ls`.', texts: ['La commande ls.'] },
    { what: 'lists', body: '- un\n- deux', texts: ['un', 'deux'] },
    { what: 'quotations', body: '> cité', texts: ['cité'] },
    { what: 'a callout, without its marker', body: '> [!NOTE]\n> Dit *ici*.', texts: ['Dit ici.'] },
    { what: 'tables', body: '| a | b |\n| - | - |\n| c | d |', texts: ['a', 'b', 'c', 'd'] },
    { what: 'a component’s text', body: '<Note>\n\nDedans.\n\n</Note>', texts: ['Dedans.'] },
    { what: 'a component’s own line', body: '<Note>\n  Dedans.\n</Note>', texts: ['Dedans.'] },
    { what: 'a component on one line', body: '<Note>Dedans.</Note>', texts: ['Dedans.'] },
    { what: 'a component in prose', body: 'Un <b>mot</b>.', texts: ['Un mot.'] },
    { what: 'escaped braces', body: 'Un \\{nom}.', texts: ['Un {nom}.'] },
  ])('has $what', ({ body, texts }) => {
    expect(textsOf(body)).toEqual(texts);
  });

  test.each([
    { what: 'code blocks', body: '```js\nconst secret = 1;\n```' },
    { what: 'expressions', body: 'Texte {secret}.\n\n{secret}' },
    { what: 'comments', body: 'Texte.\n\n{/* secret */}' },
    { what: 'imports', body: "import secret from './secret.ts';\n\nTexte." },
    { what: 'exports', body: "export const secret = 'secret';\n\nTexte." },
    { what: 'footnote texts', body: 'Texte[^1].\n\n[^1]: secret' },
    { what: 'link definitions', body: '[Texte][a].\n\n[a]: https://example.org/secret' },
    { what: 'attributes', body: '<Note titre="secret">\n\nTexte.\n\n</Note>' },
    { what: 'addresses of links', body: '[Texte](https://example.org/secret).' },
  ])('has no $what', ({ body }) => {
    expect(textsOf(body).join(' ')).not.toContain('secret');
  });

  test('knows prose from headings and cells, which an excerpt leaves out', () => {
    const blocks = toTextBlocks('# T\n\nP\n\n| A |\n| - |\n| B |', fr);
    expect(blocks.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'tableCell',
      'tableCell',
    ]);
  });

  test.each([
    ['"un" *mot* ! l\'eau', fr, '«\u00A0un\u00A0» mot\u202F! l’eau'],
    ['« *mot* » : `l\'a "b" ?`?', fr, '«\u00A0mot\u00A0»\u00A0: l\'a "b" ?\u202F?'],
    ['<kbd>l\'a</kbd> <Kbd>"b"</Kbd> !', fr, 'l\'a "b"\u202F!'],
    ['Un <i lang="en">"word"</i> !', fr, 'Un “word”\u202F!'],
    ['Un <i lang="en">"*long* word"</i> !', fr, 'Un “long word”\u202F!'],
    ['Un <i lang="de">"Wort"</i> !', fr, 'Un "Wort"\u202F!'],
    ['<Note lang="en">\n\n"Yes!"\n\n</Note>', fr, '“Yes!”'],
    ['It\'s "one" !', en, 'It’s “one” !'],
    ['Un\ntexte ?', fr, 'Un texte\u202F?'],
  ])('of %j in %s is set as the page sets it', (body, lang, text) => {
    expect(textsOf(body, lang)).toEqual([text]);
  });

  test('of an empty body is empty', () => {
    expect(toTextBlocks('\n\n', fr)).toEqual([]);
  });
});

const words = (count: number, word = 'mot') => [Array(count).fill(word).join(' ')];

describe('the reading time', () => {
  test.each([
    { what: 'nothing', paragraphs: [], minutes: 1 },
    { what: 'one word', paragraphs: words(1), minutes: 1 },
    { what: '299 words', paragraphs: words(299), minutes: 1 },
    { what: '300 words', paragraphs: words(300), minutes: 2 },
    { what: '1000 words', paragraphs: words(1000), minutes: 5 },
    { what: 'two paragraphs', paragraphs: [...words(400), ...words(600)], minutes: 5 },
    { what: 'punctuation alone', paragraphs: words(5000, '…'), minutes: 1 },
    { what: 'words between dashes', paragraphs: words(600, '— mot !'), minutes: 3 },
  ])('of $what is $minutes', ({ paragraphs, minutes }) => {
    expect(readingMinutes(paragraphs, fr)).toBe(minutes);
  });

  test('counts words where a language writes none apart', () => {
    expect(readingMinutes([Array(1000).fill('你好世界').join('')], en, 200)).toBe(10);
  });

  test('follows the speed that is given', () => {
    expect(readingMinutes(words(1000), en, 100)).toBe(10);
    expect(readingMinutes(words(1000), en, 500)).toBe(2);
  });

  test('leaves code out', () => {
    const body = `Texte.\n\n\`\`\`\n${'mot '.repeat(2000)}\n\`\`\`\n`;
    expect(readingMinutes(textsOf(body), fr)).toBe(1);
    expect(readingMinutes(textsOf(body.replaceAll('```', '')), fr)).toBe(10);
  });
});

describe('an excerpt', () => {
  test.each([
    { text: 'Un deux trois', length: 13, excerpt: 'Un deux trois' },
    { text: 'Un deux trois', length: 12, excerpt: 'Un deux…' },
    { text: 'Un deux trois', length: 8, excerpt: 'Un deux…' },
    { text: 'Un deux trois', length: 7, excerpt: 'Un…' },
    { text: 'Un deux, trois quatre', length: 15, excerpt: 'Un deux, trois…' },
    { text: 'Un deux, trois quatre', length: 12, excerpt: 'Un deux…' },
    { text: 'L’arbre de l’été', length: 14, excerpt: 'L’arbre de…' },
    { text: 'Anticonstitutionnellement', length: 10, excerpt: 'Anticonst…' },
    { text: '', length: 10, excerpt: '' },
  ])('of "$text" in $length characters is "$excerpt"', ({ text, length, excerpt }) => {
    expect(toExcerpt([text], fr, length)).toBe(excerpt);
  });

  test('joins paragraphs and is closed by … only where it was cut', () => {
    expect(toExcerpt(['Un.', 'Deux.'], fr)).toBe('Un. Deux.');
    expect(toExcerpt([], fr)).toBe('');
    expect(toExcerpt(words(1000), fr)).toMatch(/[^ ]…$/);
  });

  test('is never longer than its limit, is made of whole words, and starts the text', () => {
    const text =
      'Le rapide renard brun, « saute » par-dessus — l’été — le chien paresseux : voilà !';
    const ends = new Set(
      [...new Intl.Segmenter('fr', { granularity: 'word' }).segment(text)]
        .filter(({ isWordLike }) => isWordLike)
        .map(({ index, segment }) => index + segment.length),
    );
    for (let length = 4; length < text.length; length += 1) {
      const excerpt = toExcerpt([text], fr, length);
      expect(excerpt.length).toBeLessThanOrEqual(length);
      expect(excerpt.endsWith('…')).toBe(true);
      expect(text.startsWith(excerpt.slice(0, -1))).toBe(true);
      expect(ends).toContain(excerpt.length - 1);
    }
  });

  test('never ends in half a character', () => {
    expect(toExcerpt(['😀'.repeat(150)], fr).isWellFormed()).toBe(true);
  });
});
