import type { Figure } from '../../business-case/figure.ts';
import { type Phrase } from '../shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { leftOut, leftOutCount } from './left-out.ts';
import { figureValue, nothing, phrase, textValue } from './phrase.ts';

type Level = 'value' | 'low' | 'high';

/** What a value below zero is called: a present value is no cost. */
const belowZero = (figure: Figure): string => figure.belowZero ?? 'a net cost of';

/** "£1.5 million", or "a net cost of £80,000": a reader never meets a benefit with a minus before it. */
export const netWords = ({ formats }: CaseInNumbers, figure: Figure, level: Level): Phrase => {
  const value = figure[level];
  if (value === null) return nothing;
  return value < 0
    ? phrase`${belowZero(figure)} ${figureValue(formats, figure, level, true)}`
    : phrase`${figureValue(formats, figure, level)}`;
};

/** Of a case without benefits and costs nothing can be said: its zeros are no result. */
export const figureOf = ({ businessCase, results }: CaseInNumbers, id: string): Figure | undefined =>
  businessCase.benefits.length + businessCase.costs.length === 0 ? undefined : results.figures[id];

const horizon = ({ formats, results }: CaseInNumbers): Phrase =>
  phrase`${textValue(formats.duration(results.months), 'settings.horizonYears')}`;

export const isRange = ({ low, value, high }: Figure): boolean => low !== value || high !== value;

/** The net present value, where it is a loss although the sum of all amounts is none. */
export const discountedLoss = (view: CaseInNumbers): Figure | undefined => {
  const [net, present] = [figureOf(view, 'net-benefit'), figureOf(view, 'net-present-value')];
  return (net?.value ?? -1) >= 0 && (present?.value ?? 0) < 0 ? present : undefined;
};

/** "the net benefit is £1.5 million (low case: a net cost of £340,000; high case: £3.1 million)". */
export const netClause = (view: CaseInNumbers): Phrase => {
  const figure = figureOf(view, 'net-benefit');
  if (figure === undefined || figure.value === null) return nothing;
  const range = isRange(figure)
    ? phrase` (low case: ${netWords(view, figure, 'low')}; high case: ${netWords(view, figure, 'high')})`
    : nothing;
  return figure.value < 0
    ? phrase`it is ${netWords(view, figure, 'value')}${range}`
    : phrase`the net benefit is ${netWords(view, figure, 'value')}${range}`;
};

const lowClaim = ({ formats }: CaseInNumbers, figure: Figure): Phrase => {
  if (figure.low === null || !isRange(figure)) return nothing;
  if ((figure.value ?? 0) < 0) return phrase`; low case: ${figureValue(formats, figure, 'low', true)}`;
  return figure.low < 0
    ? phrase`; the low case loses ${figureValue(formats, figure, 'low', true)}`
    : phrase`, ${figureValue(formats, figure, 'low')} in the low case`;
};

/** What a claim must not hide goes before the low case: a title has room for one. */
const reservation = (view: CaseInNumbers, figure: Figure): Phrase => {
  const loss = discountedLoss(view);
  if (loss !== undefined)
    return phrase`; discounted, a loss of ${figureValue(view.formats, loss, 'value', true)}`;
  const missing = leftOutCount(view);
  return missing === '' ? lowClaim(view, figure) : phrase`, ${missing} not counted`;
};

/** The claim of the value slide: what is expected, and what speaks most against it. */
export const netClaim = (view: CaseInNumbers): Phrase => {
  const figure = figureOf(view, 'net-benefit');
  if (figure === undefined || figure.value === null) return nothing;
  const { formats } = view;
  return figure.value < 0
    ? phrase`We expect a net cost of ${figureValue(formats, figure, 'value', true)} over ${horizon(view)}${reservation(view, figure)}`
    : phrase`We expect ${figureValue(formats, figure, 'value')} net over ${horizon(view)}${reservation(view, figure)}`;
};

/** That the base case loses, for whoever is asked for money: empty where it does not. */
export const netCostSentence = (view: CaseInNumbers): Phrase => {
  const figure = figureOf(view, 'net-benefit');
  return figure === undefined || figure.value === null || figure.value >= 0
    ? nothing
    : phrase`In the base case this is ${netWords(view, figure, 'value')} over ${horizon(view)}.`;
};

/** Whether no cost is counted, so that there is nothing to pay back. */
const isFree = (view: CaseInNumbers): boolean => figureOf(view, 'total-cost')?.value === 0;

/** Payback on cash alone, in brackets, where it is another month: what is not cash cannot be paid back. */
const onCashAlone = (view: CaseInNumbers, all: Figure): Phrase => {
  const cash = figureOf(view, 'payback-month-cash');
  if (cash === undefined || cash.value === all.value) return nothing;
  return cash.value === null
    ? phrase` (not in this time on cash alone)`
    : phrase` (month ${figureValue(view.formats, cash, 'value')} on cash alone)`;
};

/** "with payback in month 19 (month 44 on cash alone)", or that it does not pay back. */
export const paybackClause = (view: CaseInNumbers): Phrase => {
  const figure = figureOf(view, 'payback-month');
  if (figure === undefined) return nothing;
  if (figure.value === null) return phrase`and it does not pay back within ${horizon(view)}`;
  if (figure.value === 0)
    return isFree(view)
      ? phrase`with no cost to pay back`
      : phrase`and benefits cover the costs from the first month on`;
  return phrase`with payback in month ${figureValue(view.formats, figure, 'value')}${onCashAlone(view, figure)}`;
};

/** Payback as a sentence of its own, with the low case. */
export const paybackSentence = (view: CaseInNumbers): Phrase => {
  const figure = figureOf(view, 'payback-month');
  if (figure === undefined) return nothing;
  if (figure.value === null) return phrase`It does not pay back within ${horizon(view)}.`;
  if (figure.value === 0 && isFree(view)) return nothing;
  const low =
    figure.low === null
      ? phrase`; in the low case it does not pay back within ${horizon(view)}`
      : figure.low === figure.value
        ? nothing
        : phrase`; in the low case ${figure.value === 0 ? 'it pays back ' : ''}in month ${figureValue(view.formats, figure, 'low')}`;
  if (figure.value === 0) return phrase`Benefits cover the costs from the first month on${low}.`;
  return phrase`It pays back in month ${figureValue(view.formats, figure, 'value')}${low}.`;
};

/** What is left when only cash counts, in the base case and in the low case. */
export const cashSentence = (view: CaseInNumbers): Phrase => {
  const [all, cash] = [figureOf(view, 'net-benefit'), figureOf(view, 'net-benefit-cash')];
  if (all === undefined || cash === undefined || cash.value === null || all.value === null) return nothing;
  if (cash.value === all.value) return leftOut(view).length > 0 ? nothing : phrase`All of it is cash.`;
  const words = (level: Level): Phrase =>
    (cash[level] ?? 0) < 0 ? netWords(view, cash, level) : phrase`${netWords(view, cash, level)} net`;
  return isRange(cash)
    ? phrase`On cash alone, the base case is ${words('value')} and the low case is ${words('low')}.`
    : phrase`On cash alone, the result is ${words('value')}.`;
};

/** The low case in a sentence: all inputs, costs too, at their least favourable value. */
export const lowCaseSentence = (view: CaseInNumbers): Phrase => {
  const figure = figureOf(view, 'net-benefit');
  if (figure === undefined || figure.low === null || !isRange(figure)) return nothing;
  return phrase`In the low case the result is ${netWords(view, figure, 'low')}.`;
};

export const horizonPhrase = horizon;
