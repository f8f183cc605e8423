import type { FootnoteDefinition, Root } from 'mdast';
import { checkNesting } from './check-nesting.ts';
import type { Conversion, Piece } from './conversion.ts';
import { faultAt } from './conversion.ts';
import { markdownTree } from './markdown-tree.ts';
import { piecesOfNodes } from './pieces.ts';

const definitionsOf = (root: Root, conversion: Conversion): Map<string, FootnoteDefinition> => {
  const definitions = new Map<string, FootnoteDefinition>();
  for (const node of root.children) {
    if (node.type !== 'footnoteDefinition') continue;
    if (definitions.has(node.identifier)) throw faultAt(node, conversion, 'Two footnotes have this name.');
    definitions.set(node.identifier, node);
  }
  return definitions;
};

/** The pieces of a section: its structure is parsed first, its values enter after. */
export const sectionPieces = (
  parts: Omit<Conversion, 'definitions' | 'footnotes' | 'isFootnote' | 'isWording' | 'pieces'>,
): Piece[] => {
  checkNesting(parts.marked);
  const root = markdownTree(parts.marked.text, parts.cache);
  const conversion: Conversion = {
    ...parts,
    definitions: new Map(),
    footnotes: new Map(),
    isFootnote: false,
    isWording: false,
    pieces: piecesOfNodes,
  };
  return piecesOfNodes(root.children, { ...conversion, definitions: definitionsOf(root, conversion) });
};
