import { scaledFlow } from '../../finance/index.ts';
import type { CaseFlows } from '../results/case-flows.ts';
import type { BusinessCase } from '../schema/index.ts';
import { isCashBenefit, typedFactor } from './benefit-items.ts';
import type { ColumnOf } from './claims.ts';
import type { Column } from './formula-column.ts';
import type { LedgerItem } from './ledger-item.ts';
import { type TypedAmounts, partsOfRange, typedAmounts } from './typed-amounts.ts';
import type { CountedBenefit } from './uncertain-inputs.ts';

/** Yearly amounts with the side that they stand on, and what they are multiplied with. */
export interface TypedEntry {
  typed: TypedAmounts;
  side: LedgerItem['side'];
  isCash: boolean;
  factor: number;
}

export const typedEntries = (
  businessCase: BusinessCase,
  counted: readonly CountedBenefit[],
  base: CaseFlows,
): TypedEntry[] => [
  ...counted.flatMap((one) => {
    const { benefit, driver } = one.value;
    if (driver !== null || benefit.yearlyAmounts === undefined) return [];
    const leans = benefit.disbenefit === true ? -1 : 1;
    return [
      {
        typed: typedAmounts(`${benefit.id}.amounts`, benefit.name, benefit.yearlyAmounts, leans, base.months),
        side: 'benefits' as const,
        isCash: isCashBenefit(one),
        factor: typedFactor(businessCase, one),
      },
    ];
  }),
  ...businessCase.costs.flatMap(({ id, name, yearlyAmounts }, index) =>
    yearlyAmounts === undefined || yearlyAmounts.base.length === 0
      ? []
      : [
          {
            typed: typedAmounts(`cost:${id}.amounts`, name, yearlyAmounts, 0, base.months),
            side: 'costs' as const,
            isCash: base.costs[index]?.isCash ?? true,
            factor: 1 + (businessCase.settings.optimismCosts ?? 0),
          },
        ],
  ),
];

const part = ({ input }: TypedAmounts, total: Column, direction: 'up' | 'down'): Column =>
  typeof total === 'number'
    ? partsOfRange(input, total)[direction]
    : total.map((value) => partsOfRange(input, value)[direction]);

export const typedItems = ({ typed, side, isCash, factor }: TypedEntry, columnOf: ColumnOf): LedgerItem[] => {
  const total = columnOf(typed.input.id);
  const item = { side, isCash };
  return [
    { ...item, amount: 1, unit: scaledFlow(typed.base, factor) },
    { ...item, amount: part(typed, total, 'up'), unit: scaledFlow(typed.up, factor) },
    { ...item, amount: part(typed, total, 'down'), unit: scaledFlow(typed.down, factor) },
  ];
};
