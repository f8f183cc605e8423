import type { DriverInput } from '../drivers/index.ts';
import type { Estimate, Input, Level } from '../quantities/estimate.ts';
import { madeNames } from './made-names.ts';
import { pilotEvidence } from './pilot-evidence.ts';
import { benefitInputs } from './results/benefit-driver.ts';
import { isShared } from './results/input-values.ts';
import { type PilotResult, pilotResult } from './results/pilot-result.ts';
import type { Benefit, BusinessCase } from './schema/index.ts';

type Range = Record<Level, number>;

/** What a number counts, as far as it decides whether the pilot measured it. */
export type Counted = Pick<DriverInput, 'unit' | 'moves'> & { noun?: string | undefined };

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** A share is taken off, points move a share one way, and a difference has the unit of its measure. */
const fits = ({ unit, moves, noun }: Counted, result: PilotResult, measuredIn: string): boolean => {
  if (result.as === 'ratio') return unit === 'share' && result.direction === 'fall';
  if (result.as === 'points')
    return unit === 'points' && (moves === undefined || (moves === 'up') === (result.direction === 'rise'));
  return measuredIn !== '' && (isSame(unit, measuredIn) || (noun !== undefined && isSame(noun, measuredIn)));
};

/** What an input of that unit can be: a share is not less than nothing, nor more than all. */
const isWithin = (unit: DriverInput['unit'], { low, high }: Range): boolean =>
  unit === 'points' ? low >= -1 && high <= 1 : low >= 0 && (unit !== 'share' || high <= 1);

/** The effect of the pilot with its 95% range, for a number that counts so; undefined where it is none of that unit. */
export const effectFor = (
  businessCase: Pick<BusinessCase, 'pilot' | 'hypothesis'>,
  counted: Counted,
): Range | undefined => {
  const result = pilotResult(businessCase);
  const { effect, low, high } = result;
  if (effect === null || low === null || high === null) return undefined;
  const range = { low, base: effect, high };
  return fits(counted, result, businessCase.pilot.unit) && isWithin(counted.unit, range) ? range : undefined;
};

/** An estimate that is the pilot's, with its source; without an effect that fits it has no number. */
const taken = (businessCase: BusinessCase, estimate: Estimate, counted: Counted): Estimate => {
  const { low: _low, base: _base, high: _high, range: _meaning, ...others } = estimate;
  const { pilot } = businessCase;
  const evidence = pilotEvidence(businessCase);
  return {
    ...others,
    ...effectFor(businessCase, counted),
    source: madeNames(businessCase).pilot(pilot.source),
    asOf: pilot.asOf === '' ? (evidence?.until ?? '') : pilot.asOf,
    owner: pilot.owner === '' ? estimate.owner : pilot.owner,
    evidence: evidence === undefined ? estimate.evidence : [evidence.id],
    takes: 'pilot',
  };
};

const isSameEstimate = (one: Estimate, other: Estimate): boolean =>
  one.low === other.low &&
  one.base === other.base &&
  one.high === other.high &&
  one.range === other.range &&
  one.source === other.source &&
  one.asOf === other.asOf &&
  one.owner === other.owner &&
  one.evidence.join('\n') === other.evidence.join('\n');

/** The estimate as the pilot has it now; the same object while nothing differs. */
const followed = (businessCase: BusinessCase, estimate: Estimate, counted: Counted): Estimate => {
  if (estimate.takes !== 'pilot') return estimate;
  const now = taken(businessCase, estimate, counted);
  return isSameEstimate(estimate, now) ? estimate : now;
};

/** A record with each part changed; the same object while no part is another. */
const changedEach = <Part>(
  record: Readonly<Record<string, Part>>,
  change: (part: Part, name: string) => Part,
): Record<string, Part> => {
  const entries = Object.entries(record).map(([name, part]) => [name, change(part, name)] as const);
  return entries.every(([name, part]) => record[name] === part) ? record : Object.fromEntries(entries);
};

/** Whether a number of the case is the pilot’s. */
export const takesAny = ({ benefits, sharedInputs, hypothesis }: BusinessCase): boolean =>
  hypothesis.size?.takes === 'pilot' ||
  Object.values(sharedInputs).some(({ takes }) => takes === 'pilot') ||
  benefits.some(({ inputs }) =>
    Object.values(inputs).some((input) => !isShared(input) && input.takes === 'pilot'),
  );

/** What a shared number counts: as the first benefit that uses it asks. */
const countedOfShared = (businessCase: BusinessCase, id: string): Counted | undefined => {
  for (const benefit of businessCase.benefits)
    for (const [name, input] of Object.entries(benefit.inputs))
      if (isShared(input) && input.shared === id) return benefitInputs(businessCase, benefit)[name];
  return undefined;
};

const countedInWords = (unit: string): Counted =>
  unit === 'share' || unit === 'points' ? { unit } : { unit: 'count', noun: unit };

/**
 * The case with every number that is the pilot's as the pilot has it now. It is written into the case at each change, so
 * that all that reads a number finds it where it always is.
 */
export const withPilotTaken = (businessCase: BusinessCase): BusinessCase => {
  if (!takesAny(businessCase)) return businessCase;
  const { hypothesis, sharedInputs, benefits } = businessCase;
  const shared = changedEach(sharedInputs, (estimate, id) =>
    followed(businessCase, estimate, countedOfShared(businessCase, id) ?? countedInWords(estimate.unit)),
  );
  const ofBenefits = benefits.map((benefit): Benefit => {
    const asked = benefitInputs(businessCase, benefit);
    const inputs = changedEach<Input>(benefit.inputs, (input, name) =>
      isShared(input) ? input : followed(businessCase, input, asked[name] ?? countedInWords(input.unit)),
    );
    return inputs === benefit.inputs ? benefit : { ...benefit, inputs };
  });
  const size =
    hypothesis.size === undefined
      ? undefined
      : followed(businessCase, hypothesis.size, countedInWords(hypothesis.size.unit));
  const isSame =
    size === hypothesis.size &&
    shared === sharedInputs &&
    ofBenefits.every((benefit, index) => benefit === benefits[index]);
  if (isSame) return businessCase;
  return {
    ...businessCase,
    hypothesis: size === undefined ? hypothesis : { ...hypothesis, size },
    sharedInputs: shared,
    benefits: ofBenefits,
  };
};

/** Whether the pilot measured what this question asks: an effect of the benefit that the hypothesis is about. */
export const mayTake = (
  { hypothesis, benefits }: BusinessCase,
  benefit: Benefit,
  { role, from, moves }: DriverInput,
): boolean => {
  const isOfHypothesis =
    benefit.id === hypothesis.benefit || !benefits.some(({ id }) => id === hypothesis.benefit);
  return role === 'effect' && isOfHypothesis && (from === undefined || moves !== undefined);
};

/** The estimate with the pilot's effect, or with a number of its own again, for now the same. */
export const withTakes = (estimate: Estimate, takes: boolean): Estimate => {
  const { takes: _replaced, ...others } = estimate;
  return takes ? { ...others, takes: 'pilot' } : others;
};
