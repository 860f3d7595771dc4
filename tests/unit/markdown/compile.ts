import { pathToFileURL } from 'node:url';
import { mdxToJs, type HastPluginEntry, type MdastPluginEntry } from 'satteri';

/** The module that MDX compiles to with some plugins, for a file of a post. */
export async function compile(
  mdx: string,
  plugins: { mdast?: MdastPluginEntry[]; hast?: HastPluginEntry[] },
  file = '/projet/src/content/posts/essai/fr.mdx',
): Promise<string> {
  const { code } = await mdxToJs(mdx, {
    mdastPlugins: plugins.mdast ?? [],
    hastPlugins: plugins.hast ?? [],
    features: { frontmatter: false },
    fileURL: pathToFileURL(file),
    elementAttributeNameCase: 'html',
  });
  return code.replace(/\s+/g, ' ');
}
