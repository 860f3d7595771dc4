import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { urls } from '#lib/urls.ts';

/** Finds the address of a content file by its absolute path; `undefined` where there is no such file. */
export type AddressOf = (absolutePath: string) => string | undefined;

/**
 * Turns links between files (`../azure-slas/en.mdx#credits`) into addresses of the site, and puts
 * typed root addresses (`/rss.xml`) under the site's base. A link to a file that does not exist is
 * left as it is: `checks/post-links.ts` has told of it.
 */
export function linksPlugin(addressOf: AddressOf): MdastPluginDefinition {
  const resolve = (url: string, from: URL | undefined): string | undefined => {
    if (/^\/(?!\/)/.test(url)) return urls.fromRoot(url);
    if (!from || URL.canParse(url) || !/\.mdx(?:[#?]|$)/.test(url)) return undefined;
    const target = new URL(url, from);
    const file = toFile(new URL(target.pathname, from));
    const address = file && addressOf(file);
    return address && address + target.search + target.hash;
  };
  return defineMdastPlugin({
    name: 'links',
    link(node, context) {
      const url = resolve(node.url, context.fileURL);
      if (url !== undefined) context.setProperty(node, 'url', url);
    },
    definition(node, context) {
      const url = resolve(node.url, context.fileURL);
      if (url !== undefined) context.setProperty(node, 'url', url);
    },
  });
}

/** The path of a file URL; `undefined` where it cannot be one, such as with an encoded slash. */
function toFile(url: URL): string | undefined {
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
}
