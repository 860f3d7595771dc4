import { describe, expect, test } from 'vitest';
import { DIAGRAM_WORDS } from '#lib/diagrams/kinds.ts';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';
import { SAMPLE_KINDS, SAMPLES } from '../lib/diagrams/samples.ts';

const FILE = 'posts/essai/fr.mdx';
// The block opens on the file’s line 7, so that the diagram’s first line is the eighth.
const told = (text: string, meta = 'alt="Un schéma"') =>
  problemsIn({ [FILE]: postFile(SOUND, `\n\`\`\`mermaid ${meta}\n${text}\n\`\`\`\n`) });

/** A mistake, where it is told, and words of what was found and of what to write. */
type Case = [text: string, place: string, found: string, fix: string];

function expectOne(problems: ReturnType<typeof told>, [, place, found, fix]: Case) {
  expect(problems.map(placeOf)).toEqual([`${FILE}:${place} diagram`]);
  expect(problems[0]?.message).toContain(found);
  expect(problems[0]?.fix).toContain(fix);
  expect(problems[0]?.severity).toBe('error');
  expect(`${problems[0]?.message}${problems[0]?.fix}`).not.toMatch(/\n|Expecting|got '/);
}

describe('nothing is told of', () => {
  test.each(SAMPLE_KINDS)('a sound diagram of the kind %s', (kind) => {
    expect(told(SAMPLES[kind])).toEqual([]);
  });

  test.each([
    ['graph TD;\n  A-->B;\n  B-->C;'],
    ['flowchart TD\n  %% a comment\n  a["`**gras**`"] -- texte --> b["dit #quot;oui#quot;"]'],
    ['flowchart LR\n  accTitle: Un nom\n  accDescr: Des mots\n  a --> b'],
    ['sequenceDiagram\n  participant a as Un long nom\n  a->>b: x<br>y\n  Note right of b: z'],
    ['xychart-beta horizontal\n  x-axis [2019, 2020]\n  bar [1, 2]'],
    ['xychart-beta\n  x-axis "Mois" ["janv.", "févr."]\n  bar [1, 2]'],
    ['erDiagram\n  A }o..o{ B : x\n  A }|--|| B : y'],
  ])('%j', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('a block in another language', () => {
    expect(problemsIn({ [FILE]: postFile(SOUND, '\n```text\nflowchart\n```\n') })).toEqual([]);
  });
});

const many = (count: number, piece: (index: number) => string, end = '\n') =>
  Array.from({ length: count }, (_, index) => piece(index)).join(end);

describe('a diagram that would take minutes is told at its first line, unread', () => {
  test.each([
    ['lines of classes', `classDiagram\n${many(6000, (index) => `A${index} <|-- B${index}`)}`],
    ['lines of states', `stateDiagram-v2\n${many(6000, (index) => `A${index} --> B${index}`)}`],
    ['201 lines', `flowchart TD\n${many(200, () => 'a --> b')}`],
    ['statements in a line', `flowchart TD\n${many(201, () => 'a --> b', '; ')}`],
    ['nodes in a line', `flowchart TD\n${many(202, (index) => `a${index}`, ' & ')}`],
    ['characters', `xychart-beta\n  bar [${many(4000, () => '1', ', ')}]`],
    ['descriptions without an end', `flowchart TD\n${many(9000, () => 'accDescr {')}`],
  ])('%s', (_, text) => {
    const start = performance.now();
    const problems = told(text);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(problems.map(placeOf)).toEqual([`${FILE}:8:1 diagram`]);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      message: expect.stringMatching(/^a diagram of over \d+ (?:lines|characters) takes/) as string,
      fix: expect.stringContaining('divide it into several diagrams') as string,
    });
  });

  test('and 200 lines are read', () => {
    expect(told(`sequenceDiagram\n${many(199, () => 'a->>b: c #quot;d#quot;')}`)).toEqual([]);
  });
});

