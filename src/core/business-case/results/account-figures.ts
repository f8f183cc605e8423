import type { Account, AccountKind } from '../../model/line.ts';
import { type Figure, withoutSpread } from '../figure.ts';
import type { BusinessCase } from '../schema/index.ts';
import type { CaseFlows } from './flows.ts';
import { worthConvention } from './worth-convention.ts';
import { worthOf } from './worth.ts';
import type { MeasureContext } from './measures/index.ts';
import { orderedEnds } from './ordered-ends.ts';

type Levels = Record<'low' | 'base' | 'high', CaseFlows>;

const names: Record<Exclude<AccountKind, 'function'>, string> = {
  own: 'our own budget',
  customers: 'customers',
  colleagues: 'colleagues',
  society: 'society',
};

/** As a sentence names an account: "our own budget", "customers", or the name of the function. */
export const accountName = ({ kind, name }: Account): string =>
  kind === 'function' ? name || 'another function' : names[kind];

/**
 * What our own budget, other functions, customers, colleagues and society each gain or lose. Customers, colleagues and
 * society stand beside the organisation's result, and in no sum with it.
 */
export const accountFigures = (
  businessCase: BusinessCase,
  levels: Levels,
  context: MeasureContext,
): Figure[] =>
  levels.base.accounts.map(({ id, account }) => {
    const at = (level: 'low' | 'base' | 'high'): number => {
      const found = levels[level].accounts.find((one) => one.id === id);
      return found === undefined ? 0 : worthOf(found.flows);
    };
    const value = at('base');
    const [low, high] = orderedEnds(at('low'), value, at('high'));
    const isOn = (row: { account: BusinessCase['benefits'][number]['account'] }): boolean =>
      (row.account.kind ?? 'own') === account.kind &&
      (account.kind !== 'function' || row.account.name.trim() === account.name);
    return {
      id: `account.${id}.net`,
      label: `Net gain of ${accountName(account)}`,
      unit: 'money',
      subject: 'benefits',
      belowZero: 'a net cost of',
      value,
      low,
      high,
      ...withoutSpread,
      formula: 'what it gains − what it pays, transfers included',
      ...worthConvention(context),
      inputs: [
        ...businessCase.benefits.filter(isOn).map((benefit) => benefit.id),
        ...businessCase.costs.filter(isOn).map((cost) => `cost:${cost.id}`),
      ],
      sources: [],
      isOfCase: true,
    };
  });
