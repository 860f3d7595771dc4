import { attributesOf } from '#lib/mdx-elements.ts';
import { entriesOf } from '#source/content.ts';
import { attributePositionIn, MDX_ELEMENTS, nodesIn, positionIn } from '#source/mdx.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('raw-media');

/** What to write instead of an element that names a file beside the text. */
const SHOWN: Record<string, string> = {
  img: '![what it shows](./portal.png), or <Figure src="./portal.png" alt="…" />',
  video: '<Video src="./tour.mp4" … />',
  audio: 'a link to a file in public/, such as [listen](/talk.mp3)',
  source: '<Video src="./tour.mp4" … />, or <Figure … />',
  track: '<Video … captions="./tour.vtt" />',
};

/** What brings another page or a script into this one. */
const FOREIGN: Record<string, string> = {
  iframe: 'write <Embed … />, which loads nothing before the reader asks for it',
  object: 'write <Embed … />, or a picture',
  embed: 'write <Embed … />, or a picture',
  script: 'make a component with a script of its own in src/components/mdx/, and write that',
};

/**
 * Elements of HTML name no file beside the text, since nothing copies it into the site, and bring in
 * nothing from elsewhere: that is what components are for.
 */
export const checkRawMedia: Check = ({ content }) =>
  entriesOf(content).flatMap((entry) =>
    nodesIn(entry, ...MDX_ELEMENTS).flatMap((element) => {
      const name = element.name ?? '';
      if (Object.hasOwn(FOREIGN, name)) {
        const message = `the element \`<${name}>\` brings in what the site does not hold`;
        return [report(entry.file, positionIn(entry, element), message, FOREIGN[name]!)];
      }
      if (!Object.hasOwn(SHOWN, name)) return [];
      return attributesOf(element).flatMap(({ name: attribute, value }) => {
        if (!['src', 'srcset', 'poster'].includes(attribute) || typeof value !== 'string')
          return [];
        if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(value)) return [];
        return [
          report(
            entry.file,
            attributePositionIn(entry, element, attribute),
            `\`<${name} ${attribute}="${value}">\` names a file that nothing makes part of the site`,
            `write ${SHOWN[name]}`,
          ),
        ];
      });
    }),
  );
