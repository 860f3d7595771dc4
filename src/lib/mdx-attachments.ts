import type { MdastNode } from 'satteri';
import { declaredNames } from '#lib/mdx-code.ts';
import { isFileKind, type FileKind } from '#lib/mdx-components.ts';
import { isMdxElement, propsOf } from '#lib/mdx-elements.ts';

/** A file that a body shows, named by its path from there. */
export interface Attachment {
  kind: FileKind;
  /** As it was written. */
  path: string;
  /** What names it: a Markdown image, or the element of a component. */
  node: MdastNode;
  /** The prop that names it; `undefined` of a Markdown image. */
  prop: string | undefined;
}

/** Every file that a body shows, in the order of its text. */
export function attachmentsIn(nodes: readonly MdastNode[]): Attachment[] {
  const declared = declaredNames(nodes);
  const definitions = new Map(
    nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
  return nodes.flatMap((node): Attachment[] => {
    const image = (path: string | undefined): Attachment[] =>
      path === undefined ? [] : [{ kind: 'picture', path, node, prop: undefined }];
    if (node.type === 'image') return image(node.url);
    if (node.type === 'imageReference') return image(definitions.get(node.identifier));
    if (!isMdxElement(node) || declared.has(node.name ?? '')) return [];
    return propsOf(node).flatMap(({ name, value, rule }) =>
      isFileKind(rule.is) && typeof value === 'string'
        ? [{ kind: rule.is, path: value, node, prop: name }]
        : [],
    );
  });
}

/**
 * The path of a file that a text names by an address: `./my%20pic.png` is `./my pic.png`. A `%` that
 * encodes nothing is one.
 */
export function namedPath(address: string): string {
  return address.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

/** A path as an address, so that what reads addresses reads this path. */
export function addressOfPath(file: string): string {
  return encodeURI(file.toWellFormed()).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
}
