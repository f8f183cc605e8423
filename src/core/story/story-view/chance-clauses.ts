import { pointCount } from '../../statistics/sobol.ts';
import type { Figure } from '../../business-case/figure.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInView } from './case-in-view.ts';
import { leadingOf } from './leading.ts';
import { joined, nothing, phrase, valueRun } from './phrase.ts';
import { missingRanges } from './range-clauses.ts';
import { cashName } from './words-clauses.ts';

/** In ten: what a reader pictures. Never "0 in 10" or "10 in 10", which would claim to be certain. */
export const inTen = (share: number): string => {
  if (share < 0.05) return 'less than 1 in 20';
  if (share > 0.95) return 'more than 19 in 20';
  return `about ${Math.min(9, Math.round(share * 10))} in 10`;
};

/**
 * A percentile of the simulation as far as it is known: two significant digits, since other points would give others
 * in the third. It is rounded towards the less favourable side, so that
 * "below" is never said of an amount that more than a tenth of all cases lie under.
 */
export const roundedDown = (value: number): number => {
  if (value === 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return Number((Math.floor(Number((value / unit).toPrecision(12))) * unit).toPrecision(12));
};

/** What the chances are told of: what leads, where the simulation moves it. */
const movedFigure = (view: Pick<CaseInView, 'results'>): Figure | undefined => {
  const figure = view.results.figures[leadingOf(view).measure];
  return figure === undefined || figure.value === null || figure.p10 === null || figure.p10 === figure.p90
    ? undefined
    : figure;
};

/** "One time in ten the present value is below £45,000": the tenth percentile of the simulation, in words. */
export const chanceSentence = (view: Pick<CaseInView, 'results' | 'formats'>): Phrase => {
  const figure = movedFigure(view);
  const low = figure?.p10 ?? null;
  if (low === null || figure === undefined) return nothing;
  const { name, belowZero } = leadingOf(view);
  const amount = valueRun(
    view.formats.money(Math.abs(roundedDown(low))),
    `figures.${figure.id}.p10`,
    low,
    'money',
    figure.id,
  );
  return low < 0
    ? phrase`One time in ten the ${name} is worse than ${belowZero} ${amount}.`
    : phrase`One time in ten the ${name} is below ${amount}.`;
};

/** That most inputs have no range, beside the chances; empty where no chance is said. */
export const chanceCaution = (view: Pick<CaseInView, 'results' | 'businessCase'>): Phrase => {
  const words = missingRanges(view.businessCase);
  return words === '' || movedFigure(view) === undefined ? nothing : phrase`${words}.`;
};

/** How chance was counted, for a reader who wants no method. */
export const chanceMethod = (view: Pick<CaseInView, 'results' | 'businessCase' | 'formats'>): Phrase => {
  if (movedFigure(view) === undefined) return nothing;
  const method = phrase`The model was worked out ${view.formats.number(pointCount)} times, each time with other values of the uncertain assumptions, most of them between their low and their high value. The chances are the shares of these runs.`;
  return joined([method, chanceCaution(view)]);
};

/** A chance of the simulation in words; nothing while no input has a range. */
const chanceOf = (
  view: Pick<CaseInView, 'results' | 'uncertainty'>,
  which: 'chanceOfLoss' | 'chanceOfLossCash',
) =>
  movedFigure(view) === undefined
    ? nothing
    : phrase`${valueRun(inTen(view.uncertainty[which]), `uncertainty.${which}`, view.uncertainty[which], 'text')}`;

export const chanceOfLoss = (view: Pick<CaseInView, 'results' | 'uncertainty'>): Phrase =>
  chanceOf(view, 'chanceOfLoss');

export const chanceOfLossCash = (view: Pick<CaseInView, 'results' | 'uncertainty'>): Phrase =>
  chanceOf(view, 'chanceOfLossCash');

/** How often the simulated case ends with less than it cost, with everything counted and in money alone. */
export const lossSentence = (view: Omit<CaseInView, 'inputs'>): Phrase => {
  const chance = chanceOfLoss(view);
  if (chance.phrase.length === 0) return nothing;
  const { name, measure, cash } = leadingOf(view);
  const { figures } = view.results;
  const isOne =
    figures[measure]?.value === figures[cash]?.value && figures[measure]?.p10 === figures[cash]?.p10;
  return isOne
    ? phrase`The chance that the ${name} is below zero is ${chance}.`
    : phrase`The chance that the ${name} is below zero is ${chance}; of ${cashName(view)} it is ${chanceOfLossCash(view)}.`;
};

/** How the percentiles were found, for the appendix. */
export const methodPhrase = (view: Pick<CaseInView, 'results' | 'uncertainty'>): Phrase =>
  movedFigure(view) === undefined ? nothing : phrase`${view.uncertainty.method}`;
