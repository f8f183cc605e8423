import {
  type MonthlyModel,
  type MonthlyOutcomes,
  fillMonthlyOutcomes,
  newMonthlyOutcomes,
} from '../../finance/simulation/monthly-outcomes.ts';
import type { CaseFlows } from '../results/flows.ts';
import type { Discounting } from './discounting.ts';
import type { BusinessCase } from '../schema/index.ts';
import { benefitItems } from './benefit-items.ts';
import type { ColumnOf } from './claims.ts';
import { costItems } from './cost-items.ts';
import { monthlyModels } from './monthly-models.ts';
import { poolColumns } from './pool-parts.ts';
import { typedEntries, typedItems } from './typed-items.ts';
import { type UncertainInput, countedBenefits, uncertainInputs } from './uncertain-inputs.ts';
import type { UncertaintyCache } from './kept-or-made.ts';

export interface CaseOutcomes {
  all: MonthlyOutcomes;
  cash: MonthlyOutcomes;
}

export interface CaseMonths {
  all: MonthlyModel;
  cash: MonthlyModel;
}

/** The case as a function of its uncertain inputs, for many cases at once. */
export interface CaseModel {
  inputs: UncertainInput[];
  /** Everything, and cash alone; with a cache the cases are the points, and what has not changed is found again. */
  modelsOf: (columnOf: ColumnOf, cases: number, cache: UncertaintyCache | null) => CaseMonths;
  outcomesOf: (columnOf: ColumnOf, cases: number, cache: UncertaintyCache | null) => CaseOutcomes;
}

export const caseModel = (
  businessCase: BusinessCase,
  base: CaseFlows,
  discounting: Discounting,
): CaseModel => {
  const { months, pools } = base;
  const counted = countedBenefits(businessCase, base);
  const typed = typedEntries(businessCase, counted, base);
  const inputs = uncertainInputs(
    businessCase,
    counted,
    typed.map((entry) => entry.typed.input),
    base,
  );
  const benefits = counted.map((one) => ({
    id: one.value.benefit.id,
    itemsOf: benefitItems(businessCase, one, months, discounting),
  }));
  const yearly = typed.map((entry) => typedItems(entry, discounting));
  const costs = costItems(businessCase, base, discounting);
  const modelsOf: CaseModel['modelsOf'] = (columnOf, cases, cache) => {
    const parts = poolColumns(pools, counted, columnOf, cache);
    const items = [
      ...benefits.flatMap(({ id, itemsOf }) => itemsOf(columnOf, parts.get(id), cache)),
      ...yearly.flatMap((itemsOf) => itemsOf(columnOf)),
      ...costs(columnOf),
    ];
    return monthlyModels(items, months, cases);
  };
  return {
    inputs,
    modelsOf,
    outcomesOf: (columnOf, cases, cache) => {
      const models = modelsOf(columnOf, cases, cache);
      const filled = (model: MonthlyModel): MonthlyOutcomes => {
        const outcomes = newMonthlyOutcomes(cases);
        fillMonthlyOutcomes(outcomes, model);
        return outcomes;
      };
      return { all: filled(models.all), cash: filled(models.cash) };
    },
  };
};
