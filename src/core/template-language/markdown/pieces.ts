import type { Heading, Nodes } from 'mdast';
import { directivePieces } from './directives/index.ts';
import { type Conversion, faultAt, identified, type Piece } from './conversion.ts';
import { lineOf } from './line.ts';
import { listItems } from './list-items.ts';
import { paragraphPieces } from './paragraph.ts';
import { worded } from './reworded.ts';
import { isLeftOut } from './runs.ts';
import { tableBlock } from './table.ts';
import { textOf } from '../../document/index.ts';

const headingPieces = (node: Heading, conversion: Conversion): Piece[] => {
  const { depth } = node;
  if (depth > 3) throw faultAt(node, conversion, 'Headings go down to ###.');
  const { id, line } = worded(node, () => lineOf(node.children, conversion), conversion);
  if (isLeftOut([line])) return [];
  if (conversion.kind === 'deck' && depth === 1) return [{ piece: 'part', name: textOf(line.runs) }];
  if (conversion.kind === 'deck' && depth === 2) return [{ piece: 'title', id, runs: line.runs }];
  return [{ piece: 'block', block: { kind: 'heading', id, level: depth as 1 | 2 | 3, runs: line.runs } }];
};

const refused: Record<string, string> = {
  blockquote: 'A quotation is written :::quote{by="…"}, and closed with :::.',
  code: 'Code is not part of the language.',
  html: 'HTML is not part of the language. To print a "<", put a backslash before it.',
  thematicBreak: 'A line of dashes is not part of the language. A new page is ::page-break.',
  definition: 'A link is written [words](https://…).',
};

const nodePieces = (node: Nodes, conversion: Conversion): Piece[] => {
  switch (node.type) {
    case 'paragraph':
      return paragraphPieces(node, 'body', conversion);
    case 'heading':
      return headingPieces(node, conversion);
    case 'list': {
      const { id } = identified(node, conversion);
      const items = listItems(node, conversion);
      const ordered = node.ordered === true;
      return items.length === 0 ? [] : [{ piece: 'block', block: { kind: 'list', id, ordered, items } }];
    }
    case 'table': {
      const { id } = identified(node, conversion);
      const block = tableBlock(node, { id, look: 'data', caption: [] }, conversion);
      return block === null ? [] : [{ piece: 'block', block }];
    }
    case 'leafDirective':
    case 'containerDirective':
      return directivePieces(node, conversion);
    case 'footnoteDefinition':
      return [];
    default:
      throw faultAt(node, conversion, refused[node.type] ?? 'This is not part of the language.');
  }
};

/** What Markdown nodes become, in their order. */
export const piecesOfNodes = (nodes: readonly Nodes[], conversion: Conversion): Piece[] =>
  nodes.flatMap((node) => nodePieces(node, conversion));
