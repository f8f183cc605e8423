import type { Calculation } from '../calculation/index.ts';
import type { UncertainInput } from '../calculation/uncertain-inputs.ts';
import { baseWorth, breakEvenOf, worthAt } from '../calculation/worth-at.ts';
import { mayTake } from '../taken-effect.ts';
import { effectUnitOf } from '../one-hypothesis.ts';
import { benefitInputs } from './benefit-driver.ts';
import { inputId } from './input-values.ts';
import type { EffectUnit } from './pilot-kinds.ts';
import { thresholdUnit } from './pilot-result.ts';

/** The stop line beside the value at which the case is worth nothing. */
export interface StopLine {
  stop: number;
  as: EffectUnit;
  /** The input that the pilot measures, by its id. */
  input: string;
  /** Null when no value of it alone turns the case. */
  breakEven: number | null;
  /** What the case is worth with that input at the stop line, all others at base. */
  worth: number;
  /** The same of released plus margin alone. */
  cash: { breakEven: number | null; worth: number };
  /** The value of it that is expected. */
  expected: number;
}

const unitOf: Record<EffectUnit, string> = { ratio: 'share', points: 'points', difference: '' };

/** The effect that the pilot measures: of the benefit that the hypothesis names, or of the first with such an effect. */
const measuredInput = ({ businessCase, inputs }: Calculation): UncertainInput | undefined => {
  const { pilot, benefits } = businessCase;
  const as = thresholdUnit(pilot);
  const asked = benefits.flatMap((benefit) =>
    Object.entries(benefitInputs(businessCase, benefit)).flatMap(([name, input]) => {
      const fits =
        as === 'difference'
          ? pilot.unit !== '' && [input.unit, input.noun].includes(pilot.unit.trim().toLowerCase())
          : effectUnitOf(businessCase, benefit, input) === unitOf[as];
      return fits && mayTake(businessCase, benefit, input) ? [inputId(benefit, name)] : [];
    }),
  );
  return inputs.find(({ id }) => id === asked[0]);
};

/** Null where the case has no stop line, or no counted benefit whose effect it is said of. */
export const stopLineOf = (calculation: Calculation): StopLine | null => {
  const { pilot } = calculation.businessCase;
  const input = measuredInput(calculation);
  if (pilot.stop === undefined || input === undefined) return null;
  const worth = worthAt(baseWorth(calculation), input);
  return {
    stop: pilot.stop,
    as: thresholdUnit(pilot),
    input: input.id,
    breakEven: breakEvenOf((value) => worth(value).whole, input),
    worth: worth(pilot.stop).whole,
    cash: { breakEven: breakEvenOf((value) => worth(value).cash, input), worth: worth(pilot.stop).cash },
    expected: input.base,
  };
};
