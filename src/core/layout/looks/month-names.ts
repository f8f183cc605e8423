import { draft, naturalWidth, type ParagraphDraft } from '../paragraphs.ts';
import { slackOf } from '../pieces/figures-piece.ts';
import type { PieceContext } from '../pieces/piece.ts';

/** The first day of a month, and where it stands on its axis, in inches. */
export interface MonthPlace {
  first: Date;
  x: number;
}

/** Between one name and the next. */
const APART = 0.05;

/**
 * The names of months along an axis of a width: in full where each has room before the next, else short; one that has no
 * room even so is left out.
 */
export const monthNames = (
  blockId: string,
  months: readonly MonthPlace[],
  width: number,
  context: PieceContext,
): { drawn: ParagraphDraft; x: number; w: number }[] => {
  const named = (month: 'long' | 'short') => {
    const format = new Intl.DateTimeFormat(context.language, { month, timeZone: 'UTC' });
    return months.map(({ first, x }, index) => {
      const runs = [{ kind: 'text' as const, text: format.format(first) }];
      const drawn = draft(blockId, runs, context.scale.small, { colour: 'grey' });
      const w = naturalWidth(drawn, context) / slackOf(context);
      const next = months[index + 1];
      return { drawn, x, w, fits: x + w <= (next === undefined ? width : next.x - APART) };
    });
  };
  const full = named('long');
  return (full.every(({ fits }) => fits) ? full : named('short')).filter(({ fits }) => fits);
};
