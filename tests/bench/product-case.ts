import { calculationOf } from '../../src/core/business-case/calculation/index.ts';
import { type BusinessCase, businessCaseSchema } from '../../src/core/business-case/schema/index.ts';
import { type UncertaintyCache, uncertaintyOf } from '../../src/core/business-case/uncertainty/index.ts';

const range = (low: number, base: number, high: number) => ({ low, base, high });

/** The three kinds of benefit that draw on one workload, and three that stand alone, over and over. */
const kinds = [
  {
    driver: 'avoidable-contact',
    inputs: {
      contactsPerYear: { shared: 'contacts' },
      avoidableShare: range(0.3, 0.4, 0.5),
      removedShare: range(0.02, 0.05, 0.09),
      costPerContact: { shared: 'cost' },
    },
  },
  {
    driver: 'first-contact-resolution',
    inputs: {
      issuesPerYear: { shared: 'contacts' },
      resolvedToday: range(0.65, 0.7, 0.74),
      resolvedRise: range(0.005, 0.01, 0.02),
      costPerContact: { shared: 'cost' },
    },
  },
  {
    driver: 'handling-time',
    inputs: {
      contactsPerYear: { shared: 'contacts' },
      minutesPerContact: range(4, 5, 7),
      fallShare: range(0.01, 0.02, 0.04),
      costPerMinute: range(0.7, 0.8, 0.95),
    },
  },
  {
    driver: 'agent-attrition',
    inputs: {
      people: range(230, 250, 260),
      turnoverFall: range(0.01, 0.02, 0.03),
      costOfReplacing: range(7000, 8000, 9500),
    },
  },
  {
    driver: 'customer-retention',
    inputs: {
      customersPerYear: range(70_000, 80_000, 90_000),
      returnRise: range(0.002, 0.005, 0.008),
      purchasesPerYear: range(1.5, 2, 2.4),
      marginPerPurchase: range(100, 125, 150),
    },
  },
  {
    driver: 'case-cycle-time',
    inputs: {
      casesPerYear: range(9000, 10_000, 11_000),
      daysSaved: range(0.1, 0.28, 0.4),
      costPerDay: range(45, 50, 60),
    },
  },
];

/** A case of so many benefits, half of them on one workload, with eight costs. */
export const productCase = (benefits: number, years = 3, avoidable = 0.4): BusinessCase =>
  businessCaseSchema.parse({
    settings: { startMonth: '2027-01', horizonYears: years, discountRate: 0.08, commonFactor: 0.5, seed: 1 },
    sharedInputs: { contacts: range(450_000, 500_000, 540_000), cost: range(4, 5, 6.5) },
    benefits: Array.from({ length: benefits }, (_, index) => {
      const kind = kinds[index % kinds.length];
      const edited = index === 0 ? { avoidableShare: range(0.3, avoidable, 0.5) } : {};
      return {
        id: `b${index}`,
        name: `Benefit ${index}`,
        driver: kind?.driver,
        words: index % 2 === 0 ? { margin: 1 } : { time: 1 },
        captureShare: 1,
        start: `2027-0${1 + (index % 3)}`,
        rampMonths: 6,
        inputs: { ...kind?.inputs, ...edited },
        poolOverride: '',
      };
    }),
    costs: Array.from({ length: 8 }, (_, index) => ({
      id: `c${index}`,
      name: `Cost ${index}`,
      timing: index % 2 === 0 ? 'one-off' : 'yearly',
      inAsk: 'inside',
      amount: range(80_000, 100_000, 140_000),
    })),
  });

export const simulatedProduct = (businessCase: BusinessCase, cache: UncertaintyCache) =>
  uncertaintyOf(calculationOf(businessCase), cache);
