import type { Driver, DriverInput } from '../../drivers/index.ts';
import type { Estimate } from '../../quantities/estimate.ts';
import type { Benefit, BusinessCase } from '../schema/index.ts';
import { estimateOf } from './input-values.ts';

const knownUnits = ['money', 'share', 'points', 'minutes', 'hours', 'days'];

const isMistaken = (typed: string, { unit }: DriverInput): boolean =>
  knownUnits.includes(typed) &&
  typed !== unit &&
  (unit !== 'count' || typed === 'money' || typed === 'share' || typed === 'points');

const unitNames: Record<DriverInput['unit'], string> = {
  money: 'money',
  share: 'a share',
  points: 'points',
  count: 'a count',
  minutes: 'minutes',
  hours: 'hours',
  days: 'days',
};

const faultsOf = (name: string, input: DriverInput, estimate: Estimate): string[] => {
  const stated = [estimate.low, estimate.base, estimate.high].filter((value) => value !== undefined);
  const isOrdered = stated.every((value, index) => index === 0 || value >= (stated[index - 1] ?? value));
  const says = `“${name}”: ${input.title}`;
  return [
    ...(isOrdered ? [] : [`${says} Low, base and high are not in order.`]),
    ...(input.unit === 'share' && stated.some((value) => value > 1 || value < 0)
      ? [`${says} A share lies between 0% and 100%.`]
      : []),
    ...(isMistaken(estimate.unit, input)
      ? [`${says} It is typed in ${estimate.unit}, and the formula takes ${unitNames[input.unit]}.`]
      : []),
  ];
};

/** What is wrong with the answers as they are typed, so that nothing is computed from them. */
export const inputFaults = (
  sharedInputs: BusinessCase['sharedInputs'],
  benefit: Benefit,
  driver: Driver,
): string[] =>
  Object.entries(driver.inputs).flatMap(([name, input]) => {
    const estimate = estimateOf(sharedInputs, benefit.inputs[name]);
    return estimate === undefined ? [] : faultsOf(benefit.name, input, estimate);
  });
