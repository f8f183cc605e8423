import type { FootnoteDefinition, Root } from 'mdast';
import { checkNesting } from './check-nesting.ts';
import type { Conversion, Piece } from './conversion.ts';
import { faultAt } from './conversion.ts';
import { markdownTree } from './markdown-tree.ts';
import { piecesOfNodes } from './pieces.ts';
import { faultOr, TemplateFault } from '../source/template-fault.ts';

const definitionsOf = (root: Root, conversion: Conversion): Map<string, FootnoteDefinition> => {
  const definitions = new Map<string, FootnoteDefinition>();
  for (const node of root.children) {
    if (node.type !== 'footnoteDefinition') continue;
    if (definitions.has(node.identifier)) throw faultAt(node, conversion, 'Two footnotes have this name.');
    definitions.set(node.identifier, node);
  }
  return definitions;
};

/** Says what is wrong with a node, and goes on with the next. */
const piecesTelling =
  (tell: (fault: TemplateFault) => void): Conversion['pieces'] =>
  (nodes, conversion) =>
    nodes.flatMap((node) => {
      const pieces = faultOr(() => piecesOfNodes([node], conversion));
      if (!(pieces instanceof TemplateFault)) return pieces;
      tell(pieces);
      return [];
    });

/**
 * The pieces of a section: its structure is parsed first, its values enter after. The first fault is thrown; with
 * `tell` it is told, as are those that come after it.
 */
export const sectionPieces = (
  parts: Omit<Conversion, 'definitions' | 'footnotes' | 'inFootnote' | 'isWording' | 'pieces'>,
  tell?: (fault: TemplateFault) => void,
): Piece[] => {
  checkNesting(parts.marked);
  const root = markdownTree(parts.marked.text, parts.cache);
  const conversion: Conversion = {
    ...parts,
    definitions: new Map(),
    footnotes: new Map(),
    inFootnote: null,
    isWording: false,
    pieces: tell === undefined ? piecesOfNodes : piecesTelling(tell),
  };
  return conversion.pieces(root.children, { ...conversion, definitions: definitionsOf(root, conversion) });
};
