import { isShared } from '../../../core/business-case/results/input-values.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { type Dimension, dimensions } from '../../../core/business-case/schema/benefits.ts';

const isDimension = (name: string | undefined): name is Dimension => name !== undefined && name in dimensions;

/** The impact under which a field stands, so that its tab can be opened; undefined when it stands under none. */
export const dimensionOf = ({ benefits }: BusinessCase, field: string): Dimension | undefined => {
  const none = /^none\.(\w+)/u.exec(field)?.[1];
  if (isDimension(none)) return none;
  const id = /^benefits\[([^\]]+)\]/u.exec(field)?.[1];
  const shared = /^sharedInputs\.([^.]+)/u.exec(field)?.[1];
  const benefit = benefits.find(
    (candidate) =>
      candidate.id === id ||
      Object.values(candidate.inputs).some((input) => isShared(input) && input.shared === shared),
  );
  return benefit?.dimension;
};
