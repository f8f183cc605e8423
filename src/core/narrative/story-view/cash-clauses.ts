import type { Figure } from '../../business-case/figure.ts';
import type { Benefit } from '../../business-case/schema/index.ts';
import { isBudgetNamed, isWorded, wordsOf } from '../../business-case/words-of-money.ts';
import type { Phrase } from '../shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { figureOf, netWords } from './money-clauses.ts';
import { figureValue, joined, nothing, phrase } from './phrase.ts';

/** The figure of everything and the same on cash alone, where the two differ. */
const pairOf = (view: CaseInNumbers, id: string): { all: Figure; cash: Figure } | null => {
  const [all, cash] = [figureOf(view, id), figureOf(view, `${id}-cash`)];
  return all === undefined || cash === undefined || all.value === cash.value ? null : { all, cash };
};

const notCash = { time: 'time set free', avoided: 'cost avoided' } as const;

/** What is released from a budget that nobody has named counts as no cash. */
const isClaimless = (benefit: Benefit): boolean =>
  (wordsOf(benefit).released ?? 0) > 0 && !isBudgetNamed(benefit) && benefit.disbenefit !== true;

/** What a total holds that is not cash: "time set free or cost avoided"; of some the case may not say it yet. */
export const nonCash = ({ businessCase }: CaseInNumbers): string => {
  const { benefits } = businessCase;
  const said = (['time', 'avoided'] as const)
    .filter((word) => benefits.some((benefit) => wordsOf(benefit)[word] !== undefined))
    .map((word) => notCash[word]);
  return [
    ...said,
    ...(benefits.some(isClaimless) ? ['savings that no named budget holds'] : []),
    ...(benefits.every(isWorded) ? [] : ['value not yet said to be cash']),
  ].join(' or ');
};

/** That a payback counts what is no cash, and when it comes on cash alone. */
export const cashPayback = (view: CaseInNumbers): Phrase => {
  const pair = pairOf(view, 'payback-month');
  const counted = nonCash(view);
  const isSaid = view.businessCase.benefits.every(isWorded);
  if (pair === null || pair.all.value === null || pair.all.value === 0 || counted === '') return nothing;
  const cash =
    pair.cash.value === null
      ? phrase`on cash alone it does not pay back in this time`
      : phrase`on cash alone it comes in month ${figureValue(view.formats, pair.cash, 'value')}`;
  return phrase`Payback in month ${figureValue(view.formats, pair.all, 'value')} counts ${counted}${isSaid ? ', which is not cash' : ''}; ${cash}.`;
};

const cashPresentValue = (view: CaseInNumbers): Phrase => {
  const pair = pairOf(view, 'net-present-value');
  if (pair === null || pair.cash.value === null) return nothing;
  return pair.cash.value < 0
    ? phrase`On cash alone there is ${netWords(view, pair.cash, 'value')}.`
    : phrase`The net present value on cash alone is ${netWords(view, pair.cash, 'value')}.`;
};

/** Payback and net present value on cash alone, for the section about money. */
export const cashMeasures = (view: CaseInNumbers): Phrase =>
  joined([cashPayback(view), cashPresentValue(view)]);

/** The net present value with the rate that it uses. */
export const presentValueSentence = (view: CaseInNumbers): Phrase => {
  const [figure, rate] = [figureOf(view, 'net-present-value'), figureOf(view, 'discount-rate-used')];
  if (figure === undefined || rate === undefined || figure.value === null) return nothing;
  const at = phrase`, at ${figureValue(view.formats, rate, 'value')} a year`;
  return figure.value < 0
    ? phrase`The plan has ${netWords(view, figure, 'value')}${at}.`
    : phrase`The net present value${at}, is ${netWords(view, figure, 'value')}.`;
};

/** Return on investment with the two present values that it is made of, so that a reader can check it. */
export const returnSentence = (view: CaseInNumbers): Phrase => {
  const [rate, benefits, costs] = [
    figureOf(view, 'return-on-investment'),
    figureOf(view, 'present-value-of-benefits'),
    figureOf(view, 'present-value-of-costs'),
  ];
  if (rate === undefined || benefits === undefined || costs === undefined || rate.value === null)
    return nothing;
  const { formats } = view;
  return phrase`The return on investment of ${figureValue(formats, rate, 'value')} is the present value of benefits, ${figureValue(formats, benefits, 'value')}, less that of costs, ${figureValue(formats, costs, 'value')}, divided by that of costs.`;
};
