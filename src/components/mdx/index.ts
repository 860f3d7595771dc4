import type { MdxComponent } from '#lib/mdx-components.ts';
import Host from './Host.astro';
import Publisher from './Publisher.astro';

/** The components that posts and pages have without importing them, by the name that authors write. */
export const mdxComponents = { Host, Publisher } satisfies Record<MdxComponent, unknown>;
