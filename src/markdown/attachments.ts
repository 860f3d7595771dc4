import { defineMdastPlugin, type MdastPluginDefinition, type PluginFactoryContext } from 'satteri';
import { addressOfPath, attachmentsIn, namedPath, type Attachment } from '#lib/mdx-attachments.ts';
import type { FileKind } from '#lib/mdx-components.ts';
import { isMdxElement, type MdxElement } from '#lib/mdx-elements.ts';
import { nodesOf } from '#lib/mdx-tree.ts';
import { urls } from '#lib/urls.ts';

/**
 * Turns the files that components name, `<Figure src="./portal.png">`, into imports, so that they are
 * measured and copied; what is in `public/` is put under the site’s base. Markdown images are
 * Astro’s own affair, once those by reference are written out, which it does not see, and what they name
 * is encoded as it reads it: it ends in a stack trace of a `%` alone, and leaves `%26` as it is.
 */
export function attachmentsPlugin({
  source,
}: PluginFactoryContext): MdastPluginDefinition | undefined {
  // Reading a whole tree takes time, and most texts show no file.
  if (!/<[A-Z]|!\[/.test(source)) return undefined;
  return defineMdastPlugin({
    name: 'attachments',
    before(root, context) {
      const shown = attachmentsIn(nodesOf(root));
      const imports = new Map<string, string>();
      const toValue = ({ kind, path }: Attachment) => {
        if (path.startsWith('/')) return urls.fromRoot(path);
        const source = namedPath(path) + QUERIES[kind];
        const name = imports.get(source) ?? `_file${imports.size}`;
        imports.set(source, name);
        return { type: 'mdxJsxAttributeValueExpression' as const, value: name };
      };
      for (const [node, attachments] of Map.groupBy(shown, ({ node }) => node)) {
        const [{ path }] = attachments as [Attachment];
        if (node.type === 'imageReference') {
          const { alt } = node;
          context.replaceNode(node, { type: 'image', url: addressOfPath(namedPath(path)), alt });
        } else if (node.type === 'image') {
          const { alt, title } = node;
          const url = addressOfPath(namedPath(path));
          if (path.includes('%')) context.replaceNode(node, { type: 'image', url, alt, title });
        } else if (isMdxElement(node)) {
          const values = new Map(attachments.map((one) => [one.prop, toValue(one)]));
          context.replaceNode(node, withValues(node, values));
        }
      }
      if (imports.size === 0) return;
      const lines = [...imports].map(
        ([source, name]) => `import ${name} from ${JSON.stringify(source)};`,
      );
      context.prependChild(root, { type: 'mdxjsEsm', value: lines.join('\n') });
    },
  });
}

/** What makes an import the address of a file, and never its content; a picture is measured instead. */
const QUERIES: Record<FileKind, string> = {
  picture: '',
  video: '?url&no-inline',
  captions: '?url&no-inline',
};

type Value = Extract<MdxElement['attributes'][number], { name: string }>['value'];

function withValues(element: MdxElement, values: ReadonlyMap<string | undefined, Value>) {
  return {
    ...element,
    attributes: element.attributes.map((attribute) =>
      attribute.type === 'mdxJsxAttribute' && values.has(attribute.name)
        ? { ...attribute, value: values.get(attribute.name) }
        : attribute,
    ),
  } as MdxElement;
}
