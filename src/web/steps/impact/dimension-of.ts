import { isShared } from '../../../core/business-case/results/input-values.ts';
import type { Benefit, BusinessCase } from '../../../core/business-case/schema/index.ts';
import { type Dimension, dimensions } from '../../../core/business-case/schema/benefits.ts';

const isDimension = (name: string | undefined): name is Dimension => name !== undefined && name in dimensions;

/** The benefit that holds a field: its own, or the number that it shares. */
const benefitOf = ({ benefits }: BusinessCase, field: string): Benefit | undefined => {
  const id = /^benefits\[([^\]]+)\]/u.exec(field)?.[1];
  const shared = /^sharedInputs\.([^.]+)/u.exec(field)?.[1];
  return benefits.find(
    (candidate) =>
      candidate.id === id ||
      Object.values(candidate.inputs).some((input) => isShared(input) && input.shared === shared),
  );
};

/** The row that is opened for a field. */
export const rowOfBenefit = (businessCase: BusinessCase, field: string): string | undefined =>
  benefitOf(businessCase, field)?.id;

/** The impact under which a field stands, so that its tab can be opened; undefined when it stands under none. */
export const dimensionOf = (businessCase: BusinessCase, field: string): Dimension | undefined => {
  const own = /^(?:none|impacts)\.(\w+)/u.exec(field)?.[1];
  return isDimension(own) ? own : benefitOf(businessCase, field)?.dimension;
};
