/** A diagram of each kind that is drawn, with most of what its kind can say. */
export const SAMPLES = {
  flowchart: `flowchart TD
  a([Début]) -->|oui, bien sûr| b{Prêt ?}
  b -.-> c[(Magasin)] & d[[Deux<br>lignes]]
  b-->e((Fin))
  c ==> e
  d <--> e
  e --- f>Drapeau]
  subgraph g [L’atelier]
    c
  end`,
  states: `stateDiagram-v2
  state "Écrit à moitié" as brouillon
  [*] --> brouillon
  brouillon --> Vivant : une date
  state Vivant {
    [*] --> Publié
    Publié --> [*]
  }
  Vivant --> [*]`,
  sequence: `sequenceDiagram
  actor l as Lectrice
  participant s as Serveur
  l->>+s: Demande une page dont l’adresse est longue
  alt elle est prête
    s-->>l: La page
  else elle ne l’est pas
    s->>s: La construit
    s--)l: Plus tard
  end
  Note over l,s: Une note<br>de deux lignes
  s-->>-l: Fin
  loop chaque jour
    l-)s: Revient
  end`,
  classes: `classDiagram
  class Texte {
    <<interface>>
    +String titre
    +toHtml(String base) String
  }
  Texte <|-- Article : est un
  Article "1" --> "1..*" Etiquette : porte
  Article *-- Figure
  Article o-- Note
  Article ..> Auteur
  Page ..|> Texte`,
  entities: `erDiagram
  AUTEUR ||--o{ ARTICLE : écrit
  ARTICLE }o--|{ ETIQUETTE : porte
  AUTEUR |o..o| PAGE : a
  AUTEUR {
    string nom PK
    int age
  }`,
  chart: `xychart-beta
  title "Articles par année"
  x-axis "Année" [2018, 2019, 2020]
  y-axis "Nombre" 0 --> 8
  bar [3, 6, 4]
  line [2, 4, 5]`,
} as const;

export type SampleKind = keyof typeof SAMPLES;

export const SAMPLE_KINDS = Object.keys(SAMPLES) as SampleKind[];
