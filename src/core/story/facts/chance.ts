import type { Figure } from '../../business-case/figure.ts';
import { drawingInWords, methodSentence } from '../../business-case/uncertainty/method-sentence.ts';
import { pointCount } from '../../statistics/sobol.ts';
import { leafShape } from '../../template-language/shape.ts';
import { inputNames } from '../story-view/input-value.ts';
import { leadingOf } from '../story-view/leading.ts';
import { horizonPhrase } from '../story-view/money-clauses.ts';
import { partsOfWorth } from '../story-view/parts-of-worth.ts';
import { moneyValue, nothing, valueRun } from '../story-view/phrase.ts';
import { roundedDown } from '../story-view/rounded-down.ts';
import { cashWords } from './cash-words.ts';
import { defineFact, factFields, type FactView } from './define-fact.ts';
import { inTen, inTenShape } from './in-ten.ts';
import { said } from './typed.ts';

/** What the chances are told of: what leads, where the simulation moves it. */
const movedFigure = ({ results }: Pick<FactView, 'results'>): Figure | undefined => {
  const figure = results.figures[leadingOf({ results }).measure];
  return figure === undefined || figure.value === null || figure.p10 === null || figure.p10 === figure.p90
    ? undefined
    : figure;
};

/** Whether there is a chance to speak of: not while no input has a range. */
export const hasChances = (view: Pick<FactView, 'results'>): boolean => movedFigure(view) !== undefined;

/** One time in ten it is less than this. */
const lowEnd = ({ formats }: FactView, { id, p10 }: Figure) => {
  const low = p10 === null ? null : roundedDown(p10);
  if (low === null) return { low: nothing };
  const amount = moneyValue(formats, Math.abs(low), `figures.${id}.p10`);
  return { low: said({ ...amount, value: p10, figure: id }), isLowLoss: low < 0, isLowZero: low === 0 };
};

/** Of the whole, and of released plus margin where that is another chance; none before anything is simulated. */
const losses = (view: FactView) => {
  const { results, uncertainty, labels } = view;
  if (uncertainty === undefined) return {};
  const nameOf = inputNames({ ...view, businessCase: results.calculation.businessCase });
  const lead = leadingOf({ results });
  const [whole, cash] = [results.figures[lead.measure], results.figures[lead.cash]];
  return {
    loss: inTen(uncertainty.chanceOfLoss, 'uncertainty.chanceOfLoss'),
    cashLoss: inTen(uncertainty.chanceOfLossCash, 'uncertainty.chanceOfLossCash'),
    isCashApart: whole?.value !== cash?.value || whole?.p10 !== cash?.p10,
    payback: inTen(uncertainty.chanceOfPayback, 'uncertainty.chanceOfPayback'),
    method: (labels.method ?? methodSentence)(
      drawingInWords(uncertainty.drawing, (input) => labels.quoted(nameOf(input)), view.formats.number),
    ),
  };
};

export const chance = defineFact({
  id: 'chance',
  meaning: 'What the simulation says of what the case is worth: how low it may come, and how often it loses.',
  shape: factFields({
    /** Whether what leads is a present value; else it is a net benefit. */
    isDiscounted: leafShape('boolean'),
    /** One time in ten it is less. Without its sign; empty while no input has a range. */
    low: leafShape('phrase'),
    isLowLoss: leafShape('boolean'),
    isLowZero: leafShape('boolean'),
    /** The chance that the whole, and that released plus margin, is below zero. */
    loss: inTenShape,
    cashLoss: inTenShape,
    isCashApart: leafShape('boolean'),
    /** "released plus margin as claimed" */
    cashName: leafShape('text'),
    payback: inTenShape,
    horizon: leafShape('phrase'),
    /** How often the model was worked out. */
    runs: leafShape('phrase'),
    /** How the percentiles were found, for the appendix. */
    method: leafShape('text'),
  }),
  of: (view) => {
    const figure = movedFigure(view);
    if (figure === undefined) return null;
    return {
      isDiscounted: leadingOf(view).isDiscounted,
      ...lowEnd(view, figure),
      ...losses(view),
      cashName: cashWords(view, partsOfWorth(view)).name,
      horizon: horizonPhrase(view),
      runs: said(valueRun(view.formats.number(pointCount), 'settings.seed', pointCount, 'number')),
    };
  },
});
