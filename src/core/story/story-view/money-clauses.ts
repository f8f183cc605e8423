import type { Figure } from '../../business-case/figure.ts';
import { type Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { leadingOf } from './leading.ts';
import { leftOut } from './left-out.ts';
import { hasCostAlreadyPaid, isMoney, partsOfWorth } from './parts-of-worth.ts';
import { figureValue, nothing, phrase, textValue } from './phrase.ts';
import { labelsOf } from '../labels/labels-of.ts';

type Level = 'value' | 'low' | 'high';

/** What a value below zero is called: a present value is no cost. */
const belowZero = (view: CaseInNumbers, { belowZero: own }: Figure): string => {
  const { term, views } = labelsOf(view);
  return own === undefined ? views.netCost : term(own);
};

/** "£1.5 million", or "a net cost of £80,000": a reader never meets a benefit with a minus before it. */
export const netWords = (view: CaseInNumbers, figure: Figure, level: Level): Phrase => {
  const value = figure[level];
  if (value === null) return nothing;
  return value < 0
    ? phrase`${belowZero(view, figure)} ${figureValue(view.formats, figure, level, true)}`
    : phrase`${figureValue(view.formats, figure, level)}`;
};

/** A figure of the case; of one for which a part is not entered yet nothing is said. */
export const figureOf = ({ results }: CaseInNumbers, id: string): Figure | undefined => {
  const figure = results.figures[id];
  return figure?.absent === undefined ? figure : undefined;
};

const horizon = ({ formats, results }: CaseInNumbers): Phrase =>
  phrase`${textValue(formats.duration(results.months), 'settings.horizonYears')}`;

export const isRange = ({ low, value, high }: Figure): boolean => low !== value || high !== value;

/** Whether the whole is released plus margin and nothing else, costs too. */
export const isAllMoney = (view: CaseInNumbers): boolean =>
  leftOut(view).length === 0 &&
  !hasCostAlreadyPaid(view) &&
  view.results.base.transfers.length === 0 &&
  partsOfWorth(view).length > 0 &&
  partsOfWorth(view).every(isMoney);

/** Whether released plus margin says more than the whole does: at one of its levels it is another amount. */
export const isCashApart = (view: CaseInNumbers): boolean => {
  const lead = leadingOf(view);
  const [whole, cash] = [figureOf(view, lead.measure), figureOf(view, lead.cash)];
  if (isAllMoney(view) || cash === undefined) return false;
  return (['low', 'value', 'high'] as const).some((level) => cash[level] !== whole?.[level]);
};

export const horizonPhrase = horizon;
