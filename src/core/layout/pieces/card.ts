import type { Area } from '../area.ts';
import { gridCeiling } from '../area.ts';
import type { ColourToken } from '../colour.ts';
import type { Anchor, Box, TextBox } from '../laid-out.ts';
import type { ParagraphDraft, Typesetter } from '../paragraphs.ts';
import { heightOf, typeset } from '../paragraphs.ts';

const BAR = 0.05;
export const CARD_INSET = { across: 0.15, down: 0.12 };

export const plainText = {
  kind: 'text',
  alternative: '',
  decorative: false,
  shape: 'rectangle',
  fill: null,
  line: null,
  anchor: 'top',
  inset: { across: 0, down: 0 },
  placeholder: null,
} as const satisfies Partial<TextBox>;

export interface CardLook {
  fill: ColourToken | null;
  /** A thin bar at the left edge; its colour repeats what a word in the card says. */
  bar: ColourToken | null;
  anchor: Anchor;
  /** The white over and under the text, as a share of the usual. */
  air?: number;
}

const downOf = ({ air = 1 }: CardLook): number => CARD_INSET.down * air;

const barWidth = (look: CardLook): number => (look.bar === null ? 0 : BAR);

export const cardTextWidth = (width: number, look: CardLook): number =>
  width - barWidth(look) - 2 * CARD_INSET.across;

export const cardHeight = (
  drafts: readonly ParagraphDraft[],
  width: number,
  look: CardLook,
  typesetter: Typesetter,
): number => {
  const room = cardTextWidth(width, look);
  return gridCeiling(
    heightOf(drafts.map((paragraph) => typeset(paragraph, room, typesetter))) + 2 * downOf(look),
  );
};

/** Filled text with a bar beside it. `top` moves the text down, so that cards of one row begin on one line. */
export const cardBoxes = (
  blockId: string,
  drafts: readonly ParagraphDraft[],
  area: Area,
  look: CardLook,
  typesetter: Typesetter,
  top = 0,
): Box[] => {
  const bar = barWidth(look);
  const room = cardTextWidth(area.w, look);
  const text: Box = {
    ...plainText,
    ...area,
    x: Number((area.x + bar).toFixed(2)),
    w: Number((area.w - bar).toFixed(2)),
    blockId,
    fill: look.fill,
    anchor: look.anchor,
    inset: { across: CARD_INSET.across, down: downOf(look) + top },
    paragraphs: drafts.map((paragraph) => typeset(paragraph, room, typesetter)),
  };
  return look.bar === null
    ? [text]
    : [
        {
          kind: 'shape',
          ...area,
          w: bar,
          blockId,
          alternative: '',
          decorative: true,
          shape: 'rectangle',
          fill: look.bar,
          line: null,
        },
        text,
      ];
};
