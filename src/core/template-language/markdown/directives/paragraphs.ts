import type { ParagraphBlock } from '../../../document/index.ts';
import { type Conversion, faultAt, type Piece } from '../conversion.ts';
import { paragraphPieces } from '../paragraph.ts';
import { childrenOf, type DirectiveNode } from './define-directive.ts';

/** The paragraphs in a directive that gives them a role. */
export const paragraphsAs =
  (role: ParagraphBlock['role']) =>
  (node: DirectiveNode, conversion: Conversion): Piece[] =>
    childrenOf(node).flatMap((child) => {
      if (child.type === 'paragraph') return paragraphPieces(child, role, conversion);
      throw faultAt(child, conversion, `Only text can stand in "${node.name}".`);
    });
