import type { Thing } from './mermaid-census.ts';

/** What Mermaid’s parsers keep of a diagram, as far as it is looked at here. */
interface Flowchart {
  getVertices: () => Map<string, { id: string; text?: string }>;
  getEdges: () => { start: string; end: string; type?: string; text: string; stroke?: string }[];
  getSubGraphs: () => { title: string }[];
}
interface States {
  getData: () => {
    nodes: { id: string; label: string; shape: string; isGroup?: boolean }[];
    edges: { start: string; end: string; label?: string; arrowTypeEnd?: string }[];
  };
}
interface Sequence {
  LINETYPE: Record<string, number>;
  getDiagramTitle: () => string;
  getActors: () => Map<string, { description: string }>;
  getMessages: () => { from?: string; to?: string; message?: unknown; type: number }[];
}
interface Classes {
  getClasses: () => Map<
    string,
    {
      text: string;
      annotations: string[];
      members: { text: string }[];
      methods: { text: string }[];
    }
  >;
  getRelations: () => {
    id1: string;
    id2: string;
    title?: string;
    relationTitle1: string;
    relationTitle2: string;
    relation: { type1: number | 'none'; type2: number | 'none' };
  }[];
  getNotes: () => Map<string, { text: string }>;
  getNamespaces: () => Map<string, { label: string }>;
}
interface Entities {
  getEntities: () => Map<
    string,
    { id: string; label: string; alias: string; attributes: { name: string; comment: string }[] }
  >;
  getRelationships: () => {
    entityA: string;
    entityB: string;
    roleA: string;
    relSpec: { cardA: string; cardB: string };
  }[];
}
interface Chart {
  getDiagramTitle: () => string;
  getXYChartData: () => {
    xAxis: { title: string; categories?: string[] };
    yAxis: { title: string };
    plots: { type: string; title: string; data: [string, number][] }[];
  };
}

