import { site } from '#config/site.ts';
import { attributesOf, isMdxElement } from '#lib/mdx-elements.ts';
import type { Problem } from '#lib/problems.ts';
import { attributePositionIn, MDX_ELEMENTS, nodesIn } from '#source/mdx.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('embed');

/** The policy of the pages allows the other sites that a post shows. A draft only needs this once it is published. */
export const checkEmbeds: Check = ({ posts }) =>
  posts.flatMap(({ post, entry }): Problem[] => {
    return nodesIn(entry, ...MDX_ELEMENTS).flatMap((node) => {
      if (!isMdxElement(node) || node.name !== 'Embed') return [];
      const written = new Map(attributesOf(node).map(({ name, value }) => [name, value]));
      const name = written.has('frame') ? 'frame' : 'url';
      const url = written.get(name);
      if (typeof url !== 'string' || !URL.canParse(url)) return [];
      const { origin, protocol } = new URL(url);
      // Another protocol is told of by `mdx-props.ts`.
      if (protocol !== 'https:') return [];
      if (site.embeds.includes(origin)) return [];
      return report(
        entry.file,
        attributePositionIn(entry, node, name),
        `${origin} is not among the sites that may be shown in a frame`,
        `add \`'${origin}'\` to \`embeds\` of src/config/site.ts`,
        post.draft ? 'information' : 'error',
      );
    });
  });
