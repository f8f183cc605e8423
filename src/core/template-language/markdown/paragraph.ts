import type { Paragraph } from 'mdast';
import type { ParagraphBlock } from '../../document/index.ts';
import { type Conversion, type Piece, unique } from './conversion.ts';
import { sentencesOf } from './line.ts';
import { proseAlone, proseBlocks } from './prose.ts';
import { worded } from './reworded.ts';
import { isLeftOut } from './runs.ts';

/** A paragraph; a long text that stands alone may be several, and lists. */
export const paragraphPieces = (
  node: Paragraph,
  role: ParagraphBlock['role'],
  conversion: Conversion,
): Piece[] => {
  const { id, line, isOwn } = worded(node, () => sentencesOf(node.children, conversion), conversion);
  if (isLeftOut([line])) return [];
  const prose = isOwn ? null : proseAlone(node.children, conversion);
  if (prose === null) return [{ piece: 'block', block: { kind: 'paragraph', id, role, runs: line.runs } }];
  return proseBlocks(prose).map((block, index) => {
    const blockId = index === 0 ? id : unique(id, conversion);
    return block.kind === 'paragraph'
      ? { piece: 'block', block: { kind: 'paragraph', id: blockId, role, runs: block.runs } }
      : {
          piece: 'block',
          block: {
            kind: 'list',
            id: blockId,
            ordered: false,
            items: block.items.map((runs) => ({ runs, items: [] })),
          },
        };
  });
};
