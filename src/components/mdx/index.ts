import type { MdxComponent } from '#lib/mdx-components.ts';
import CopyCode from './CopyCode.astro';
import Host from './Host.astro';
import Publisher from './Publisher.astro';

/**
 * The components that posts and pages have without importing them, by the name that authors write;
 * and by its element the one that `markdown/code.ts` writes.
 */
export const mdxComponents = {
  Host,
  Publisher,
  'copy-code': CopyCode,
} satisfies Record<MdxComponent | 'copy-code', unknown>;
