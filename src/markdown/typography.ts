import {
  defineHastPlugin,
  type HastNode,
  type HastPluginDefinition,
  type PluginFactoryContext,
} from 'satteri';
import type { Locale } from '#config/site.ts';
import { languageIn } from '#lib/text-language.ts';
import { LINE_BREAK, WORD, type Piece } from '#lib/typography/edits.ts';
import { typeset, typesetPieces } from '#lib/typography/typeset.ts';
import { textLocale } from './text-locale.ts';
import { readableAttributes, readNode, type Container } from './typography-nodes.ts';

/** A stretch of a block's text, and the node that holds it, if one does. */
interface TreePiece extends Piece {
  node?: HastNode;
}

/** Gives a node another text, under `value` or an attribute's name. */
type Change = (node: HastNode, key: string, text: string) => void;

/**
 * Sets the text of a file by the typography of its language, and a passage in another one by that
 * one's. A block is set as a whole, whatever elements stand in it: `« <em>mot</em> »`. It comes
 * after the heading ids, which are made of what was typed.
 */
export function typographyPlugin({ fileURL }: PluginFactoryContext): HastPluginDefinition {
  return defineHastPlugin({
    name: 'typography',
    before(root, context) {
      setBlock(root, textLocale(fileURL), (node, key, text) => {
        context.setProperty(node, key, text);
      });
    },
  });
}

/** Sets the text of a block, and the blocks and passages in it. In no language of the site it stays. */
function setBlock(block: Container, lang: Locale | undefined, change: Change): void {
  let pieces: TreePiece[] = [];
  const finish = () => {
    if (lang) setPieces(pieces, lang, change);
    pieces = [];
  };
  const collect = ({ children }: Container) => {
    for (const child of children as HastNode[]) {
      const reading = readNode(child);
      const own = languageIn(child, lang);
      if (own) setAttributes(child, own, change);
      if (reading.kind === 'text') pieces.push({ node: child, text: reading.node.value });
      else if (reading.kind === 'word') pieces.push({ text: '', as: WORD });
      else if (reading.kind === 'break') pieces.push({ text: '', as: LINE_BREAK });
      else if (reading.kind === 'inline' && own === lang) collect(reading.node);
      else if (reading.kind === 'inline') {
        pieces.push({ text: '', as: WORD });
        setBlock(reading.node, own, change);
      } else if (reading.kind === 'block') {
        finish();
        setBlock(reading.node, own, change);
      }
    }
  };
  collect(block);
  finish();
}

function setPieces(pieces: readonly TreePiece[], lang: Locale, change: Change): void {
  const texts = typesetPieces(pieces, lang);
  for (const [index, { node, text }] of pieces.entries()) {
    if (node && texts[index] !== text) change(node, 'value', texts[index]!);
  }
}

function setAttributes(node: HastNode, lang: Locale, change: Change): void {
  for (const [name, typed] of readableAttributes(node)) {
    const text = typeset(typed, lang);
    if (text !== typed) change(node, name, text);
  }
}
