import type { DriverInput } from '../../drivers/index.ts';
import { type Estimate, type Level, type RangeMeaning, valueAt } from '../../quantities/estimate.ts';
import { startLower } from '../../data/letter-case.ts';
import type { Bounds } from '../../statistics/metalog.ts';
import type { BenefitValue } from '../results/benefit-value.ts';
import { estimateOf, inputId } from '../results/input-values.ts';
import { amountsWithin, typedId } from '../results/typed-row.ts';
import type { BusinessCase, Cost, Transfer } from '../schema/index.ts';
import { type YearlyAmounts, totalOf } from '../yearly-amounts.ts';
import type { ValuedBenefit } from './valued-benefit.ts';

/** An amount of the case that may turn out otherwise; a shared one is one input, however many benefits name it. */
export interface UncertainInput {
  /** `shared:<id>`, `<benefit id>.<input>`, `cost:<cost id>`, or with `.amounts` for typed yearly amounts. */
  id: string;
  name: string;
  low: number;
  base: number;
  high: number;
  bounds: Bounds;
  /** What low and high are; one time in ten beyond each where nothing is said. */
  meaning?: RangeMeaning;
  /** Leans on what the benefits of the change have in common: upwards, downwards, or not at all. */
  leans: 1 | -1 | 0;
  /** The end that is good for what uses it, where the worth of the case does not say it. */
  good: 'high' | 'low';
  /** Inputs that it is multiplied with. */
  companions: string[];
}

const amount: Bounds = { least: 0, most: null };

const boundsOf: Record<DriverInput['unit'], Bounds> = {
  share: { least: 0, most: 1 },
  points: { least: -1, most: 1 },
  money: amount,
  count: amount,
  minutes: amount,
  days: amount,
  hours: amount,
};

/** A difference of two shares that nobody expects to be negative is none. */
const keptTo = (bounds: Bounds, low: number): Bounds =>
  bounds.least === -1 && low >= 0 ? { ...bounds, least: 0 } : bounds;

type Range = Pick<UncertainInput, 'low' | 'base' | 'high' | 'meaning'>;

const rangeOf = (estimate: Estimate): Range | null => {
  const [low, base, high] = [valueAt(estimate, 'low'), valueAt(estimate, 'base'), valueAt(estimate, 'high')];
  if (low === null || base === null || high === null) return null;
  return { low, base, high, ...(estimate.range === undefined ? {} : { meaning: estimate.range }) };
};

/** Which inputs are behind those of a driver: the ids of what somebody entered; a fallback has none. */
export const sourcesOf = (
  businessCase: BusinessCase,
  { benefit, driver }: BenefitValue,
): Record<string, string> =>
  Object.fromEntries(
    Object.keys(driver?.inputs ?? {}).flatMap((name) => {
      const estimate = estimateOf(businessCase.sharedInputs, benefit.inputs[name]);
      return estimate === undefined || rangeOf(estimate) === null
        ? []
        : [[name, inputId(benefit, name)] as const];
    }),
  );

interface ListedInput extends Range, Pick<UncertainInput, 'id'> {
  definition: DriverInput;
}

const width = ({ low, base, high }: Range): number =>
  base === 0 ? high - low : (high - low) / Math.abs(base);

/**
 * Which input of a benefit carries what it has in common with others: its effect; where the effect has no range, the
 * widest of the rest. Only one, so that inside a benefit inputs stay independent, and the mean of a product known.
 */
const leaningInput = (listed: readonly ListedInput[]): string | undefined => {
  const wide = listed.filter((input) => width(input) > 0).toSorted((a, b) => width(b) - width(a));
  return (wide.find(({ definition }) => definition.role === 'effect') ?? wide[0])?.id;
};

/** What the inputs of a benefit may be. */
export const inputsOfBenefit = (businessCase: BusinessCase, valued: ValuedBenefit): UncertainInput[] => {
  const { benefit, driver } = valued.value;
  if (driver === null) return [];
  const listed = Object.entries(driver.inputs).flatMap(([name, definition]) => {
    const estimate = estimateOf(businessCase.sharedInputs, benefit.inputs[name]);
    const range = estimate === undefined ? null : rangeOf(estimate);
    return range === null ? [] : [{ id: inputId(benefit, name), definition, ...range }];
  });
  const leaning = leaningInput(listed);
  return listed.map(({ id, definition, ...range }) => {
    const isGoodWhenHigh = (definition.favourable === 'high') !== (benefit.disbenefit === true);
    return {
      id,
      name: `${benefit.name}: ${startLower(definition.label)}`,
      ...range,
      bounds: keptTo(boundsOf[definition.unit], range.low),
      leans: id === leaning ? (isGoodWhenHigh ? 1 : -1) : 0,
      good: isGoodWhenHigh ? 'high' : 'low',
      companions: Object.values(valued.sources),
    };
  });
};

const inputOfAmount = (id: string, name: string, estimate: Estimate | undefined): UncertainInput[] => {
  const range = estimate === undefined ? null : rangeOf(estimate);
  return range === null
    ? []
    : [{ id, name, ...range, bounds: amount, leans: 0, good: 'low', companions: [] }];
};

/** The amount of a cost that is one amount; nothing while it has none. */
export const inputOfCost = ({ id, name, amount: estimate }: Cost): UncertainInput[] =>
  inputOfAmount(`cost:${id}`, name, estimate);

/** What is transferred. */
export const inputOfTransfer = ({ id, name, amount: estimate }: Transfer): UncertainInput[] =>
  inputOfAmount(`transfer:${id}`, name, estimate);

/** A row that is typed year by year: what its amounts come to within the plan. */
export const inputOfTyped = (
  row: string,
  name: string,
  amounts: YearlyAmounts,
  months: number,
  { leans, good }: Pick<UncertainInput, 'leans' | 'good'>,
): UncertainInput => {
  const at = (level: Level): number => totalOf(amountsWithin(amounts, level, months));
  return {
    id: typedId(row),
    name,
    low: at('low'),
    base: at('base'),
    high: at('high'),
    bounds: amount,
    leans,
    good,
    companions: [],
  };
};

/** A shared input leans if it does so for any of its benefits, and meets the companions of all. */
export const merged = (inputs: readonly UncertainInput[]): UncertainInput[] => {
  const found = new Map<string, UncertainInput>();
  for (const input of inputs) {
    const known = found.get(input.id);
    found.set(
      input.id,
      known === undefined
        ? input
        : {
            ...known,
            leans: known.leans === 0 ? input.leans : known.leans,
            companions: [...new Set([...known.companions, ...input.companions])],
          },
    );
  }
  return [...found.values()];
};
