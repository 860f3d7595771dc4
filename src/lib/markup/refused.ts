/** Why an element or an attribute may not be in a text, and what to write in its place. */
export interface Refusal {
  /** Goes on after `<form>`. */
  why: string;
  fix: string;
}

const COMPONENT = 'make a component in src/components/mdx/ that holds it, and write that';
const BEHAVIOUR =
  'make a component with a script of its own in src/components/mdx/, and write that in its place';
const LOOKS = 'write class="…" in its place, and the style of that class in src/styles/prose.css';
const EMBED = 'write <Embed … />, which loads nothing before the reader asks for it';
const SENDS = 'which the page’s policy keeps from being sent';
const CONTROL = 'does nothing without a script';
const PAGE = 'belongs to the page, and not to a text in it';
const RAW = 'makes browsers show what follows as it is typed';
const FENCE = 'write the text in a block of code, between lines of ```';

/** What other documents and programs are brought in by. */
const FOREIGN: Refusal = { why: 'brings in what the site does not hold', fix: EMBED };

/** Elements that an author may think of; all others that are not allowed are unknown. */
export const REFUSED_ELEMENTS: Readonly<Record<string, Refusal>> = {
  applet: FOREIGN,
  embed: { ...FOREIGN, fix: 'write <Embed … />, or a picture' },
  fencedframe: FOREIGN,
  frame: FOREIGN,
  frameset: FOREIGN,
  iframe: FOREIGN,
  object: { ...FOREIGN, fix: 'write <Embed … />, or a picture' },
  portal: FOREIGN,
  script: {
    why: 'brings in what the site does not hold',
    fix: 'make a component with a script of its own in src/components/mdx/, and write that',
  },
  canvas: { why: CONTROL, fix: BEHAVIOUR },
  button: {
    why: CONTROL,
    fix: 'write a link, [text](https://…), or <Details summary="…"> to unfold something',
  },
  dialog: { why: CONTROL, fix: 'write <Details summary="…">…</Details>' },
  fieldset: { why: CONTROL, fix: 'write <section>…</section>, or a list' },
  form: {
    why: `is a form, ${SENDS}`,
    fix: 'write a link to the page that has the form, [Subscribe](https://…)',
  },
  input: {
    why: CONTROL,
    fix: 'write a task as `- [x] text`, or a link to the page that has the form',
  },
  label: { why: CONTROL, fix: 'write the text alone' },
  legend: { why: CONTROL, fix: 'write the text alone' },
  optgroup: { why: CONTROL, fix: 'write a list' },
  option: { why: CONTROL, fix: 'write a list' },
  output: { why: CONTROL, fix: 'write the text alone' },
  select: { why: CONTROL, fix: 'write a list' },
  datalist: { why: CONTROL, fix: 'write a list' },
  textarea: { why: CONTROL, fix: 'write the text in a block of code' },
  base: {
    why: 'leads every link of the page elsewhere',
    fix: 'remove it, and write each address whole',
  },
  body: { why: PAGE, fix: 'remove its tags, and keep what they hold' },
  head: { why: PAGE, fix: 'remove it: front matter says what is known of the text' },
  html: { why: PAGE, fix: 'remove its tags, and keep what they hold' },
  link: { why: PAGE, fix: 'remove it; styles are in src/styles/prose.css' },
  main: { why: 'is in the page already, once', fix: 'write <section>…</section>' },
  meta: {
    why: PAGE,
    fix: 'remove it; where a page leads on, write its address under `aliases` of the post to read instead',
  },
  noscript: { why: 'is shown where scripts are off only', fix: 'write what it holds alone' },
  style: {
    why: 'is a style, which the page’s policy blocks',
    fix: 'write the rules in src/styles/prose.css',
  },
  template: { why: 'is not shown', fix: 'write what it holds alone' },
  title: { why: PAGE, fix: 'write the title in front matter, or a heading, ## …' },
  animate: { why: 'moves a drawing', fix: 'remove it, or show a video with <Video … />' },
  animatemotion: { why: 'moves a drawing', fix: 'remove it, or show a video with <Video … />' },
  animatetransform: { why: 'moves a drawing', fix: 'remove it, or show a video with <Video … />' },
  set: { why: 'moves a drawing', fix: 'remove it, or show a video with <Video … />' },
  foreignobject: { why: 'holds another document', fix: 'write it beside the drawing' },
  image: {
    why: 'brings a file into a drawing',
    fix: 'write ![what it shows](./portal.png) beside the drawing',
  },
  marquee: { why: 'moves its text without end', fix: 'write the text alone' },
  listing: { why: RAW, fix: FENCE },
  noembed: { why: RAW, fix: FENCE },
  noframes: { why: RAW, fix: FENCE },
  plaintext: { why: RAW, fix: FENCE },
  xmp: { why: RAW, fix: FENCE },
};

