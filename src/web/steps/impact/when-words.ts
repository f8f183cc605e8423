import { buildingUp } from '../../../core/business-case/building-up.ts';
import type { Benefit } from '../../../core/business-case/schema/index.ts';
import type { Formats } from '../../../core/quantities/format.ts';

const ways = { linear: 'evenly', 's-curve': 'slowly, then fast, then slowly' } as const;

const builtUp = (benefit: Benefit, formats: Formats): string => {
  const built = buildingUp(benefit);
  if (built === null) return 'in full at once';
  return 'shares' in built
    ? `building up year by year to ${formats.list(built.shares.map((share) => formats.share(share)))}`
    : `building up ${ways[built.way]} over ${formats.duration(built.months)}`;
};

/** When a benefit comes, in one line: "From May 2027, building up evenly over six months, until March 2030". */
export const whenWords = (benefit: Benefit, formats: Formats): string => {
  const { start, end, priceGrowth = 0 } = benefit;
  return [
    start === '' ? 'From the first month of the plan' : `From ${formats.month(start)}`,
    builtUp(benefit, formats),
    ...(end === '' ? [] : [`until ${formats.month(end)}`]),
    ...(priceGrowth === 0 ? [] : [`its price changing by ${formats.share(priceGrowth)} a year`]),
  ].join(', ');
};
