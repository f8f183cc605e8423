import { isOurs } from '../../business-case/accounts.ts';
import { type StagedFunding, stagedFunding } from '../../business-case/results/staged-funding.ts';
import { leafShape, type Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { figureOf } from '../story-view/money-clauses.ts';
import { figureValue, moneyValue, nothing, textValue } from '../story-view/phrase.ts';
import { defineFact, factFields } from './define-fact.ts';
import { said } from './typed.ts';

/** Under this an amount is nothing that anybody pays or earns. */
const least = 1;

const amount = ({ formats }: CaseInNumbers, value: number): Phrase =>
  Math.abs(value) < least ? nothing : said(moneyValue(formats, Math.abs(value), 'ask.tranches'));

/** Why more is paid than was released: what the stages do not hold, or that the low case costs more. */
const beyondStages = (view: CaseInNumbers, { paid, stages }: StagedFunding) => {
  const released = stages[0]?.released ?? 0;
  if (released <= 0 || paid <= released) return { released: nothing };
  const ours = view.businessCase.costs.filter(isOurs);
  return {
    released: amount(view, released),
    isRunningBeyond: ours.some(({ timing }) => timing === 'yearly'),
    arePeopleBeyond: ours.some(({ inAsk }) => inAsk === 'outside'),
  };
};

/** What the low case comes to when it goes on to its end. */
const goingOn = (view: CaseInNumbers) => {
  const figure = figureOf(view, 'net-benefit');
  return figure === undefined || figure.low === null
    ? { goingOn: nothing }
    : { goingOn: said(figureValue(view.formats, figure, 'low', true)), isGoingOnLoss: figure.low < 0 };
};

export const stopping = defineFact({
  id: 'stopping',
  meaning:
    'What has gone by the second release of money when the low case comes true and the work is stopped there.',
  shape: factFields({
    /** Empty where stopping saves nothing, and where the money does not come in stages. */
    when: leafShape('phrase'),
    /** Amounts are without their sign, and empty where they are nothing. */
    paid: leafShape('phrase'),
    earned: leafShape('phrase'),
    isEarnedLoss: leafShape('boolean'),
    net: leafShape('phrase'),
    isNetGain: leafShape('boolean'),
    /** Empty where no more is paid than was released. */
    released: leafShape('phrase'),
    isRunningBeyond: leafShape('boolean'),
    arePeopleBeyond: leafShape('boolean'),
    goingOn: leafShape('phrase'),
    isGoingOnLoss: leafShape('boolean'),
  }),
  of: (view) => {
    const staged = stagedFunding(view.businessCase);
    const second = staged?.stages[1];
    if (staged === null || second === undefined || staged.valueOfStopping <= 0) return null;
    if (figureOf(view, 'net-benefit') === undefined) return null;
    return {
      when: said(textValue(view.formats.month(second.when), `ask.tranches[${second.id}].when`)),
      paid: amount(view, staged.paid),
      earned: amount(view, staged.earned),
      isEarnedLoss: staged.earned < 0,
      net: amount(view, staged.stopping),
      isNetGain: staged.stopping > 0,
      ...beyondStages(view, staged),
      ...goingOn(view),
    };
  },
});