/** What Mermaid read, by its name for the kind of diagram. */
export const readThings: Readonly<Record<string, (db: unknown) => Thing[]>> = {
  'flowchart-v2': (db) => {
    const { getVertices, getEdges, getSubGraphs } = bound(db as Flowchart);
    return [
      ...[...getVertices().values()].map(({ id, text }): Thing => ['box', text ?? id]),
      ...getEdges().map(({ start, end, type = '', text, stroke }): Thing => [
        stroke === 'invisible' ? 'invisible link' : (HEADS[type] ?? 'link with another head'),
        `${start} ${end} ${text}`,
      ]),
      ...getSubGraphs().map(({ title }): Thing => ['group', title]),
    ];
  },
  stateDiagram: (db) => {
    const { nodes, edges } = (db as States).getData();
    const shapes = new Map(nodes.map(({ id, shape }) => [id, STATES[shape] ?? 'state']));
    const end = (id: string) =>
      /^(?:start|end)$/.test(shapes.get(id) ?? '') ? shapes.get(id) : id;
    return [
      // A note comes with a group around it and the state that it is of.
      ...nodes
        .filter(({ shape }) => shape !== 'noteGroup')
        .map(({ id, label, isGroup }): Thing => {
          const what = isGroup ? 'group' : shapes.get(id)!;
          return [what, what === 'start' || what === 'end' ? '' : label];
        }),
      ...edges
        .filter(({ arrowTypeEnd }) => arrowTypeEnd)
        .map((edge): Thing => [
          'transition',
          `${end(edge.start)} ${end(edge.end)} ${edge.label ?? ''}`,
        ]),
    ];
  },
  sequence: (db) => {
    const { LINETYPE, getActors, getMessages, getDiagramTitle } = bound(db as Sequence);
    const names = new Map(Object.entries(LINETYPE).map(([name, number]) => [number, name]));
    return [
      ...titled(getDiagramTitle()),
      ...[...getActors().values()].map(({ description }): Thing => ['participant', description]),
      ...getMessages().flatMap(({ from = '', to = '', message, type }): Thing[] => {
        const name = names.get(type) ?? '';
        const words = typeof message === 'string' ? message : '';
        if (name === 'NOTE') return [['note', words]];
        if (name === 'ACTIVE_START') return [['activation', from]];
        if (name === 'AUTONUMBER') return [['numbering', '']];
        if (/_(?:ELSE|AND|OPTION)$/.test(name)) return [['part', words]];
        if (name.endsWith('_START')) return [[`${name.toLowerCase().split('_')[0]} block`, words]];
        if (name.endsWith('_END')) return [];
        return [[MESSAGES[name] ?? 'message with another arrow', `${from} ${to} ${words}`]];
      }),
    ];
  },
  classDiagram: (db) => {
    const { getClasses, getRelations, getNotes, getNamespaces } = bound(db as Classes);
    const given = (title: string) => (title === 'none' ? '' : title);
    return [
      ...[...getClasses().values()].flatMap((one): Thing[] => [
        ['class', one.text],
        ...one.annotations.map((text): Thing => ['annotation', text]),
        ...[...one.members, ...one.methods].map(({ text }): Thing => ['member', text]),
      ]),
      ...getRelations().map((one): Thing => [
        one.relation.type1 === 'none' && one.relation.type2 === 'none'
          ? 'relation without a head'
          : 'relation',
        `${one.id1} ${one.id2} ${one.title ?? ''} ${given(one.relationTitle1)} ${given(one.relationTitle2)}`,
      ]),
      ...[...getNotes().values()].map(({ text }): Thing => ['note', text]),
      ...[...getNamespaces().values()].map(({ label }): Thing => ['namespace', label]),
    ];
  },
  er: (db) => {
    const { getEntities, getRelationships } = bound(db as Entities);
    const entities = [...getEntities().values()];
    const labels = new Map(entities.map(({ id, label }) => [id, label]));
    return [
      ...entities.map(({ label, alias }): Thing => ['entity', alias || label]),
      ...entities.flatMap(({ attributes }) =>
        attributes.flatMap(({ comment }): Thing[] => [
          ['attribute', ''],
          ...(comment ? [['comment', comment] as Thing] : []),
        ]),
      ),
      ...getRelationships().map(({ entityA, entityB, roleA, relSpec }): Thing => [
        'relation',
        // Each end’s number is told by the sign at the other.
        `${labels.get(entityA)} ${labels.get(entityB)} ${roleA} ${COUNTS[relSpec.cardB]} ${COUNTS[relSpec.cardA]}`,
      ]),
    ];
  },
  xychart: (db) => {
    const { getXYChartData, getDiagramTitle } = bound(db as Chart);
    const { xAxis, yAxis, plots } = getXYChartData();
    return [
      ...titled(getDiagramTitle(), xAxis.title, yAxis.title, ...plots.map(({ title }) => title)),
      ...(xAxis.categories ?? []).map((text): Thing => ['label', text]),
      ...plots.flatMap(({ type, data }): Thing[] =>
        type === 'bar' ? data.map(([, value]) => ['bar', String(value)]) : [['line', '']],
      ),
    ];
  },
};

const HEADS: Record<string, string> = {
  arrow_point: 'arrow',
  arrow_open: 'line',
  double_arrow_point: 'double arrow',
};

const STATES: Record<string, string> = {
  stateStart: 'start',
  stateEnd: 'end',
  fork: 'fork or join',
  join: 'fork or join',
  choice: 'choice',
  note: 'note',
};

const MESSAGES: Record<string, string> = {
  SOLID: 'solid filled message',
  DOTTED: 'dashed filled message',
  SOLID_POINT: 'solid open message',
  DOTTED_POINT: 'dashed open message',
};

const COUNTS: Record<string, string> = {
  ONLY_ONE: 'one',
  ZERO_OR_ONE: 'zero-one',
  ONE_OR_MORE: 'many',
  ZERO_OR_MORE: 'zero-many',
};

function titled(...titles: string[]): Thing[] {
  return titles.filter(Boolean).map((title) => ['title', title]);
}

/** An object whose methods may be taken out of it. */
function bound<Db extends object>(db: Db): Db {
  return new Proxy(db, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
