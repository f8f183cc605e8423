import type { Figure } from '../../business-case/figure.ts';
import { type Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { leadingOf } from './leading.ts';
import { leftOut } from './left-out.ts';
import { hasCostAlreadyPaid, isMoney, partsOfWorth } from './parts-of-worth.ts';
import { figureValue, joined, nothing, phrase, textValue } from './phrase.ts';
import { fitting, shortened } from './title-words.ts';
import { beyondMoney, cashName, moneyName } from './words-clauses.ts';

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

/** A figure of the case; of one for which a part is not entered yet nothing is said. */
export const figureOf = ({ results }: CaseInNumbers, id: string): Figure | undefined => {
  const figure = results.figures[id];
  return figure?.absent === undefined ? figure : undefined;
};

const horizon = ({ formats, results }: CaseInNumbers): Phrase =>
  phrase`${textValue(formats.duration(results.months), 'settings.horizonYears')}`;

export const isRange = ({ low, value, high }: Figure): boolean => low !== value || high !== value;

/** What leads, or the same of released plus margin, where it has a value. */
const leadFigure = (
  view: CaseInNumbers,
  which: 'measure' | 'cash',
): (Figure & { value: number }) | undefined => {
  const figure = figureOf(view, leadingOf(view)[which]);
  return figure === undefined || figure.value === null ? undefined : { ...figure, value: figure.value };
};

/** "£1.16 million", or "a loss of £80,000", of what leads. */
export const leadWords = (view: CaseInNumbers, figure: Figure, level: Level): Phrase => {
  const value = figure[level];
  if (value === null) return nothing;
  return value < 0
    ? phrase`${leadingOf(view).belowZero} ${figureValue(view.formats, figure, level, true)}`
    : phrase`${figureValue(view.formats, figure, level)}`;
};

const rangeOf = (view: CaseInNumbers, figure: Figure): Phrase =>
  isRange(figure)
    ? phrase` (low case: ${leadWords(view, figure, 'low')}; high case: ${leadWords(view, figure, 'high')})`
    : nothing;

/** ", including time set free": what the whole holds beyond released plus margin, or that it is all of one word. */
const including = (view: CaseInNumbers): string => {
  const beyond = beyondMoney(view, partsOfWorth(view));
  return beyond === '' ? '' : `, including ${beyond}`;
};

/** "the present value is £1.16 million (low case: a loss of £346,000; high case: £2.47 million)". */
export const netClause = (view: CaseInNumbers): Phrase => {
  const figure = leadFigure(view, 'measure');
  if (figure === undefined) return nothing;
  const { name, isDiscounted } = leadingOf(view);
  return phrase`the ${name}${isDiscounted ? '' : ', not discounted,'} is ${leadWords(view, figure, 'value')}${rangeOf(view, figure)}`;
};

/** Whether the whole is released plus margin and nothing else, costs too. */
export const isAllMoney = (view: CaseInNumbers): boolean =>
  leftOut(view).length === 0 &&
  !hasCostAlreadyPaid(view) &&
  view.results.base.transfers.length === 0 &&
  partsOfWorth(view).length > 0 &&
  partsOfWorth(view).every(isMoney);

/** That the base case loses, for whoever is asked for money: empty where it does not. */
export const netCostSentence = (view: CaseInNumbers): Phrase => {
  const figure = leadFigure(view, 'measure');
  return figure === undefined || figure.value >= 0
    ? nothing
    : phrase`In the base case this is ${leadWords(view, figure, 'value')}${
        leadingOf(view).isDiscounted ? ' in present value' : phrase` over ${horizon(view)}, not discounted`
      }.`;
};

/** Whether no cost is counted, so that there is nothing to pay back. */
const isFree = (view: CaseInNumbers): boolean => figureOf(view, 'total-cost')?.value === 0;

/** When it pays back on discounted amounts, where that is another month; of everything, or of released plus margin. */
export const whenDiscounted = (view: CaseInNumbers, plain: Figure, part: '' | '-cash'): Phrase => {
  const figure = figureOf(view, `discounted-payback-month${part}`);
  if (!leadingOf(view).isDiscounted || figure === undefined || plain.value === null) return nothing;
  if (figure.value === null) return phrase`, not when discounted`;
  return Math.ceil(figure.value) === Math.ceil(plain.value)
    ? nothing
    : phrase`, month ${figureValue(view.formats, figure, 'value')} when discounted`;
};

/** Payback on released plus margin, in brackets, where it is another month: time cannot pay anything back. */
const onCashAlone = (view: CaseInNumbers, all: Figure): Phrase => {
  const cash = figureOf(view, 'payback-month-cash');
  if (cash === undefined || cash.value === all.value) return nothing;
  return cash.value === null
    ? phrase` (not in this time on ${cashName(view)})`
    : phrase` (month ${figureValue(view.formats, cash, 'value')} on ${cashName(view)}${whenDiscounted(view, cash, '-cash')})`;
};

/** "with payback in month 19 (month 44 on released plus margin)", or that it does not pay back. */
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
  return phrase`It pays back in month ${figureValue(view.formats, figure, 'value')}${whenDiscounted(view, figure, '')}${low}.`;
};

