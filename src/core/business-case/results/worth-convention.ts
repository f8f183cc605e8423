import type { Figure } from '../figure.ts';
import type { MeasureContext } from './measures/index.ts';

/** How the worth of a sum is computed, for a figure that is read beside the one that leads. */
export const worthConvention = ({ rate, rateNote, months }: MeasureContext): Pick<Figure, 'convention'> => ({
  convention:
    rate === null
      ? `Over ${months / 12} ${months === 12 ? 'year' : 'years'}, not discounted.`
      : `A present value. ${rateNote}`.trim(),
});
