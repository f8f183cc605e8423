import type { CalloutBlock, Run } from '../../document/index.ts';
import { isBlank } from '../../document/index.ts';
import { contrast, type ColourToken } from '../colour.ts';
import type { ParagraphDraft } from '../paragraphs.ts';
import { draft } from '../paragraphs.ts';
import { slideRuns } from '../slide-runs.ts';
import type { CardLook } from './card.ts';
import { cardBoxes, cardHeight } from './card.ts';
import type { Piece, PieceContext } from './piece.ts';
import { textDrafts } from './text-drafts.ts';

/** WCAG 2.2 AA for text of any size. */
const READABLE = 4.5;

/** Points between the name of a card and its first words. */
const NEAR_TITLE = 3;

interface CalloutLook extends CardLook {
  title: ColourToken;
  text: ColourToken;
}

const looks: Record<CalloutBlock['role'], CalloutLook> = {
  ask: { fill: 'tint', bar: 'accent', anchor: 'top', title: 'accent', text: 'ink' },
  note: { fill: 'paper', bar: 'accent', anchor: 'top', title: 'accent', text: 'ink' },
  caution: { fill: 'paper', bar: 'adverse', anchor: 'top', title: 'adverse', text: 'ink' },
};

/** A company's accent is chosen on its ground; on the tone of a card it may be too weak for words, and ink stands in. */
const readableOn = (
  colour: ColourToken,
  fill: ColourToken | null,
  { colours }: PieceContext['profile'],
): ColourToken =>
  fill === null || contrast(colours[colour].hex, colours[fill].hex) >= READABLE ? colour : 'ink';

export const calloutLook = (block: CalloutBlock): CalloutLook => looks[block.role];

/** On a full slide of a base with little room the name of a callout opens its first sentence. */
const isRunIn = ({ scale, profile }: PieceContext): boolean =>
  scale.air < 1 && profile.layouts.ask === undefined;

const runIn = (block: CalloutBlock, words: readonly ParagraphDraft[]): ParagraphDraft[] | null => {
  const [first, ...others] = words;
  if (isBlank(block.title) || first === undefined || first.mark !== null) return null;
  const name = slideRuns(block.title).map((run): Run =>
    run.kind === 'footnote' ? run : { ...run, bold: true },
  );
  return [{ ...first, runs: [...name, { kind: 'text', text: ': ', bold: true }, ...first.runs] }, ...others];
};

export const calloutDrafts = (block: CalloutBlock, context: PieceContext): ParagraphDraft[] => {
  const look = calloutLook(block);
  if (isRunIn(context)) {
    const { scale } = context;
    const small = { ...context, scale: { ...scale, lead: scale.body } };
    const opened = runIn(
      block,
      block.blocks.flatMap((inner) => textDrafts(inner, small, look.text)),
    );
    if (opened !== null) return opened;
  }
  const title = isBlank(block.title)
    ? []
    : [
        draft(block.id, slideRuns(block.title), context.scale.small, {
          bold: true,
          colour: readableOn(look.title, look.fill, context.profile),
        }),
      ];
  const words = block.blocks.flatMap((inner) => textDrafts(inner, context, look.text));
  return [
    ...title,
    ...words.map((each, index) => (index === 0 ? { ...each, spaceBefore: NEAR_TITLE } : each)),
  ];
};

/** A quiet card with a bar beside it: the ask and notes in our colour, a caution in the adverse one. */
export const calloutPiece = (block: CalloutBlock, context: PieceContext): Piece => {
  const look = { ...calloutLook(block), air: context.scale.air };
  const drafts = calloutDrafts(block, context);
  return {
    height: (width) => cardHeight(drafts, width, look, context),
    stretch: 0,
    draw: (area) => cardBoxes(block.id, drafts, area, look, context),
  };
};