test.each<Case>([
  ['flowchart LR\n  A --> B\n  B -> C', '10:5', '`-> C` is not expected here', '-->'],
  ['\n  %% x\nflowchart LR\n  a --> b\n  b -> c', '12:5', '`-> c` is not expected here', '-->'],
  ['\n  %% x\nflowchart XX\n  a', '10:1', '`flowchart XX` cannot be read', 'a direction'],
  ['\n\nflowchart LR\n  a[x --> b', '11:5', '`x --> b` is not finished', 'this line'],
  ['flowchart LR\n  A[x --> B\n  C --> D', '9:5', '`x --> B` is not finished', 'this line'],
  ['flowchart LR\n  A(Port (22)) --> B', '9:10', '`(22)) --> B` is not expected', 'this line'],
  ['flowchart LR\n  a --> b -->', '9:10', 'is not finished', 'this line'],
  ['flowchart TD\n  subgraph x\n  A --> B', '10:1', 'is closed', 'this line'],
  ['flowchart XX\n  a --> b', '8:1', '`flowchart XX` cannot be read', 'a direction'],
  [
    'flowchart TD\n  %% a comment\n\n  a --> b\n  end',
    '12:3',
    '`end` is not expected',
    'this line',
  ],
  ['sequenceDiagram\n  A->>B x\n  B->>A: y', '9:10', '`A->>B x` is not finished', 'colon'],
  ['sequenceDiagram\n  A->>B: x\n  end', '10:3', '`end` is not expected', 'this line'],
  ['stateDiagram-v2\n  a -> b', '9:5', '`-> b` is not expected', 'a --> b'],
  ['classDiagram\n  A <|- B', '9:7', '`- B` is not expected', '<|--'],
  ['erDiagram\n  A ||--o{ B', '9:13', '`A ||--o{ B` is not finished', '||--o{'],
  ['xychart-beta\n  bar [1, b]', '9:11', '`b]` is not expected', '[ ]'],
])('the mistake in %j is told at its line', (...one) => {
  expectOne(told(one[0]), one);
});

test.each<Case>([
  ['', '8:1', 'the diagram is empty', 'flowchart, '],
  ['  %% a comment', '8:1', 'the diagram is empty', 'flowchart, '],
  ['\n  flowchrt TD\n  a --> b', '9:3', '`flowchrt` is no kind of diagram', 'write `flowchart`'],
  ['tableau', '8:1', '`tableau` is no kind of diagram', DIAGRAM_WORDS.join(', ')],
  ['pie\n  "a": 1', '8:1', 'the kind `pie` cannot be drawn', DIAGRAM_WORDS.join(', ')],
  ['gitGraph\n  commi', '8:1', 'the kind `gitGraph` cannot be drawn', DIAGRAM_WORDS.join(', ')],
])('a diagram of no kind that can be drawn, %j, is told with those that can', (...one) => {
  expectOne(told(one[0]), one);
});

test.each<Case>([
  ['flowchart TD', '8:1', 'the diagram is empty', 'a direction, then one statement a line'],
  ['\n  graph LR\n', '9:3', 'the diagram is empty', 'write `flowchart`'],
  ['stateDiagram-v2', '8:1', 'the diagram is empty', 'write transitions'],
  ['sequenceDiagram', '8:1', 'the diagram is empty', 'write participants'],
  ['%% a comment\nerDiagram', '9:1', 'the diagram is empty', 'write entities'],
  ['xychart-beta', '8:1', 'the diagram is empty', 'write `title`'],
  ['flowchart TD\n  accTitle: Un titre', '8:1', 'the diagram is empty', 'one statement a line'],
])('a diagram with nothing in it, %j, is told', (...one) => {
  expectOne(told(one[0]), one);
});

