import type { ImageMetadata } from 'astro';
import type { CalloutKind } from '#lib/callouts.ts';

/**
 * What the value of a prop has to be. `picture`, `video` and `captions` are files, written as their
 * path from the post; `address` is an https address; `flag` stands alone, without a value.
 */
export type PropKind = 'text' | 'flag' | 'picture' | 'video' | 'captions' | 'address' | 'callout';

export interface PropRule {
  is: PropKind;
  required?: true;
  /** Flag that makes up for a prop that is not there. */
  requiredUnless?: string;
  /** Flag that goes with an empty text, and with no other. */
  emptyOnlyWith?: string;
}

interface ComponentRule {
  /** Whether it holds text between its tags. */
  hasBody: boolean;
  props: Readonly<Record<string, PropRule>>;
}

/**
 * The components that posts and pages have without importing them, and what each may be told. They
 * are in `components/mdx/`, which plain Node cannot read: checks, plugins and the components’ own
 * types go by this table.
 */
export const MDX_COMPONENTS = {
  Callout: {
    hasBody: true,
    props: { kind: { is: 'callout', required: true }, title: { is: 'text' } },
  },
  Details: { hasBody: true, props: { summary: { is: 'text', required: true } } },
  Embed: {
    hasBody: false,
    props: {
      title: { is: 'text', required: true },
      url: { is: 'address', required: true },
      frame: { is: 'address' },
    },
  },
  Figure: {
    hasBody: false,
    props: {
      src: { is: 'picture', required: true },
      srcDark: { is: 'picture' },
      alt: { is: 'text', required: true, emptyOnlyWith: 'decorative' },
      decorative: { is: 'flag' },
      caption: { is: 'text' },
    },
  },
  Host: { hasBody: false, props: {} },
  Privacy: { hasBody: false, props: {} },
  Publisher: { hasBody: false, props: {} },
  Video: {
    hasBody: false,
    props: {
      title: { is: 'text', required: true },
      src: { is: 'video', required: true },
      poster: { is: 'picture', required: true },
      captions: { is: 'captions', requiredUnless: 'silent' },
      silent: { is: 'flag' },
    },
  },
} as const satisfies Record<string, ComponentRule>;

export type MdxComponent = keyof typeof MDX_COMPONENTS;

/** The rule of a component; `undefined` where no component of that name is given to texts. */
export function componentRule(name: string): ComponentRule | undefined {
  return Object.hasOwn(MDX_COMPONENTS, name) ? MDX_COMPONENTS[name as MdxComponent] : undefined;
}

/** What a component receives: the values of its props once the plugins have turned files into imports. */
export type MdxProps<Name extends MdxComponent> = Given<(typeof MDX_COMPONENTS)[Name]['props']>;

type Given<Rules extends Readonly<Record<string, PropRule>>> = {
  [Prop in RequiredOf<Rules>]: Values[Rules[Prop]['is']];
} & {
  [Prop in Exclude<keyof Rules, RequiredOf<Rules>>]?: Values[Rules[Prop]['is']] | undefined;
};

type RequiredOf<Rules extends Readonly<Record<string, PropRule>>> = {
  [Prop in keyof Rules]: Rules[Prop] extends { required: true } ? Prop : never;
}[keyof Rules];

interface Values {
  text: string;
  flag: boolean;
  picture: ImageMetadata;
  video: string;
  captions: string;
  address: string;
  callout: CalloutKind;
}

/** The kinds of prop that name a file, and how such a file’s name may end. */
export const FILE_ENDINGS = {
  picture: ['avif', 'gif', 'jpeg', 'jpg', 'png', 'svg', 'tiff', 'webp'],
  video: ['mp4', 'webm'],
  captions: ['vtt'],
} as const satisfies Partial<Record<PropKind, readonly string[]>>;

export type FileKind = keyof typeof FILE_ENDINGS;

/** Whether a prop names a file. */
export function isFileKind(kind: string): kind is FileKind {
  return Object.hasOwn(FILE_ENDINGS, kind);
}

/** The kind of a file by the ending of its name, in small letters and without its dot. */
export function fileKindOf(ending: string): FileKind | undefined {
  return Object.keys(FILE_ENDINGS)
    .filter(isFileKind)
    .find((kind) => (FILE_ENDINGS[kind] as readonly string[]).includes(ending));
}