/** What HTML once had and browsers still show, and what to write instead. */
export const OBSOLETE_ELEMENTS: Readonly<Record<string, string>> = {
  acronym: '<abbr title="…">',
  big: '<strong>',
  center: '<div class="…">, and the style of that class in src/styles/prose.css',
  dir: 'a list',
  font: '<span class="…">, and the style of that class in src/styles/prose.css',
  nobr: '<span class="…">, and the style of that class in src/styles/prose.css',
  strike: '<s>, or ~~text~~',
  tt: '<code>, or `text`',
};

/** Attributes that say how something looks, or nothing, and that browsers still read; what to write instead. */
export const OBSOLETE_ATTRIBUTES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'align bgcolor border cellpadding cellspacing clear color compact face frame frameborder height hspace noshade nowrap rules size type valign vspace width'
      .split(' ')
      .map((name) => [name, LOOKS]),
  ),
  key: 'remove it: lists need none here',
  longdesc: 'write a link to the description',
  name: 'write id="…" in its place',
  summary: 'write <caption>…</caption> in the table',
};

/** Attributes that do something, or bring something in, on whatever element. */
export const REFUSED_ATTRIBUTES: Readonly<Record<string, Refusal>> = {
  background: {
    why: 'which loads a picture that is not shown to everyone',
    fix: 'write the picture, ![what it shows](./portal.png)',
  },
  contenteditable: { why: 'which lets the reader write what is lost', fix: 'remove it' },
  autofocus: { why: 'which takes the reader away from where they are', fix: 'remove it' },
  dangerouslysetinnerhtml: {
    why: 'which brings in HTML that nobody looks at',
    fix: 'write it between the tags',
  },
  innerhtml: { why: 'which brings in HTML that nobody looks at', fix: 'write it between the tags' },
  formaction: { why: `which names where a form goes, ${SENDS}`, fix: 'remove it' },
  is: { why: 'which makes another element of it', fix: COMPONENT },
  nonce: { why: 'which is for scripts and styles, which a text has none of', fix: 'remove it' },
  ping: { why: `which tells another site of each reader, ${SENDS}`, fix: 'remove it' },
  popover: {
    why: 'which hides what only a button shows',
    fix: 'remove it, or write <Details summary="…">…</Details>',
  },
  popovertarget: {
    why: 'which shows what is hidden',
    fix: 'remove it, or write <Details summary="…">…</Details>',
  },
  srcdoc: { why: 'which holds another document', fix: 'remove it' },
  style: { why: 'which a strict content policy forbids', fix: LOOKS },
};

/** A handler of events, in whatever case. */
export const HANDLER: Refusal = { why: 'which a strict content policy forbids', fix: BEHAVIOUR };

/** What Astro reads in an attribute, by what stands before the colon; on elements and components. */
export const REFUSED_DIRECTIVES: Readonly<Record<string, Refusal>> = {
  client: { why: 'which loads a framework, and the site has none', fix: 'remove it' },
  define: { why: 'which is for styles and scripts of components', fix: 'remove it' },
  is: { why: 'which is for components', fix: 'remove it' },
  server: { why: 'which asks a server, and the site has none', fix: 'remove it' },
  set: { why: 'which brings in what nobody looks at', fix: 'write it between the tags' },
  transition: { why: 'which is for page layouts', fix: 'remove it' },
};
