import type { Benefit } from './schema/index.ts';

type Build = Pick<Benefit, 'ramp' | 'rampMonths' | 'rampShares'>;

/** How a benefit builds up that has not said it: as it says of each year, or else over its months as late as any way. */
export const rampOf = ({ ramp, rampMonths = 0, rampShares }: Build): NonNullable<Benefit['ramp']> => {
  if (ramp !== undefined) return ramp;
  if (rampShares.length > 0) return 'by-year';
  return rampMonths > 0 ? 's-curve' : 'step';
};

/** How a benefit builds up: to a share in each year, or over months. Null where it is full from the first year on. */
export const buildingUp = (
  benefit: Build,
): { shares: readonly number[] } | { way: 'linear' | 's-curve'; months: number } | null => {
  const { rampMonths = 0, rampShares } = benefit;
  const ramp = rampOf(benefit);
  if (ramp === 'by-year') return rampShares.every((share) => share === 1) ? null : { shares: rampShares };
  return rampMonths <= 0 || ramp === 'step' ? null : { way: ramp, months: rampMonths };
};
