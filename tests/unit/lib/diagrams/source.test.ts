import { describe, expect, test } from 'vitest';
import { readFence } from '#lib/diagrams/fence.ts';
import { DIAGRAM_KINDS } from '#lib/diagrams/kinds.ts';
import { alternativeOf, leftOutOf, toDrawable } from '#lib/diagrams/source.ts';

test.each([
  { meta: null, fence: { unknown: [] } },
  { meta: 'alt="Un schéma"', fence: { alt: 'Un schéma', unknown: [] } },
  {
    meta: 'alt=\'Dit "oui"\' caption="L’un"',
    fence: { alt: 'Dit "oui"', caption: 'L’un', unknown: [] },
  },
  { meta: 'alt="" caption=" "', fence: { unknown: [] } },
  { meta: 'title="x" wide alt=un', fence: { unknown: ['title', 'wide', 'alt=un'] } },
])('after the word, $meta says $fence', ({ meta, fence }) => {
  expect(readFence(meta)).toEqual(fence);
});

describe('the text alternative', () => {
  const of = (text: string, alt?: string) =>
    alternativeOf({ unknown: [], ...(alt && { alt }) }, text);

  test.each([
    ['accTitle: Un nom\n  a', undefined, { name: 'Un nom' }],
    [
      'accTitle : Un nom\naccDescr: Plus de mots',
      undefined,
      { name: 'Un nom', description: 'Plus de mots' },
    ],
    ['accDescr {\n  Sur deux\n  lignes\n}', undefined, { name: 'Sur deux lignes' }],
    ['accTitle: Un nom', 'Un autre', { name: 'Un autre' }],
    ['accDescr: Plus', 'Un autre', { name: 'Un autre', description: 'Plus' }],
    ['a --> b', 'Un autre', { name: 'Un autre' }],
    ['a --> b', undefined, undefined],
    ['accTitle:\naccDescr: ', undefined, undefined],
  ])('of %j and alt %j is %j', (text, alt, alternative) => {
    expect(of(`flowchart TD\n${text}`, alt)).toEqual(alternative);
  });
});

describe('a text as the drawer reads it', () => {
  const flowchart = DIAGRAM_KINDS['flowchart-v2']!;

  test.each([
    ['a-->b', 'a -->b'],
    ['a-.->b;', 'a -.->b'],
    ['a --> b-c', 'a --> b-c'],
    ['a["dit #quot;oui#quot;"]', 'a["dit &quot;oui&quot;"]'],
    ['a["`un **mot**`"]', 'a["un **mot**"]'],
    ['accTitle: Un nom', ''],
    ['style a fill:#f00', ''],
    ['%% a --> b', ''],
    ['%%{init: {"theme": "dark"}}%%', ''],
    ['A }o--|{ B : x', 'A o{--|{ B : x'],
  ])('of %j is %j', (line, drawable) => {
    expect(toDrawable(`flowchart TD\n${line}`, flowchart)).toBe(`flowchart TD\n${drawable}`);
  });

  test('keeps every line where it is', () => {
    const text = '---\ntitle: x\n---\nflowchart TD\naccDescr {\n b\n}\na';
    expect(toDrawable(text, flowchart)).toBe('\n\n\nflowchart TD\n\n\n\na');
  });

  test('tells what is left out, with its line', () => {
    const text = '---\ntitle: x\n---\nflowchart TD\n  style a fill:#f00\n  a --> b\n  click a "x"';
    expect(leftOutOf(text, flowchart)).toEqual([
      { line: 1, statement: '---' },
      { line: 5, statement: 'style' },
      { line: 7, statement: 'click' },
    ]);
    expect(leftOutOf('classDiagram\n  class A', DIAGRAM_KINDS.classDiagram!)).toEqual([]);
  });
});

test('the labels of an axis are drawn without their quotes, its name is not touched', () => {
  const line = '  x-axis "Mois" ["janv.", "févr."]';
  expect(toDrawable(`xychart-beta\n${line}`)).toBe('xychart-beta\n  x-axis "Mois" [janv., févr.]');
});
