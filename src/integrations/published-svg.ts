import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { readPublishedSvg } from '#source/svg-file.ts';
import { writeWhole } from '#source/whole-file.ts';

/**
 * Puts in the place of an SVG of the content or the code what is published of it (`lib/svg/published.ts`). A copy in
 * the folder that Astro caches in, so that Astro measures, names and shows it as any other picture.
 */
export function publishedSvgIntegration(): AstroIntegration {
  return {
    name: 'published-svg',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const copies = fileURLToPath(new URL('svg/', config.cacheDir));
        updateConfig({ vite: { plugins: [publishedSvgs(root, copies)] } });
      },
    },
  };
}

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** @param copies folder of what is published */
function publishedSvgs(root: string, copies: string): VitePlugin {
  const isOwn = (file: string) => path.isAbsolute(file) && !/[\\/]node_modules[\\/]/.test(file);
  const copyOf = (file: string): string | undefined => {
    const text = readPublishedSvg(file);
    if (text === undefined) return undefined;
    const place = path.relative(root, file).split(path.sep).join('/');
    const folder = createHash('sha256').update(place).digest('hex').slice(0, 16);
    // The name becomes a part of an address, in which Astro encodes nothing.
    const name = path.basename(file, path.extname(file)).replace(/[^\p{L}\p{N}._-]+/gu, '-');
    const copy = path.join(copies, folder, `${name}.svg`);
    writeWhole(copy, Buffer.from(text));
    return copy;
  };
  return {
    name: 'published-svg',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      filter: { id: /\.svg(?:\?|$)/i },
      async handler(source, importer, options) {
        const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
        if (!resolved) return null;
        const [id = '', query] = resolved.id.split('?');
        const file = path.normalize(id);
        const copy = isOwn(file) ? copyOf(file) : undefined;
        if (copy === undefined) return resolved;
        const published = copy.split(path.sep).join('/');
        return { ...resolved, id: query === undefined ? published : `${published}?${query}` };
      },
    },
    // Only the copy is a module of the dev server: it changes with its original.
    hotUpdate({ file }) {
      const original = path.normalize(file);
      if (!/\.svg$/i.test(original) || !isOwn(original)) return undefined;
      const copy = copyOf(original);
      const { moduleGraph } = this.environment;
      const modules = copy && moduleGraph.getModulesByFile(copy.split(path.sep).join('/'));
      return modules ? [...modules] : undefined;
    },
  };
}