test.each<Case>([
  ['flowchart TD\n  Début --> Fin', '9:1', 'arrow `Début Fin`', 'without accents'],
  ['flowchart TD\n  a --> b\n  b --o c', '10:1', 'link with another head `b c`', '-->'],
  ['flowchart TD\n  a ~~~ b', '9:1', 'invisible link `a b`', '---'],
  ['flowchart TD\n  a --> b; c --> d', '9:1', 'arrow `c d`', 'one statement a line'],
  ['flowchart TD\n  a@{ shape: circle, label: "mot" }', '9:1', 'box `mot`', 'in brackets'],
  ['flowchart\n  a --> b', '8:1', 'starts in a way', 'a direction'],
  ['stateDiagram-v2\n  a --> b\n  note right of a : mot', '10:1', 'note `mot`', 'no notes'],
  ['stateDiagram-v2\n  state f <<fork>>\n  a --> f', '9:1', 'fork or join `f`', 'no notes, forks'],
  ['stateDiagram-v2\n  a --> b\n  b : mot', '10:1', 'state `mot`', 'above its first transition'],
  ['sequenceDiagram\n  autonumber\n  a->>b: x', '8:1', 'the numbering', 'write participants'],
  ['sequenceDiagram\n  a-xb: mot', '9:1', 'message with another arrow `a b mot`', '->>'],
  ['sequenceDiagram\n  title Mot\n  a->>b: x', '9:1', 'title `Mot`', 'write participants'],
  ['sequenceDiagram\n  a->>b: x\n  activate b\n  b->>a: y', '9:1', 'activation `b`', '+ and -'],
  ['classDiagram\n  A -- B', '9:1', 'relation without a head `A B`', 'with a head'],
  ['classDiagram\n  A --> B\n  note "mot"', '10:1', 'note `mot`', 'no notes'],
  ['erDiagram\n  A {\n    int a "mot"\n  }', '10:1', 'comment `mot`', 'no aliases or comments'],
  ['erDiagram\n  p[Mot] {\n    int a\n  }', '9:1', 'entity `Mot`', 'no aliases'],
])('what the drawing would lack of %j is told', (...one) => {
  expectOne(told(one[0]), one);
});

const SMALL = 'flowchart TD\n  a --> b';

test.each([
  ['', 'has no text alternative', 'alt="…" after ```mermaid'],
  ['caption="Une légende"', 'has no text alternative', 'accTitle'],
  ['alt=""', 'has no text alternative', 'alt="…"'],
])('a diagram without words for it, %j, is told at its first line', (meta, found, fix) => {
  const problems = told(SMALL, meta);
  expect(problems.map(placeOf)).toEqual([`${FILE}:7:1 diagram`]);
  expect(problems[0]?.message).toContain(found);
  expect(problems[0]?.fix).toContain(fix);
});

test.each([
  ['alt="a" captoin="b"', '`captoin` means nothing', 'write `caption`'],
  ['alt="a" title="b"', '`title` means nothing', 'alt="…" or caption="…"'],
  ['alt="a" large', '`large` means nothing', 'alt="…" or caption="…"'],
])('what means nothing after the word, %j, is told', (meta, found, fix) => {
  const problems = told(SMALL, meta);
  expect(problems.map(placeOf)).toEqual([`${FILE}:7:1 diagram`]);
  expect(problems[0]?.message).toContain(found);
  expect(problems[0]?.fix).toContain(fix);
});

test.each([
  ['flowchart TD\n  a --> b\n  style a fill:#f00', 10, '`style`'],
  ['flowchart TD\n  a --> b\n  click a "https://example.org"', 10, '`click`'],
  ['---\ntitle: Un titre\n---\nflowchart TD\n  a --> b', 8, '`---`'],
  ['%%{init: {"theme": "dark"}}%%\nflowchart TD\n  a --> b', 8, '`%%{`'],
])('what is left out of %j is a warning', (text, line, found) => {
  const problems = told(text);
  expect(problems.map((one) => [one.severity, one.line])).toEqual([['warning', line]]);
  expect(problems[0]?.message).toContain(found);
});

test('a diagram in a list is told at its column', () => {
  const body = '\n- item\n\n  ```mermaid alt="a"\n  flowchart TD\n    a -> b\n  ```\n';
  expect(problemsIn({ [FILE]: postFile(SOUND, body) }).map(placeOf)).toEqual([
    `${FILE}:11:7 diagram`,
  ]);
});

test('the mistakes of several diagrams come at once', () => {
  const body =
    '\n```mermaid alt="a"\npie\n```\n\n```mermaid alt="b"\nflowchart TD\n  a -> b\n```\n';
  const problems = problemsIn({ [FILE]: postFile(SOUND, body) });
  expect(problems.map(placeOf)).toEqual([`${FILE}:8:1 diagram`, `${FILE}:13:5 diagram`]);
});
