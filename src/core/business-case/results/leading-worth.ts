import type { Figure } from '../figure.ts';
import type { Flows } from './flows.ts';
import type { MeasureContext } from './measures/index.ts';

/** What leads: the present value where there is a rate; else the undiscounted sum, and named so. */
export const leadingWorth = ({ outcome }: Flows): number => outcome.netPresentValue ?? outcome.netBenefit;

/** How that is computed, for a figure that is read beside the one that leads. */
export const leadingConvention = ({
  rate,
  rateNote,
  months,
}: MeasureContext): Pick<Figure, 'convention'> => ({
  convention:
    rate === null
      ? `Over ${months / 12} ${months === 12 ? 'year' : 'years'}, not discounted.`
      : `A present value. ${rateNote}`.trim(),
});
