import type { BusinessCase } from '../business-case/schema/index.ts';
import { businessCaseSchema } from '../business-case/schema/index.ts';

/** The benefits of a case, and more in the person's own words that take these shares of one shared amount. */
export const withOwnOn = (
  shared: string,
  businessCase: BusinessCase,
  effects: readonly (number | undefined)[],
): BusinessCase =>
  businessCaseSchema.parse({
    ...businessCase,
    benefits: [
      ...businessCase.benefits,
      ...effects.map((base, index) => ({
        id: `own-${index}`,
        name: `Own ${index}`,
        driver: 'own',
        words: { time: 1 },
        captureShare: 0.5,
        inputs: {
          volume: { shared },
          ...(base === undefined ? {} : { effect: { base, unit: 'share' } }),
          unitValue: { base: 2, unit: 'money' },
        },
      })),
    ],
  });
