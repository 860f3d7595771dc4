import type { Thing } from './mermaid-census.ts';

/** What is in a drawing, by Mermaid’s name for its kind; the library tells it in `data-` attributes. */
export const drawnThings: Readonly<Record<string, (drawing: Document) => Thing[]>> = {
  'flowchart-v2': (drawing) => [
    ...all(drawing, '.node', (node): Thing => ['box', data(node, 'label')]),
    ...all(drawing, '.edge', (edge): Thing => [headsOf(edge), edgeWords(edge)]),
    ...groupsIn(drawing),
  ],
  stateDiagram: (drawing) => [
    ...all(drawing, '.node', (node): Thing => [stateOf(node), data(node, 'label')]),
    ...all(drawing, '.edge', (edge): Thing => ['transition', edgeWords(edge)]),
    ...groupsIn(drawing),
  ],
  sequence: (drawing) => [
    ...all(drawing, '.actor', (node): Thing => ['participant', data(node, 'label')]),
    ...all(drawing, '.message', (node): Thing => [
      `${data(node, 'line-style')} ${data(node, 'arrow-head')} message`,
      edgeWords(node),
    ]),
    ...all(drawing, '.note', (node): Thing => ['note', node.textContent]),
    ...all(drawing, '.activation', (node): Thing => ['activation', data(node, 'actor')]),
    ...all(drawing, '.block', (node): Thing => [
      `${data(node, 'type')} block`,
      data(node, 'label'),
    ]),
    ...all(drawing, '.block text[text-anchor="start"]', (node): Thing => [
      'part',
      node.textContent,
    ]),
  ],
  classDiagram: (drawing) => [
    ...all(drawing, '.class-node', (node): Thing => ['class', data(node, 'label')]),
    ...all(drawing, '.class-node[data-annotation]', (node): Thing => [
      'annotation',
      data(node, 'annotation'),
    ]),
    ...all(drawing, '.class-node .mono', (node): Thing => ['member', node.textContent]),
    ...all(drawing, '.class-relationship', (node): Thing => [
      'relation',
      `${edgeWords(node)} ${data(node, 'from-cardinality')} ${data(node, 'to-cardinality')}`,
    ]),
  ],
  er: (drawing) => [
    ...all(drawing, '.entity', (node): Thing => ['entity', data(node, 'label')]),
    ...all(drawing, '.entity', (node) => node.querySelectorAll('.mono').length / 2).flatMap(
      (count): Thing[] => Array.from({ length: count }, () => ['attribute', '']),
    ),
    ...all(drawing, '.er-relationship', (node): Thing => [
      'relation',
      ['entity1', 'entity2', 'label', 'cardinality1', 'cardinality2']
        .map((name) => data(node, name))
        .join(' '),
    ]),
  ],
  xychart: (drawing) => [
    ...all(drawing, '.xychart-title, .xychart-axis-title', (node): Thing => [
      'title',
      node.textContent,
    ]),
    ...all(drawing, '.xychart-label', (node): Thing => ['label', node.textContent]),
    ...all(drawing, '.xychart-bar[data-value]', (node): Thing => ['bar', data(node, 'value')]),
    ...all(drawing, '.xychart-line', (): Thing => ['line', '']),
  ],
};

function all<Value>(
  drawing: Document,
  selector: string,
  read: (element: Element) => Value,
): Value[] {
  return [...drawing.querySelectorAll(selector)].map(read);
}

function groupsIn(drawing: Document): Thing[] {
  return all(drawing, '.subgraph', (node): Thing => ['group', data(node, 'label')]);
}

function data(element: Element, name: string): string {
  return element.getAttribute(`data-${name}`) ?? '';
}

function edgeWords(edge: Element): string {
  return [data(edge, 'from'), data(edge, 'to'), data(edge, 'label')]
    .map((words) => words.replace(/^_(start|end)\d*$/, '$1'))
    .join(' ');
}

function headsOf(edge: Element): string {
  if (data(edge, 'arrow-start') === 'true') return 'double arrow';
  return data(edge, 'arrow-end') === 'true' ? 'arrow' : 'line';
}

function stateOf(node: Element): string {
  return data(node, 'shape').startsWith('state-')
    ? data(node, 'shape').replace('state-', '')
    : 'state';
}
