import type { Driver, DriverInput } from '../../drivers/index.ts';
import { type Estimate, isOrdered } from '../../quantities/estimate.ts';
import type { Benefit, BusinessCase } from '../schema/index.ts';
import { estimateOf } from './input-values.ts';
import { quoted } from '../../data/quoted.ts';

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

const statedOf = ({ low, base, high }: Estimate): number[] =>
  [low, base, high].filter((value) => value !== undefined);

/** What is wrong with an answer by itself, whatever its order: a share beyond all, or a unit the formula does not take. */
export const answerFaults = (input: DriverInput, estimate: Estimate): string[] => [
  ...(input.unit === 'share' && statedOf(estimate).some((value) => value > 1 || value < 0)
    ? ['A share lies between 0% and 100%.']
    : []),
  ...(isMistaken(estimate.unit, input)
    ? [`It is typed in ${estimate.unit}, and the formula takes ${unitNames[input.unit]}.`]
    : []),
];

const faultsOf = (name: string, input: DriverInput, estimate: Estimate): string[] => {
  const says = `${quoted(name)}: ${input.title}`;
  return [
    ...(isOrdered(estimate) ? [] : [`${says} Low, base and high are not in order.`]),
    ...answerFaults(input, estimate).map((fault) => `${says} ${fault}`),
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
