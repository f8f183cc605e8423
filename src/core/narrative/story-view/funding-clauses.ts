import { stagedFunding } from '../../business-case/results/staged-funding.ts';
import { totalFlow } from '../../finance/index.ts';
import type { Phrase } from '../shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { figureOf, netWords } from './money-clauses.ts';
import { moneyValue, nothing, phrase, textValue, valueRun } from './phrase.ts';

/** Who is already paid: the colleagues that the ask names, when all of it is their time. */
const alreadyPaid = ({ businessCase, formats }: CaseInNumbers): Phrase => {
  const { people } = businessCase.ask;
  const outside = businessCase.costs.filter(
    ({ inAsk, timing }) => inAsk === 'outside' && timing !== 'yearly',
  );
  if (people === undefined || people <= 0 || outside.some(({ kind }) => kind !== 'people'))
    return phrase`for people and means that are already paid`;
  const count = valueRun(formats.countInWords(people), 'ask.people', people, 'text');
  return phrase`for the time of ${count} ${people === 1 ? 'colleague who is' : 'colleagues who are'} already paid`;
};

/** Why the one-off costs of the model are more than the money that is asked for. */
export const costSplitSentence = (view: CaseInNumbers): Phrase => {
  const { results, formats, businessCase } = view;
  const oneOff = results.base.costs.filter((cost) => cost.isOneOff);
  const sum = (costs: typeof oneOff): number => costs.reduce((total, { flow }) => total + totalFlow(flow), 0);
  const [all, asked] = [sum(oneOff), sum(oneOff.filter(({ isCash }) => isCash))];
  if (businessCase.ask.oneOff === undefined || asked === 0 || all === asked) return nothing;
  const money = (value: number) => moneyValue(formats, Math.round(value), 'costs', 'exact');
  return phrase`One-off costs come to ${money(all)}: ${money(asked)} of new money and ${money(all - asked)} ${alreadyPaid(view)}.`;
};

/** What has gone by the second release when the low case comes true and the work is stopped there. */
export const stoppingSentence = (view: CaseInNumbers): Phrase => {
  const { businessCase, formats } = view;
  const [staged, figure] = [stagedFunding(businessCase), figureOf(view, 'net-benefit')];
  if (staged === null || figure === undefined || staged.valueOfStopping <= 0) return nothing;
  const second = staged.stages[1];
  if (second === undefined) return nothing;
  const money = (value: number) => moneyValue(formats, value, 'ask.tranches');
  const when = textValue(formats.month(second.when), `ask.tranches[${second.id}].when`);
  const earned =
    Math.abs(staged.earned) < 1 ? phrase`nothing earned` : phrase`${money(staged.earned)} earned`;
  return phrase`If the low case comes true and the work stops before the stage of ${when}, ${money(staged.paid)} has been paid by then, people’s time included, and ${earned}: a net cost of ${money(-staged.stopping)}. Going on to the end would come to ${netWords(view, figure, 'low')}. These amounts are not discounted and leave out any cost of stopping.`;
};
