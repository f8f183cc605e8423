import type { Benefit } from '../../../core/business-case/schema/index.ts';
import type { Formats } from '../../../core/quantities/format.ts';

const building = ({ ramp, rampMonths = 0 }: Benefit, formats: Formats): string => {
  if (rampMonths === 0 || ramp === 'step') return 'in full at once';
  const over = `over ${formats.duration(rampMonths)}`;
  return ramp === 's-curve' ? `building up slowly, then fast, ${over}` : `building up evenly ${over}`;
};

/** When a benefit comes, in one line: "From May 2027, building up evenly over six months, until March 2030". */
export const whenWords = (benefit: Benefit, formats: Formats): string => {
  const { start, end, priceGrowth = 0 } = benefit;
  return [
    start === '' ? 'From the first month of the plan' : `From ${formats.month(start)}`,
    building(benefit, formats),
    ...(end === '' ? [] : [`until ${formats.month(end)}`]),
    ...(priceGrowth === 0 ? [] : [`its price changing by ${formats.share(priceGrowth)} a year`]),
  ].join(', ');
};
