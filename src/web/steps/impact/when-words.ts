import { buildingUp } from '../../../core/business-case/building-up.ts';
import type { Benefit } from '../../../core/business-case/schema/index.ts';
import type { Formats } from '../../../core/quantities/format.ts';

/** When a benefit comes, in one line: "From May 2027, building up evenly over six months, until March 2030". */
export const whenWords = (benefit: Benefit, formats: Formats): string => {
  const { start, end, priceGrowth = 0 } = benefit;
  return [
    start === '' ? 'From the first month of the plan' : `From ${formats.month(start)}`,
    buildingUp(benefit, formats) || 'in full at once',
    ...(end === '' ? [] : [`until ${formats.month(end)}`]),
    ...(priceGrowth === 0 ? [] : [`its price changing by ${formats.share(priceGrowth)} a year`]),
  ].join(', ');
};
