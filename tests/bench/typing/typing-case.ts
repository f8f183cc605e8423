import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { productCase } from '../product-case.ts';

const dimensions = ['operational', 'financial', 'employee', 'customer'];

/** A case of sixteen benefits, four in each impact, of which one is open. */
export const typingCase = (): BusinessCase => {
  const made = productCase(16);
  return businessCaseSchema.parse({
    ...made,
    id: 'typing',
    basics: { title: 'Two hundred fields', organisation: 'Northlight Insurance' },
    benefits: made.benefits.map((benefit, index) => ({
      ...benefit,
      dimension: dimensions[index % dimensions.length],
      description: 'Customers no longer ring to ask how far their claim has come, and handlers have time.',
      owner: 'Operations Director',
    })),
  });
};
