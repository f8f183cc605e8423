import type { Run } from '../../document/index.ts';
import { isBlank, textOf } from '../../document/index.ts';
import type { Area } from '../area.ts';
import { gridCeiling, snapped } from '../area.ts';
import type { Box } from '../laid-out.ts';
import { draft, heightOf, typeset } from '../paragraphs.ts';
import { slideRuns } from '../slide-runs.ts';
import { plainText } from './card.ts';
import type { PieceContext } from './piece.ts';

const same = (one: string, other: string): boolean =>
  one.trim().replace(/\.$/u, '') === other.trim().replace(/\.$/u, '');

/** A line above a chart, a table or under a picture; the claim of the slide is not said twice. */
export const caption = (blockId: string, runs: readonly Run[], context: PieceContext) => {
  const shown = !isBlank(runs) && !same(textOf(runs), context.claim);
  const paragraph = draft(blockId, slideRuns(runs), context.scale.small, { bold: true, colour: 'grey' });
  const height = (width: number): number =>
    shown ? gridCeiling(heightOf([typeset(paragraph, width, context)]) + 0.05) : 0;
  return {
    height,
    draw: (area: Area): Box[] =>
      shown
        ? [{ ...plainText, ...snapped(area), blockId, paragraphs: [typeset(paragraph, area.w, context)] }]
        : [],
  };
};
