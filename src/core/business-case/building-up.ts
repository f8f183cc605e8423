import type { Formats } from '../quantities/format.ts';
import type { Benefit } from './schema/index.ts';

const ways = { linear: 'evenly', 's-curve': 'slowly, then fast, then slowly' } as const;

/** "building up year by year to 40%, 80% and 100%"; empty where it is full from the first year on, or nothing is given. */
const yearByYear = (shares: readonly number[], formats: Formats): string =>
  shares.every((share) => share === 1)
    ? ''
    : `building up year by year to ${formats.list(shares.map((share) => formats.share(share)))}`;

type Build = Pick<Benefit, 'ramp' | 'rampMonths' | 'rampShares'>;

/** How a benefit builds up that has not said it: as it says of each year, or else over its months as late as any way. */
export const rampOf = ({ ramp, rampMonths = 0, rampShares }: Build): NonNullable<Benefit['ramp']> => {
  if (ramp !== undefined) return ramp;
  if (rampShares.length > 0) return 'by-year';
  return rampMonths > 0 ? 's-curve' : 'step';
};

/** How a benefit builds up, "building up evenly over six months"; empty where it is there at once. */
export const buildingUp = (benefit: Build, formats: Formats): string => {
  const { rampMonths = 0, rampShares } = benefit;
  const ramp = rampOf(benefit);
  if (ramp === 'by-year') return yearByYear(rampShares, formats);
  return rampMonths <= 0 || ramp === 'step'
    ? ''
    : `building up ${ways[ramp]} over ${formats.duration(rampMonths)}`;
};
