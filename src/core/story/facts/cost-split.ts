import { isOurs } from '../../business-case/accounts.ts';
import { totalFlow } from '../../finance/index.ts';
import { leafShape } from '../../template-language/shape.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { moneyValue } from '../story-view/phrase.ts';
import { defineFact, factFields } from './define-fact.ts';
import { said } from './typed.ts';

/** What is asked for is new money only where each of its costs says so. */
const isNewMoney = ({ businessCase }: CaseInNumbers): boolean =>
  businessCase.costs
    .filter((cost) => isOurs(cost) && cost.inAsk !== 'outside' && cost.timing !== 'yearly')
    .every(({ money }) => money === 'new');

/** How many people that is, and for how much of their time, the costs do not say. */
const isForPeople = ({ businessCase }: CaseInNumbers): boolean =>
  !businessCase.costs
    .filter(isOurs)
    .some(({ inAsk, timing, kind }) => inAsk === 'outside' && timing !== 'yearly' && kind !== 'people');

export const costSplit = defineFact({
  id: 'costSplit',
  meaning: 'Why the one-off costs of the model are more than the money that is asked for.',
  shape: factFields({
    /** Empty while a cost has no amount, and where all costs are asked for or none is. */
    all: leafShape('phrase'),
    asked: leafShape('phrase'),
    isNewMoney: leafShape('boolean'),
    alreadyPaid: leafShape('phrase'),
    /** Whether people are already paid, and nothing else is. */
    isForPeople: leafShape('boolean'),
    hasOptimism: leafShape('boolean'),
  }),
  of: (view) => {
    const { results, formats, businessCase } = view;
    const oneOff = results.base.costs.filter((cost) => cost.isOneOff && cost.isOurs);
    const sum = (costs: typeof oneOff): number =>
      costs.reduce((total, { flow }) => total + totalFlow(flow), 0);
    const [all, asked] = [sum(oneOff), sum(oneOff.filter(({ isCash }) => isCash))];
    const isWhole = oneOff.every(({ reason }) => reason === undefined);
    if (!isWhole || asked <= 0 || all <= asked) return null;
    const money = (value: number) => said(moneyValue(formats, Math.round(value), 'costs', 'exact'));
    return {
      all: money(all),
      asked: money(asked),
      isNewMoney: isNewMoney(view),
      alreadyPaid: money(all - asked),
      isForPeople: isForPeople(view),
      hasOptimism: (businessCase.settings.optimismCosts ?? 0) !== 0,
    };
  },
});
