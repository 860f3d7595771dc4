import type { MdxComponent } from '#lib/mdx-components.ts';
import Callout from './Callout.astro';
import CopyCode from './CopyCode.astro';
import Details from './Details.astro';
import Embed from './Embed.astro';
import Figure from './Figure.astro';
import Host from './Host.astro';
import MarkdownPicture from './MarkdownPicture.astro';
import Privacy from './Privacy.astro';
import Publisher from './Publisher.astro';
import Video from './Video.astro';

/**
 * The components that posts and pages have without importing them, by the name that authors write;
 * what shows the images that they write in Markdown; and by its element what `markdown/code.ts`
 * writes.
 */
export const mdxComponents = {
  Callout,
  Details,
  Embed,
  Figure,
  Host,
  Privacy,
  Publisher,
  Video,
  img: MarkdownPicture,
  'copy-code': CopyCode,
} satisfies Record<MdxComponent | 'img' | 'copy-code', unknown>;
