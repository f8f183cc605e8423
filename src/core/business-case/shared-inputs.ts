import { type DriverInput, ownFormula } from '../drivers/index.ts';
import { unitName } from '../drivers/units.ts';
import { type Estimate, estimateSchema } from '../quantities/estimate.ts';
import { freeId } from './free-id.ts';
import { countedAs } from './own-inputs.ts';
import { benefitInputs } from './results/benefit-driver.ts';
import { estimateOf, inputId, isShared } from './results/input-values.ts';
import type { Benefit, BusinessCase } from './schema/index.ts';

/** A question of a benefit. */
export interface Asked {
  benefit: Benefit;
  name: string;
}

/** A number of another benefit that a question may be answered with. */
export interface SameNumber extends Asked {
  title: string;
  input: DriverInput;
  value: number;
  /** It counts the same thing; otherwise it is another yearly volume, which may stand for it. */
  isSameThing: boolean;
}

const isCounted = ({ role, quantity }: DriverInput): boolean =>
  role !== 'effect' && unitName(quantity) !== '';

const isYearlyVolume = ({ role, quantity }: DriverInput): boolean =>
  role === 'volume' && quantity.endsWith('/year');

const isOwn = ({ driver }: Benefit): boolean => driver === ownFormula;

/** Answers that other benefits have and this one may share, those that count the same thing first. */
export const sameNumbers = (businessCase: BusinessCase, { benefit, name }: Asked): SameNumber[] => {
  const wanted = benefitInputs(businessCase, benefit)[name];
  if (wanted === undefined || !isCounted(wanted)) return [];
  const found = businessCase.benefits
    .filter(({ id }) => id !== benefit.id)
    .flatMap((other) =>
      Object.entries(benefitInputs(businessCase, other)).flatMap(([otherName, input]): SameNumber[] => {
        const value = estimateOf(businessCase.sharedInputs, other.inputs[otherName])?.base;
        const isSameThing = unitName(input.quantity) === unitName(wanted.quantity);
        // A formula of one's own is checked by its units: what counts something else would make it another formula.
        const mayDiffer = !isOwn(benefit) && !isOwn(other) && isYearlyVolume(input) && isYearlyVolume(wanted);
        const fits = isCounted(input) && (isSameThing || mayDiffer);
        return value === undefined || !fits
          ? []
          : [{ benefit: other, name: otherName, title: input.title, input, value, isSameThing }];
      }),
    )
    .filter((other) => inputId(other.benefit, other.name) !== inputId(benefit, name));
  // A number that several share already is named by the first of them.
  const once = new Map(found.toReversed().map((other) => [inputId(other.benefit, other.name), other]));
  return [...once.values()].toReversed().toSorted((a, b) => Number(b.isSameThing) - Number(a.isSameThing));
};

/** The other benefits that a shared answer belongs to. */
export const sharers = ({ benefits }: BusinessCase, { benefit, name }: Asked): Benefit[] => {
  const input = benefit.inputs[name];
  return input === undefined || !isShared(input)
    ? []
    : benefits.filter(
        (other) =>
          other.id !== benefit.id &&
          Object.values(other.inputs).some((one) => isShared(one) && one.shared === input.shared),
      );
};

const idOf = (quantity: string): string =>
  quantity.toLowerCase().replaceAll('/', ' per ').replaceAll(/\W+/gu, '-') || 'number';

const withInput = (
  businessCase: BusinessCase,
  asked: Asked,
  input: Benefit['inputs'][string],
): BusinessCase => ({
  ...businessCase,
  benefits: businessCase.benefits.map((benefit) =>
    benefit.id === asked.benefit.id
      ? { ...benefit, inputs: { ...benefit.inputs, [asked.name]: input } }
      : benefit,
  ),
  unreadAmounts: Object.fromEntries(
    Object.entries(businessCase.unreadAmounts).filter(
      ([path]) => !path.startsWith(`benefits[${asked.benefit.id}].inputs.${asked.name}.`),
    ),
  ),
});

/** A formula of one's own reads the unit with the number; a driver of the catalogue knows it without. */
const unitFor = (businessCase: BusinessCase, { benefit, name }: Asked): Partial<Estimate> => {
  const quantity = isOwn(benefit) ? benefitInputs(businessCase, benefit)[name]?.quantity : undefined;
  return quantity === undefined ? {} : countedAs(quantity);
};

/** Two questions answered by one number: a change of it changes both. What a formula of one's own counts stays. */
export const withSameNumber = (businessCase: BusinessCase, asked: Asked, other: SameNumber): BusinessCase => {
  const stated = other.benefit.inputs[other.name];
  const id =
    stated !== undefined && isShared(stated)
      ? stated.shared
      : freeId(idOf(other.input.quantity), (id) => Object.hasOwn(businessCase.sharedInputs, id));
  const estimate: Estimate = {
    ...estimateSchema.parse({}),
    ...estimateOf(businessCase.sharedInputs, stated),
    ...unitFor(businessCase, asked),
  };
  const shared = { ...businessCase, sharedInputs: { ...businessCase.sharedInputs, [id]: estimate } };
  return withInput(withInput(shared, other, { shared: id }), asked, { shared: id });
};

/** A question with a number of its own again, for now the same. */
export const withOwnNumber = (businessCase: BusinessCase, asked: Asked): BusinessCase => {
  const estimate = estimateOf(businessCase.sharedInputs, asked.benefit.inputs[asked.name]);
  return withInput(businessCase, asked, { ...estimateSchema.parse({}), ...estimate });
};
