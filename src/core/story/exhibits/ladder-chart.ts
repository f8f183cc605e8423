import type { Rung } from '../../business-case/results/ladder.ts';
import type { ListedInput } from '../../business-case/results/listed-inputs.ts';
import type { ChartSpecification } from '../../document/index.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { inMoney, moneySeries, scaleFor, unitName } from './define-exhibit.ts';
import { chartWordsOf } from '../labels/chart-words-of.ts';
import { labelsOf } from '../labels/labels-of.ts';

/** An input as a reader sees it, with its unit where the number alone does not say it. */
export const inputValue = (
  view: Pick<CaseInNumbers, 'formats'>,
  { unit }: Pick<ListedInput, 'unit'>,
  value: number,
): string => {
  const { formats } = view;
  if (unit === 'money') return formats.money(value, 'exact');
  if (unit === 'share') return formats.share(value);
  return unit === 'points'
    ? chartWordsOf(view).points(formats.number(value * 100))
    : formats.number(value, 'exact');
};

/** A part of the base as it was asked for: three quarters of it, divided by it, may miss 0.75 by a hair. */
export const partOfBase = ({ ofBase }: Rung): number | null =>
  ofBase === null ? null : Number(ofBase.toPrecision(9));

const rungName = (view: CaseInNumbers, input: ListedInput, rung: Rung): string => {
  const ofBase = partOfBase(rung);
  const parts: Readonly<Record<string, string>> = chartWordsOf(view).ladder.parts;
  const part = ofBase === null ? '' : (parts[String(ofBase)] ?? view.formats.share(ofBase));
  const number = inputValue(view, input, rung.value);
  return part === '' ? number : `${part}: ${number}`;
};

/** The question is what happens if it turns out worse: half of what is good, a quarter more of what is not. */
const rungToTell = (rungs: readonly Rung[]): Rung | undefined => {
  const at = (part: number): Rung | undefined => rungs.find((rung) => partOfBase(rung) === part);
  const [half, stated, more] = [at(0.5), at(1), at(1.25)];
  const isLessBetter = half !== undefined && stated !== undefined && half.netBenefit > stated.netBenefit;
  return (isLessBetter ? more : half) ?? rungs[0];
};

/** "And if it is only half?": the net benefit at each rung of a ladder. Null for a ladder without rungs. */
export const ladderChart = (
  view: CaseInNumbers,
  input: ListedInput,
  rungs: readonly Rung[],
): ChartSpecification | null => {
  const { results, formats } = view;
  const charts = chartWordsOf(view);
  const words = charts.ladder;
  const told = rungToTell(rungs);
  if (told === undefined) return null;
  const values = rungs.map(({ netBenefit }) => netBenefit);
  const scale = scaleFor(values);
  const duration = formats.duration(results.months);
  return {
    id: 'ladder',
    kind: 'bar',
    message: words.message({
      value: inputValue(view, input, told.value),
      amount: formats.money(Math.abs(told.netBenefit)),
      isLoss: told.netBenefit < 0,
      duration,
      month: told.paybackMonth === null ? null : Math.ceil(told.paybackMonth),
    }),
    title: words.title(duration, unitName(view, scale), labelsOf(view).quoted(input.name)),
    categories: rungs.map((rung) => rungName(view, input, rung)),
    series: [moneySeries(view, scale, { name: words.series, role: 'actual', values })],
    ...inMoney(view, scale),
    period: charts.over(duration),
    figures: ['net-benefit'],
  };
};
