import {
  type MonthlyOutcomes,
  fillMonthlyOutcomes,
  newMonthlyOutcomes,
} from '../../finance/simulation/monthly-outcomes.ts';
import type { CaseFlows } from '../results/case-flows.ts';
import type { Discounting } from './discounting.ts';
import type { BusinessCase } from '../schema/index.ts';
import { benefitItems } from './benefit-items.ts';
import type { ColumnOf } from './claims.ts';
import { costItems } from './cost-items.ts';
import { monthlyModel } from './monthly-model.ts';
import { poolParts } from './pool-parts.ts';
import { typedEntries, typedItems } from './typed-items.ts';
import { type UncertainInput, countedBenefits, uncertainInputs } from './uncertain-inputs.ts';
import type { UncertaintyCache } from './uncertainty-cache.ts';

export interface CaseOutcomes {
  all: MonthlyOutcomes;
  cash: MonthlyOutcomes;
}

/** The case as a function of its uncertain inputs, for many cases at once. */
export interface CaseModel {
  inputs: UncertainInput[];
  /** Everything, and cash alone; with a cache the cases are the points, and what has not changed is found again. */
  outcomesOf: (columnOf: ColumnOf, cases: number, cache: UncertaintyCache | null) => CaseOutcomes;
}

export const caseModel = (businessCase: BusinessCase, base: CaseFlows, context: Discounting): CaseModel => {
  const { months, pools } = base;
  const counted = countedBenefits(businessCase, base);
  const typed = typedEntries(businessCase, counted, base);
  const inputs = uncertainInputs(
    businessCase,
    counted,
    typed.map((entry) => entry.typed.input),
  );
  return {
    inputs,
    outcomesOf: (columnOf, cases, cache) => {
      const parts = poolParts(pools, counted, columnOf, cases, cache);
      const items = [
        ...counted.flatMap((one) =>
          benefitItems(businessCase, one, months, columnOf, parts.get(one.value.benefit.id) ?? 1, cache),
        ),
        ...typed.flatMap((entry) => typedItems(entry, columnOf)),
        ...costItems(businessCase, base, columnOf),
      ];
      const filled = (wanted: typeof items): MonthlyOutcomes => {
        const outcomes = newMonthlyOutcomes(cases);
        fillMonthlyOutcomes(outcomes, monthlyModel(wanted, months, context));
        return outcomes;
      };
      return { all: filled(items), cash: filled(items.filter(({ isCash }) => isCash)) };
    },
  };
};
