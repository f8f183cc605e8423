import { formatsFor } from '../../quantities/format.ts';
import type { Level } from '../../quantities/estimate.ts';
import type { Calculation } from '../calculation/index.ts';
import { readCase } from '../calculation/index.ts';
import { columnsAt, movedEnds, valuesAtLevel } from '../calculation/level-ends.ts';
import { type Stress, noStress, stressOf, worthUnder } from '../calculation/stresses.ts';
import { type Figure, withoutSpread } from '../figure.ts';
import type { MeasureContext } from './measures/index.ts';
import { orderedEnds } from './ordered-ends.ts';

/** The net present value if benefits are lower, costs higher, if all comes later, and if all three happen together. */
export const stressFigures = (
  calculation: Calculation,
  { rate, noRate, rateNote }: MeasureContext,
): Figure[] => {
  const stress = stressOf(calculation);
  const { share, number } = formatsFor('en-GB', 'GBP');
  const months = `${number(stress.monthsLater, 'exact')} ${stress.monthsLater === 1 ? 'month' : 'months'}`;
  const lower = `benefits ${share(stress.benefitsLower)} lower`;
  const higher = `costs ${share(stress.costsHigher)} higher`;
  const later = `benefits ${months} late`;
  const all: [id: string, words: string, stress: Stress][] = [
    ['benefits-lower', lower, { ...noStress, benefitsLower: stress.benefitsLower }],
    ['costs-higher', higher, { ...noStress, costsHigher: stress.costsHigher }],
    ['later', later, { ...noStress, monthsLater: stress.monthsLater }],
    ['all', `${lower}, ${higher} and ${later}`, stress],
  ];
  const ends = rate === null ? [] : movedEnds(calculation);
  const under = worthUnder(calculation, stress.monthsLater);
  const worthAt = (level: Level) =>
    under(readCase(calculation, columnsAt(calculation, valuesAtLevel(calculation, ends, level))));
  const worths = rate === null ? null : { low: worthAt('low'), base: worthAt('base'), high: worthAt('high') };
  return all.map(([id, words, one]): Figure => {
    const at = (level: Level): number | null => (worths === null ? null : worths[level](one));
    const value = at('base');
    const [low, high] = orderedEnds(at('low'), value, at('high'));
    return {
      id: `net-present-value.stress.${id}`,
      label: `Net present value with ${words}`,
      unit: 'money',
      subject: 'settings',
      belowZero: 'a negative net present value of',
      value,
      low,
      high,
      ...withoutSpread,
      formula: `the net present value, everything else as stated, with ${words}`,
      convention:
        `Costs are paid as planned; what counts against the case is neither lower nor later, and an end that is stated stays. ${rateNote}`.trim(),
      inputs: ['net-present-value'],
      sources: [],
      isOfCase: true,
      ...(value === null ? { reason: noRate } : {}),
    };
  });
};
