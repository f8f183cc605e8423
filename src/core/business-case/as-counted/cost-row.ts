import { businessCaseSchema } from '../schema/index.ts';
import type { Cost } from '../schema/index.ts';

type Filled = Partial<Omit<Cost, 'amount'>> & { id: string; amount?: Partial<NonNullable<Cost['amount']>> };

/** A whole row of the costs with these fields, and all others as nobody has filled them. */
export const costRowOf = (fields: Filled): Cost => {
  const [row] = businessCaseSchema.shape.costs.parse([fields]);
  if (row === undefined) throw new Error('A row of the costs was not made.');
  return row;
};
