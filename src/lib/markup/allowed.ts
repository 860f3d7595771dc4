/**
 * The elements of HTML (https://html.spec.whatwg.org/multipage/indices.html), and the attributes of each
 * beside those of all: what shows something by itself, loads nothing but the site’s own files, and sends
 * nothing anywhere.
 */
const HTML = {
  a: 'download href hreflang referrerpolicy rel target type',
  abbr: '',
  address: '',
  area: 'alt coords download href hreflang rel shape target',
  article: '',
  aside: '',
  audio: 'controls controlslist crossorigin loop muted preload src',
  b: '',
  bdi: '',
  bdo: '',
  blockquote: 'cite',
  br: '',
  caption: '',
  cite: '',
  code: '',
  col: 'span',
  colgroup: 'span',
  data: 'value',
  dd: '',
  del: 'cite datetime',
  details: 'name open',
  dfn: '',
  div: '',
  dl: '',
  dt: '',
  em: '',
  figcaption: '',
  figure: '',
  footer: '',
  h1: '',
  h2: '',
  h3: '',
  h4: '',
  h5: '',
  h6: '',
  header: '',
  hgroup: '',
  hr: '',
  i: '',
  img: 'alt crossorigin decoding fetchpriority height ismap loading referrerpolicy sizes src srcset usemap width',
  ins: 'cite datetime',
  kbd: '',
  li: 'value',
  map: 'name',
  mark: '',
  menu: '',
  meter: 'high low max min optimum value',
  nav: '',
  ol: 'reversed start type',
  p: '',
  picture: '',
  pre: '',
  progress: 'max value',
  q: 'cite',
  rp: '',
  rt: '',
  ruby: '',
  s: '',
  samp: '',
  search: '',
  section: '',
  small: '',
  source: 'height media sizes src srcset type width',
  span: '',
  strong: '',
  sub: '',
  summary: '',
  sup: '',
  table: '',
  tbody: '',
  td: 'colspan headers rowspan',
  tfoot: '',
  th: 'abbr colspan headers rowspan scope',
  thead: '',
  time: 'datetime',
  tr: '',
  track: 'default kind label src srclang',
  u: '',
  ul: '',
  var: '',
  video:
    'autoplay controls controlslist crossorigin disablepictureinpicture disableremoteplayback height loop muted playsinline poster preload src width',
  wbr: '',
} as const;

/** What any element of a drawing may say of how it is painted (https://www.w3.org/TR/SVG2/propidx.html). */
const PAINT =
  'alignment-baseline baseline-shift clip-path clip-rule color color-interpolation direction display dominant-baseline fill fill-opacity fill-rule font-family font-size font-stretch font-style font-variant font-weight image-rendering letter-spacing marker-end marker-mid marker-start mask opacity overflow paint-order pathLength shape-rendering stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering transform transform-origin unicode-bidi vector-effect visibility word-spacing writing-mode xml:lang xml:space';

/** The elements of SVG that draw: none that moves, brings in HTML or another file, or does something. */
const SVG = {
  circle: 'cx cy r',
  clipPath: 'clipPathUnits',
  defs: '',
  desc: '',
  ellipse: 'cx cy rx ry',
  g: '',
  line: 'x1 x2 y1 y2',
  linearGradient: 'gradientTransform gradientUnits href spreadMethod x1 x2 xlink:href y1 y2',
  marker: 'markerHeight markerUnits markerWidth orient preserveAspectRatio refX refY viewBox',
  mask: 'height maskContentUnits maskUnits width x y',
  path: 'd',
  pattern:
    'height href patternContentUnits patternTransform patternUnits preserveAspectRatio viewBox width x xlink:href y',
  polygon: 'points',
  polyline: 'points',
  radialGradient: 'cx cy fr fx fy gradientTransform gradientUnits href r spreadMethod xlink:href',
  rect: 'height rx ry width x y',
  stop: 'offset stop-color stop-opacity',
  svg: 'focusable height preserveAspectRatio version viewBox width x xmlns xmlns:xlink y',
  switch: '',
  symbol: 'height preserveAspectRatio refX refY viewBox width x y',
  text: 'dx dy lengthAdjust rotate textLength x y',
  textPath: 'href lengthAdjust method side spacing startOffset textLength xlink:href',
  title: '',
  tspan: 'dx dy lengthAdjust rotate textLength x y',
  use: 'height href width x xlink:href y',
} as const;

/** What any element of a formula may say (https://www.w3.org/TR/mathml-core/#global-attributes). */
const FORMULA = 'displaystyle mathbackground mathcolor mathsize mathvariant scriptlevel';

/** The elements of MathML Core, but what holds HTML. */
const MATHML = {
  annotation: 'encoding',
  math: 'alttext display xmlns',
  merror: '',
  mfrac: 'linethickness',
  mi: '',
  mmultiscripts: '',
  mn: '',
  mo: 'fence form largeop lspace maxsize minsize movablelimits rspace separator stretchy symmetric',
  mover: 'accent',
  mpadded: 'depth height lspace voffset width',
  mphantom: '',
  mprescripts: '',
  mroot: '',
  mrow: '',
  ms: '',
  mspace: 'depth height width',
  msqrt: '',
  mstyle: '',
  msub: '',
  msubsup: '',
  msup: '',
  mtable: '',
  mtd: 'columnspan rowspan',
  mtext: '',
  mtr: '',
  munder: 'accentunder',
  munderover: 'accent accentunder',
  semantics: '',
} as const;

/** The attributes of every element, beside `aria-…` and `data-…`. */
const ANYWHERE =
  'accesskey class dir draggable hidden id inert itemid itemprop itemref itemscope itemtype lang role slot spellcheck tabindex title translate';

/**
 * All that an author’s text may hold, in the shape of a schema of `hast-util-sanitize`: the attributes of
 * every element under `*`, and of each that there is under its name. Attributes are named as HTML
 * writes them and not as hast does (`colspan`, `class`); `aria-*` and `data-*` stand for all such.
 */
export const ALLOWED_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  '*': [...words(ANYWHERE), 'aria-*', 'data-*'],
  ...tableOf(HTML, ''),
  ...tableOf(SVG, PAINT),
  ...tableOf(MATHML, FORMULA),
};

/** The elements that have a sense in some others only, and those. */
export const ANCESTORS: Readonly<Record<string, readonly string[]>> = {
  ...within(Object.keys(SVG), 'svg'),
  ...within(Object.keys(MATHML), 'math'),
};

function words(list: string): string[] {
  return list === '' ? [] : list.split(' ');
}

function tableOf(elements: Readonly<Record<string, string>>, shared: string) {
  return Object.fromEntries(
    Object.entries(elements).map(([name, own]) => [name, [...words(own), ...words(shared)]]),
  );
}

function within(names: readonly string[], root: string) {
  return Object.fromEntries(
    names.flatMap((name) => (name === root ? [] : [[name, [root]] as const])),
  );
}