/** What pays back, of released plus margin, as the second half of a title; empty where there is nothing else. */
const cashPaysBack = (view: CaseInNumbers): Phrase => {
  const cash = figureOf(view, `${leadingOf(view).payback}-cash`);
  if (cash === undefined || isAllMoney(view)) return nothing;
  return cash.value === null
    ? phrase`; released plus margin does not`
    : phrase`; released plus margin in month ${figureValue(view.formats, cash, 'value')}`;
};

/** The claim about time: when the whole pays back, with what it counts, and when released plus margin does. */
export const paybackClaim = (view: CaseInNumbers): Phrase => {
  const figure = figureOf(view, leadingOf(view).payback);
  if (leadFigure(view, 'measure') === undefined || figure === undefined) return nothing;
  if (figure.value === null)
    return leadingOf(view).isDiscounted
      ? phrase`Discounted, the money does not come back within ${horizon(view)}`
      : phrase`The money does not come back within ${horizon(view)}`;
  if (figure.value === 0)
    return isFree(view)
      ? phrase`There is no cost to pay back`
      : phrase`Benefits cover the costs from the first month on`;
  const beyond = beyondMoney(view, partsOfWorth(view));
  const month = figureValue(view.formats, figure, 'value');
  const discounted = leadingOf(view).isDiscounted;
  const claim = (words: string, mark: string, cash: Phrase) =>
    words === ''
      ? phrase`It pays back in month ${month}${mark}${cash}`
      : phrase`Including ${words}, it pays back in month ${month}${mark}${cash}`;
  const short = shortened(beyond);
  const cash = cashPaysBack(view);
  return fitting([
    claim(beyond, discounted ? ' when discounted' : '', cash),
    claim(short, discounted ? ' when discounted' : '', cash),
    claim(short, discounted ? ' discounted' : '', cash),
    ...(discounted ? [claim(short, ' when discounted', nothing)] : [claim(short, '', cash)]),
    claim(short, '', nothing),
  ]);
};

/** What stands beside the whole at the same size: released plus margin, with its low case. */
export const cashSentence = (view: CaseInNumbers): Phrase => {
  const [all, cash] = [leadFigure(view, 'measure'), leadFigure(view, 'cash')];
  if (all === undefined || cash === undefined) return nothing;
  const name = cashName(view);
  if (isAllMoney(view))
    return all.value < 0
      ? phrase`The benefits in it are all ${moneyName(view)}.`
      : phrase`All of it is ${moneyName(view)}.`;
  const lead = leadingOf(view);
  const low = isRange(cash) ? phrase` (low case: ${leadWords(view, cash, 'low')})` : nothing;
  return cash.value < 0
    ? phrase`Of ${name} it is ${leadWords(view, cash, 'value')}${lead.isDiscounted ? ' in present value' : ''}${low}.`
    : phrase`The ${lead.name} of ${name}${lead.isDiscounted ? '' : ', not discounted,'} is ${leadWords(view, cash, 'value')}${low}.`;
};

/** Both numbers that lead, in one sentence, for whoever votes. */
export const worthSentence = (view: CaseInNumbers): Phrase => {
  const figure = leadFigure(view, 'measure');
  if (figure === undefined) return nothing;
  const over = leadingOf(view).isDiscounted ? phrase`` : phrase` over ${horizon(view)}, not discounted`;
  const whole = phrase`The ${leadingOf(view).name}${over} is ${leadWords(view, figure, 'value')}${including(view)}.`;
  return joined([whole, cashSentence(view)]);
};

/** The low case in a sentence: all inputs, costs too, at their least favourable value. */
export const lowCaseSentence = (view: CaseInNumbers): Phrase => {
  const figure = leadFigure(view, 'measure');
  if (figure === undefined || figure.low === null || !isRange(figure)) return nothing;
  return phrase`In the low case the result is ${leadWords(view, figure, 'low')}${
    leadingOf(view).isDiscounted ? ' in present value' : ', not discounted'
  }.`;
};

export const horizonPhrase = horizon;
