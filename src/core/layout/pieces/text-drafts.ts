import type { HeadingBlock, ListBlock, ListItem, ParagraphBlock } from '../../document/index.ts';
import type { ColourToken } from '../colour.ts';
import type { ParagraphDraft } from '../paragraphs.ts';
import { draft } from '../paragraphs.ts';
import { slideRuns } from '../slide-runs.ts';
import { inches, smallestOn } from '../type-scale.ts';
import type { PieceContext } from './piece.ts';

type TextBlock = HeadingBlock | ParagraphBlock | ListBlock;

export const isText = (block: { kind: string }): block is TextBlock =>
  block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'list';

const headingDrafts = (
  block: HeadingBlock,
  { scale }: PieceContext,
  colour: ColourToken,
): ParagraphDraft[] => [
  draft(block.id, slideRuns(block.runs), scale.small, {
    bold: true,
    colour: colour === 'ink' ? 'accent' : colour,
    spaceBefore: scale.body,
  }),
];

const paragraphDrafts = (
  block: ParagraphBlock,
  { scale, profile }: PieceContext,
  colour: ColourToken,
): ParagraphDraft[] => {
  const size = { lead: scale.lead, body: scale.body, source: smallestOn(profile) }[block.role];
  return [
    draft(block.id, slideRuns(block.runs), size, {
      font: block.role === 'lead' ? 'heading' : 'body',
      colour: block.role === 'source' && colour === 'ink' ? 'grey' : colour,
      spaceBefore: size * 0.5,
    }),
  ];
};

const listDrafts = (block: ListBlock, { scale }: PieceContext, colour: ColourToken): ParagraphDraft[] => {
  const step = inches(scale.body) * 1.2;
  const drafts = (items: readonly ListItem[], depth: number): ParagraphDraft[] =>
    items.flatMap((item, index) => [
      draft(block.id, slideRuns(item.runs), scale.body, {
        colour,
        mark: {
          kind: block.ordered && depth === 0 ? 'number' : 'bullet',
          depth,
          number: block.ordered && depth === 0 ? (block.start ?? 1) + index : 0,
        },
        indent: Number((step * (depth + 1)).toFixed(3)),
        spaceBefore: scale.body * (depth === 0 ? 0.5 : 0.25),
      }),
      ...drafts(item.items, depth + 1),
    ]);
  return drafts(block.items, 0);
};

/** Blocks of words as paragraphs, in one colour: ink on the slide, white on a filled card. */
export const textDrafts = (
  block: TextBlock,
  context: PieceContext,
  colour: ColourToken = 'ink',
): ParagraphDraft[] => {
  if (block.kind === 'heading') return headingDrafts(block, context, colour);
  return block.kind === 'list' ? listDrafts(block, context, colour) : paragraphDrafts(block, context, colour);
};
