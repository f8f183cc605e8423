import { isOurs } from '../../business-case/accounts.ts';
import { stagedFunding } from '../../business-case/results/staged-funding.ts';
import { totalFlow } from '../../finance/index.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { figureOf, netWords } from './money-clauses.ts';
import { moneyValue, nothing, phrase, textValue } from './phrase.ts';

/** What is already paid. How many people that is, and for how much of their time, the costs do not say. */
const alreadyPaid = ({ businessCase }: CaseInNumbers): string =>
  businessCase.costs
    .filter(isOurs)
    .some(({ inAsk, timing, kind }) => inAsk === 'outside' && timing !== 'yearly' && kind !== 'people')
    ? 'for people and means that are already paid'
    : 'for people who are already paid';

/** What is asked for is new money only where each of its costs says so. */
const askedFor = ({ businessCase }: CaseInNumbers): string =>
  businessCase.costs
    .filter((cost) => isOurs(cost) && cost.inAsk !== 'outside' && cost.timing !== 'yearly')
    .every(({ money }) => money === 'new')
    ? 'of new money'
    : 'inside the ask';

/** Why the one-off costs of the model are more than the money that is asked for; nothing while one has no amount. */
export const costSplitSentence = (view: CaseInNumbers): Phrase => {
  const { results, formats, businessCase } = view;
  const oneOff = results.base.costs.filter((cost) => cost.isOneOff && cost.isOurs);
  const sum = (costs: typeof oneOff): number => costs.reduce((total, { flow }) => total + totalFlow(flow), 0);
  const [all, asked] = [sum(oneOff), sum(oneOff.filter(({ isCash }) => isCash))];
  const isWhole = oneOff.every(({ reason }) => reason === undefined);
  if (!isWhole || asked === 0 || all === asked) return nothing;
  const raised = (businessCase.settings.optimismCosts ?? 0) === 0 ? '' : ', with the allowance for optimism';
  const money = (value: number) => moneyValue(formats, Math.round(value), 'costs', 'exact');
  return phrase`One-off costs come to ${money(all)}${raised}: ${money(asked)} ${askedFor(view)} and ${money(all - asked)} ${alreadyPaid(view)}.`;
};

/** Why more is paid than was released: what the stages do not hold. */
const beyondStages = ({ businessCase, formats }: CaseInNumbers, paid: number, released: number): Phrase => {
  if (released <= 0 || paid <= released) return nothing;
  const ours = businessCase.costs.filter(isOurs);
  const costs = [
    ...(ours.some(({ timing }) => timing === 'yearly') ? ['running costs'] : []),
    ...(ours.some(({ inAsk }) => inAsk === 'outside') ? ['people already paid'] : []),
  ];
  const amount = moneyValue(formats, released, 'ask.tranches');
  return costs.length === 0
    ? phrase` More is paid than the ${amount} released, as the low case takes each cost at its high end.`
    : phrase` More is paid than the ${amount} released, as ${formats.list(costs)} are outside the stages.`;
};

/** What has gone by the second release when the low case comes true and the work is stopped there. */
export const stoppingSentence = (view: CaseInNumbers): Phrase => {
  const { businessCase, formats } = view;
  const [staged, figure] = [stagedFunding(businessCase), figureOf(view, 'net-benefit')];
  if (staged === null || figure === undefined || staged.valueOfStopping <= 0) return nothing;
  const second = staged.stages[1];
  if (second === undefined) return nothing;
  const money = (value: number) => moneyValue(formats, value, 'ask.tranches');
  const beyond = beyondStages(view, staged.paid, staged.stages[0]?.released ?? 0);
  const when = textValue(formats.month(second.when), `ask.tranches[${second.id}].when`);
  const earned =
    Math.abs(staged.earned) < 1 ? phrase`nothing earned` : phrase`${money(staged.earned)} earned`;
  return phrase`If the low case comes true and the work stops before the stage of ${when}, ${money(staged.paid)} has been paid by then and ${earned}: a net cost of ${money(-staged.stopping)}.${beyond} Going on to the end would come to ${netWords(view, figure, 'low')}. Not discounted, and without any cost of stopping.`;
};
