/** A kind of Mermaid diagram that can be drawn. */
export interface DiagramKind {
  /** The word that such a diagram starts with. */
  word: string;
  /** That word and the others that mean the same. */
  starts: RegExp;
  /** What of Mermaid’s language the drawing knows, told to an author who wrote more. */
  knows: string;
  /** A statement that only gives colours or actions. A page’s diagrams have the page’s colours. */
  leftOut?: RegExp;
  /** Whether it sets members in the code’s font. */
  hasMembers?: true;
  /** A link that stands at an id without a space, which the drawer would read as part of the id. */
  joint?: RegExp;
}

const COLOURS = /^\s*(?:style|classDef|linkStyle|class|click)\s/;

/** The kinds that can be drawn, by the name that Mermaid gives them. */
export const DIAGRAM_KINDS: Readonly<Record<string, DiagramKind>> = {
  'flowchart-v2': {
    word: 'flowchart',
    starts: /^(?:flowchart|graph)$/i,
    knows:
      'write `flowchart` and a direction, then one statement a line: ids of letters without accents, digits, _ and -, the text in brackets as in `a[Début]`, and the links -->, ---, -.->, ==> or <--> with |text| after them',
    leftOut: COLOURS,
    joint: /(?<=\w)(?=<?(?:-->|---|-\.->|-\.-|==>|===)[\s\w|])/g,
  },
  stateDiagram: {
    word: 'stateDiagram-v2',
    starts: /^stateDiagram(?:-v2)?$/i,
    knows:
      'write transitions `a --> b : text`, [*], `state "Text" as a` and states in states, a state’s text above its first transition; no notes, forks or choices',
    leftOut: COLOURS,
  },
  sequence: {
    word: 'sequenceDiagram',
    starts: /^sequenceDiagram$/i,
    knows:
      'write participants and actors with ids of one word, the arrows ->>, -->>, -) and --) with a text after a colon, activation by + and -, notes, and the blocks loop, alt, opt, par, critical and break',
  },
  classDiagram: {
    word: 'classDiagram',
    hasMembers: true,
    starts: /^classDiagram$/i,
    knows:
      'write classes with their members, and relations with a head and spaces around them, as in `A <|-- B : text`; no notes or namespaces',
    leftOut: /^\s*(?:style|classDef|cssClass|click|link|callback)\s/,
  },
  er: {
    word: 'erDiagram',
    hasMembers: true,
    starts: /^erDiagram$/i,
    knows:
      'write entities with attributes of a type, a name and PK, FK or UK, and relations by signs with spaces around them, as in `A ||--o{ B : text`; no aliases or comments',
    leftOut: /^\s*(?:style|classDef|class)\s/,
  },
  xychart: {
    word: 'xychart-beta',
    starts: /^xychart(?:-beta)?$/i,
    knows: 'write `title`, `x-axis`, `y-axis`, `bar` and `line`, one a line, the values in [ ]',
  },
};

/** The words that a diagram may start with. */
export const DIAGRAM_WORDS: readonly string[] = Object.values(DIAGRAM_KINDS).map(
  ({ word }) => word,
);
