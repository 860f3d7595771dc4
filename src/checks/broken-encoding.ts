import type { RawMark } from './raw-mark.ts';
import type { WrittenBlock } from './written-text.ts';

const byteOf = new Map(
  Array.from({ length: 256 }, (_, byte): [string, number] => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/** Two to four characters that are the bytes of one, without those that a sentence has behind a letter. */
const MOJIBAKE =
  /Ã[\u0080-\u00BF€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]|Â[\u0080-\u009F\u00A0-\u00BF]|â[€‚„†‡ˆ‰œ˜–—…][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|ðŸ[\u0080-\u00BF€-™Š-žƒˆ˜Œœ]{2}/g;

/** Text that was read in another encoding than it was written in, and characters that were lost so. */
export function findBrokenEncoding({ text }: WrittenBlock): RawMark[] {
  const lost = text.indexOf('\uFFFD');
  const broken = [...text.matchAll(MOJIBAKE)].flatMap(({ 0: written, index }) => {
    const meant = decoded(written);
    return meant === undefined ? [] : [{ written, meant, index }];
  });
  const [first] = broken;
  const more = broken.length > 1 ? `, and ${broken.length - 1} more in this text` : '';
  return [
    ...(first
      ? [
          {
            index: first.index,
            message: `broken encoding: \`${first.written}\`${more}`,
            fix: `write ${nameOf(first.meant)}, and save the file as UTF-8`,
          },
        ]
      : []),
    ...(lost < 0
      ? []
      : [
          {
            index: lost,
            message: 'broken encoding: U+FFFD stands for a character that was lost',
            fix: 'write the character that was meant, and save the file as UTF-8',
          },
        ]),
  ];
}

function decoded(written: string): string | undefined {
  const bytes = [...written].map((character) => byteOf.get(character) ?? 0);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

function nameOf(character: string): string {
  return character.trim() === '' ? 'a no-break space or a plain one' : character;
}
