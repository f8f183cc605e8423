import { scaledFlow } from '../../finance/index.ts';
import { countedShare } from '../results/benefit-result.ts';
import { onTop } from '../results/cost-result.ts';
import type { CaseFlows } from '../results/flows.ts';
import { partsOfRange, typedId } from '../results/typed-row.ts';
import { optimismOf } from '../results/optimism.ts';
import type { BusinessCase } from '../schema/index.ts';
import { cashParts } from './benefit-items.ts';
import type { ColumnOf } from './claims.ts';
import type { Column } from '../../model/column.ts';
import type { Discounting } from './discounting.ts';
import { type LedgerItem, type Side, unitOf } from './ledger-item.ts';
import { type TypedAmounts, typedAmounts } from './typed-amounts.ts';
import type { CountedBenefit } from './uncertain-inputs.ts';

/** Yearly amounts with the side that they stand on, and what they are multiplied with. */
export interface TypedEntry {
  typed: TypedAmounts;
  side: Side;
  isCash: boolean;
  factor: number;
}

const ofBenefits = (
  businessCase: BusinessCase,
  counted: readonly CountedBenefit[],
  months: number,
): TypedEntry[] =>
  counted.flatMap((one) => {
    const { benefit, driver } = one.value;
    if (driver !== null || benefit.yearlyAmounts === undefined) return [];
    const leans = benefit.disbenefit === true ? -1 : 1;
    const typed = typedAmounts(typedId(benefit.id), benefit.name, benefit.yearlyAmounts, leans, months);
    return cashParts(one).map(({ isCash, part: share }) => ({
      typed,
      side: 'benefits',
      isCash,
      factor: countedShare(benefit) * (1 - optimismOf(businessCase).ofBenefits) * share,
    }));
  });

const ofCosts = (businessCase: BusinessCase, base: CaseFlows): TypedEntry[] =>
  businessCase.costs.flatMap((cost, index) => {
    const { id, name, yearlyAmounts } = cost;
    return yearlyAmounts === undefined ||
      yearlyAmounts.base.length === 0 ||
      base.costs[index]?.reason !== undefined
      ? []
      : [
          {
            typed: typedAmounts(typedId(`cost:${id}`), name, yearlyAmounts, 0, base.months),
            side: 'costs',
            isCash: base.costs[index]?.isCash ?? true,
            factor: onTop(cost) * (1 + optimismOf(businessCase).ofCosts),
          },
        ];
  });

/** Everything in the case that is typed by years. */
export const typedEntries = (
  businessCase: BusinessCase,
  counted: readonly CountedBenefit[],
  base: CaseFlows,
): TypedEntry[] => [...ofBenefits(businessCase, counted, base.months), ...ofCosts(businessCase, base)];

const part = ({ input }: TypedAmounts, total: Column, direction: 'up' | 'down'): Column =>
  typeof total === 'number'
    ? partsOfRange(input, total)[direction]
    : total.map((value) => partsOfRange(input, value)[direction]);

/** The base amounts, and as much of what high or low amounts change as the sum of a case says. */
export const typedItems = (
  { typed, side, isCash, factor }: TypedEntry,
  discounting: Discounting,
): ((columnOf: ColumnOf) => LedgerItem[]) => {
  const [base, up, down] = [typed.base, typed.up, typed.down].map((flow) =>
    unitOf(side, scaledFlow(flow, factor), discounting),
  );
  if (base === undefined || up === undefined || down === undefined) return () => [];
  return (columnOf) => {
    const total = columnOf(typed.input.id);
    return [
      { isCash, amount: 1, unit: base },
      { isCash, amount: part(typed, total, 'up'), unit: up },
      { isCash, amount: part(typed, total, 'down'), unit: down },
    ];
  };
};
