import { settled } from '../../finance/index.ts';
import { isOrganisation } from '../../model/line.ts';
import { laterProfile } from '../../model/profile.ts';
import { type Reading, atCase } from '../../model/reading.ts';
import { type Calculation, type TimedLine, timedLine } from './index.ts';

/** What a careful board asks: what if it goes worse? */
export interface Stress {
  /** By which share benefits are lower, and costs higher; what counts against the case already stays. */
  benefitsLower: number;
  costsHigher: number;
  /** How many months later benefits begin, while costs are paid as planned. */
  monthsLater: number;
}

export const noStress: Stress = { benefitsLower: 0, costsHigher: 0, monthsLater: 0 };

/** The stresses as the settings have them: a fifth lower, a fifth higher, half a year later where nothing is said. */
export const stressOf = ({ businessCase }: Pick<Calculation, 'businessCase'>): Stress => {
  const { benefitsLower, costsHigher, monthsLater } = businessCase.settings.stresses;
  const share = (stated: number | undefined): number => Math.max(0, stated ?? 0.2);
  return {
    benefitsLower: Math.min(1, share(benefitsLower)),
    costsHigher: share(costsHigher),
    monthsLater: Math.max(0, Math.round(monthsLater ?? 6)),
  };
};

const amountOf = (
  { line, unit, months }: TimedLine,
  reading: Reading,
  value: (unit: TimedLine['unit']) => number,
): number => {
  if (months === null) return atCase(reading.valueOf(line.amount), 0) * value(unit);
  const amounts = reading.monthsOf(
    line.amount,
    months.map(({ since }) => since),
  );
  return months.reduce((sum, month, place) => sum + atCase(amounts[place] ?? 0, 0) * value(month.unit), 0);
};

/** The organisation's net present value under a stress, in a reading of one case; its net benefit without a rate. */
export const worthUnder = (calculation: Calculation, reading: Reading, stress: Stress): number => {
  const { months, discounting, lines, benefits } = calculation;
  const against = new Set(
    benefits.flatMap(({ benefit }) => (benefit.disbenefit === true ? [benefit.id] : [])),
  );
  const worth = ({ side, line, presentValue }: TimedLine['unit']): number =>
    discounting.rate === null ? (line.at(-1) ?? 0) : side === 'costs' ? -presentValue : presentValue;
  const total = { sum: 0, absolute: 0 };
  for (const timed of lines) {
    const { line } = timed;
    if (!isOrganisation(line)) continue;
    const isGood = line.side === 'benefits' && !against.has(line.row);
    const shifted =
      isGood && stress.monthsLater > 0
        ? timedLine(
            { ...line, profile: laterProfile(line.profile, stress.monthsLater, true) },
            months,
            discounting,
          )
        : timed;
    const factor = line.side === 'costs' ? 1 + stress.costsHigher : isGood ? 1 - stress.benefitsLower : 1;
    const amount = factor * amountOf(shifted, reading, worth);
    total.sum += amount;
    total.absolute += Math.abs(amount);
  }
  return settled(total.sum, total.absolute);
};
