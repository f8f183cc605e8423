import { pointCount } from '../../statistics/sobol.ts';
import type { Phrase } from '../shape.ts';
import type { CaseInView } from './case-in-view.ts';
import { joined, nothing, phrase, valueRun } from './phrase.ts';
import { missingRanges } from './range-clauses.ts';

/** In ten: what a reader pictures. Never "0 in 10" or "10 in 10", which would claim to be certain. */
export const inTen = (share: number): string => {
  if (share < 0.05) return 'less than 1 in 20';
  if (share > 0.95) return 'more than 19 in 20';
  return `about ${Math.round(share * 10)} in 10`;
};

/**
 * A percentile of the simulation as far as it is known: two significant digits, since other points would give others
 * in the third. It is rounded towards the less favourable side, so that "at least" holds.
 */
export const roundedDown = (value: number): number => {
  if (value === 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return Number((Math.floor(Number((value / unit).toPrecision(12))) * unit).toPrecision(12));
};

/** "There is a 9 in 10 chance of at least £250,000 net": the tenth percentile of the simulation, in words. */
export const chanceSentence = ({ results, formats }: Pick<CaseInView, 'results' | 'formats'>): Phrase => {
  const figure = results.figures['net-benefit'];
  const low = figure?.p10 ?? null;
  if (low === null || figure === undefined || figure.p10 === figure.p90) return nothing;
  const amount = valueRun(
    formats.money(Math.abs(roundedDown(low))),
    'figures.net-benefit.p10',
    low,
    'money',
    figure.id,
  );
  return low < 0
    ? phrase`There is a 9 in 10 chance that the result is no worse than a net cost of ${amount}.`
    : phrase`There is a 9 in 10 chance of at least ${amount} net.`;
};

/** That most inputs have no range, beside the chances; empty where no chance is said. */
export const chanceCaution = ({
  results,
  businessCase,
}: Pick<CaseInView, 'results' | 'businessCase'>): Phrase => {
  const words = missingRanges(businessCase);
  const figure = results.figures['net-benefit'];
  return words === '' || figure === undefined || figure.p10 === null || figure.p10 === figure.p90
    ? nothing
    : phrase`${words}.`;
};

/** How chance was counted, for a reader who wants no method. */
export const chanceMethod = (view: Pick<CaseInView, 'results' | 'businessCase' | 'formats'>): Phrase => {
  const { results } = view;
  const figure = results.figures['net-benefit'];
  if (figure === undefined || figure.p10 === null || figure.p10 === figure.p90) return nothing;
  const method = phrase`The model was worked out ${view.formats.number(pointCount)} times, each time with other values of the uncertain assumptions, most of them between their low and their high value. The chances are the shares of these runs.`;
  return joined([method, chanceCaution(view)]);
};

/** How often the simulated case ends with less than it cost, discounted where a rate is stated. */
export const lossSentence = ({
  results,
  uncertainty,
}: Pick<CaseInView, 'results' | 'uncertainty'>): Phrase => {
  const figure = results.figures['net-benefit'];
  if (figure === undefined || figure.p10 === null || figure.p10 === figure.p90) return nothing;
  const chance = inTen(uncertainty.chanceOfLoss);
  const measure = uncertainty.measure === 'net-present-value' ? 'net present value' : 'net benefit';
  return phrase`The chance that the ${measure} is below zero is ${valueRun(chance, 'uncertainty.chanceOfLoss', uncertainty.chanceOfLoss, 'text')}.`;
};

/** How the percentiles were found, for the appendix. */
export const methodPhrase = ({ results, uncertainty }: Pick<CaseInView, 'results' | 'uncertainty'>): Phrase =>
  results.figures['net-benefit']?.p10 === results.figures['net-benefit']?.p90
    ? nothing
    : phrase`${uncertainty.method}`;
