import { describe, expect, test } from 'vitest';
import { placeOf, postFile, SOUND, toldBy } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const HEAD = `${SOUND}
canonical: https://a.org/
appliesTo: "2020-01-01"
translatedFrom: { lang: en, digest: a }`;

/** The front matter takes nine lines with its marks: the body starts on line 10. */
const told = (body: string) => toldBy('shown-value', { [FILE]: postFile(HEAD, `\n${body}\n`) });

describe('a key that the front matter lacks is told of', () => {
  test.each([
    ['Le {frontmatter.titel}.', '10:17', 'write `title`'],
    ['{frontmatter?.titel}', '10:15', 'write `title`'],
    ['Le {frontmatter.description}.', '10:17', 'add `description` to the front matter'],
    ['Le {frontmatter.zzz}.', '10:17', 'write one of title, date, tags'],
    ['Le {frontmatter.translatedFrom.langue}.', '10:32', 'write `lang`'],
    ['Le {frontmatter.titel.toUpperCase()}.', '10:4', 'write `title`'],
    ['Le {frontmatter.titel ?? "rien"}.', '10:4', 'write `title`'],
    ['<a href={frontmatter.canonicl}>a</a>', '10:1', 'write `canonical`'],
    ['<span {...frontmatter.propz}>a</span>', '10:1', 'write one of'],
    ['export const a = frontmatter.titel;\n\nTexte.', '10:1', 'write `title`'],
  ])('%j', (body, at, fix) => {
    const problems = told(body);
    expect(problems.map(placeOf)).toEqual([`${FILE}:${at} shown-value`]);
    expect(problems[0]).toMatchObject({ severity: 'error', fix: expect.stringContaining(fix) });
    expect(problems[0]!.message).toContain('the front matter has no');
  });
});

describe('what nobody meant to show is told of', () => {
  test.each([
    ['{frontmatter.translatedFrom}', 'error', '[object Object]'],
    ['{frontmatter.date}', 'warning', 'is shown as 2020-01-01T00:00:00.000Z'],
    ['export const a = { b: 1 };\n\nTexte {a}.', 'error', '[object Object]'],
    ['{[1, 2]}', 'warning', 'is a list'],
    ['{() => 1}', 'error', 'the code of a function'],
    ['{frontmatter}', 'error', '[object Object]'],
    ['{`${{}}`}', 'error', '[object Object]'],
    ['{`a ${frontmatter}`}', 'error', '[object Object]'],
    ['export const a = { b: 1 };\n\n{"" + a}', 'error', '[object Object]'],
    ['{"" + {}}', 'error', '[object Object]'],
    ['{String({ a: 1 })}', 'error', '[object Object]'],
    ['{`${fetch("https://a.org")}`}', 'error', '[object Promise]'],
    ['{[1,2].map}', 'error', 'the code of a function'],
    ['{"a".trim}', 'error', 'the code of a function'],
    ['{[1,2].lenght}', 'warning', 'shows nothing'],
    ['{frontmatter.tags.lenght}', 'error', 'is a list, which has no `lenght`'],
    ['{frontmatter.title.toUppercase()}', 'error', 'is a text, which has no `toUppercase`'],
    ['{frontmatter.title.toUpperCase}', 'error', 'is a function'],
    ['{frontmatter.title.at(0)} {frontmatter.tags.mpa((a) => a)}', 'error', 'no `mpa`'],
    ['{props.x}', 'error', 'shows nothing'],
    ['{props}', 'error', '[object Object]'],
    ['{new Date(0)}', 'warning', 'in English'],
    ['{Promise.resolve(1)}', 'error', '[object Promise]'],
    ['Un {File} et un texte.', 'error', 'what JavaScript calls by that name'],
    ['{Math.max}', 'error', 'what JavaScript calls by that name'],
    ['{null}', 'warning', 'shows nothing'],
    ['a{3,5}', 'error', 'its last number alone'],
    ['a{2}', 'warning', 'without the braces'],
  ])('%j', (body, severity, message) => {
    const problems = told(body);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity, message: expect.stringContaining(message) });
  });

  test.each([
    ['a{3,5}', 'a\\{3,5}'],
    ['{File}', '\\{File}'],
    ['{frontmatter}', '{frontmatter.title}'],
    ['{frontmatter.tags.lenght}', '{frontmatter.tags.length}'],
    ['{frontmatter.title.toUppercase()}', '{frontmatter.title.toUpperCase()}'],
  ])('and what is told of %j passes', (body, better) => {
    expect(told(body)[0]!.fix).toContain(better.replace(/^a|^\{.*\.|(?:\(\))?\}$/g, ''));
    expect(told(better)).toEqual([]);
  });
});

test.each([
  '{frontmatter.title} {frontmatter.tags} {frontmatter.canonical.length} {frontmatter.appliesTo}',
  '{frontmatter.translatedFrom.lang} {frontmatter.tags.join(", ")} {frontmatter.hasOwnProperty("a")}',
  '{frontmatter.description ?? "rien"} {frontmatter.updated && <b>a</b>}',
  "{'frontmatter.titel'} {' '} {/* null */} {Math.PI} {`${1 + 1}`} {true}",
  'export const File = "a";\n\n{File}',
  '{`${frontmatter.title} ${1 + 1}`} {"a" + 1} {[1,2].length} {"a".length} {`${[1, 2]}`}',
  '{frontmatter.date.getFullYear()} {frontmatter.title.length} {frontmatter.tags[0].toUpperCase()}',
  'export const props = { x: 1 };\n\n{props.x}',
  '{[1, 2].map((n) => `${n}`)} {["a"].map((n) => <b>{n + ""}</b>)} {"a".trim()}',
  '`{frontmatter.titel}` `{3,5}` \\{3,5}',
  '{[1, 2].join(", ")} {(() => 1)()} {String(2)}',
])('nothing is told of %j', (body) => {
  expect(told(body)).toEqual([]);
});
