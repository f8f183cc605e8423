import type { DriverInput } from '../../drivers/index.ts';
import { type Estimate, type RangeMeaning, valueAt } from '../../quantities/estimate.ts';
import { startLower } from '../../data/letter-case.ts';
import type { Bounds } from '../../statistics/metalog.ts';
import { type BenefitValue, benefitValue, statedBenefit } from '../results/benefit-value.ts';
import type { CaseFlows } from '../results/flows.ts';
import { estimateOf, inputId } from '../results/input-values.ts';
import type { BusinessCase } from '../schema/index.ts';
import { isCounted } from '../words-of-money.ts';

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
  /** Inputs that it is multiplied with. */
  companions: string[];
}

/** A benefit that counts, with the driver and the base values it is computed from. */
export interface CountedBenefit {
  value: BenefitValue;
  /** Input of the driver → id of the uncertain input behind it; a fallback has none. */
  sources: Readonly<Record<string, string>>;
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

/** Benefits that stand in the totals: valued, not refused, and money. */
export const countedBenefits = (businessCase: BusinessCase, base: CaseFlows): CountedBenefit[] =>
  businessCase.benefits.flatMap((benefit, index) => {
    if (!isCounted(benefit) || base.benefits[index]?.reason !== undefined) return [];
    const value = benefitValue(businessCase, statedBenefit(businessCase, benefit), 'base');
    if (value.driver?.pays === 'never' || (value.driver === null && benefit.yearlyAmounts === undefined))
      return [];
    const sources = Object.keys(value.driver?.inputs ?? {}).flatMap((name) => {
      const estimate = estimateOf(businessCase.sharedInputs, benefit.inputs[name]);
      return estimate === undefined || rangeOf(estimate) === null
        ? []
        : [[name, inputId(benefit, name)] as const];
    });
    return [{ value, sources: Object.fromEntries(sources) }];
  });

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

const inputsOfBenefit = (businessCase: BusinessCase, counted: CountedBenefit): UncertainInput[] => {
  const { benefit, driver } = counted.value;
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
      companions: Object.values(counted.sources),
    };
  });
};

const costInputs = (businessCase: BusinessCase, base: CaseFlows): UncertainInput[] =>
  businessCase.costs.flatMap(({ id, name, amount: estimate }, index) => {
    const { isTyped, reason } = base.costs[index] ?? {};
    const isCounted = isTyped !== true && reason === undefined;
    const range = estimate === undefined || !isCounted ? null : rangeOf(estimate);
    return range === null
      ? []
      : [{ id: `cost:${id}`, name, ...range, bounds: amount, leans: 0, companions: [] }];
  });

/** A shared input leans if it does so for any of its benefits, and meets the companions of all. */
const merged = (inputs: readonly UncertainInput[]): UncertainInput[] => {
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

/** Every amount that benefits and costs rest on, in the order of the case; those without a range too. */
export const uncertainInputs = (
  businessCase: BusinessCase,
  counted: readonly CountedBenefit[],
  typed: readonly UncertainInput[],
  base: CaseFlows,
): UncertainInput[] =>
  merged([
    ...counted.flatMap((one) => inputsOfBenefit(businessCase, one)),
    ...typed,
    ...costInputs(businessCase, base),
  ]);
