import type { Rung } from '../../business-case/results/ladder.ts';
import type { ListedInput } from '../../business-case/results/listed-inputs.ts';
import type { ChartSpecification } from '../../document/index.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { inMoney, moneySeries, scaleFor, unitName } from './define-exhibit.ts';
import { quoted } from '../../data/quoted.ts';

/** An input as a reader sees it, with its unit where the number alone does not say it. */
export const inputValue = (
  { formats }: Pick<CaseInNumbers, 'formats'>,
  { unit }: Pick<ListedInput, 'unit'>,
  value: number,
): string => {
  if (unit === 'money') return formats.money(value, 'exact');
  if (unit === 'share') return formats.share(value);
  return unit === 'points' ? `${formats.number(value * 100)} points` : formats.number(value, 'exact');
};

const worded: Record<string, string> = {
  '0.25': 'A quarter',
  '0.5': 'Half',
  '0.75': 'Three quarters',
  '1': 'As stated',
  '1.25': 'A quarter more',
};

/** A part of the base as it was asked for: three quarters of it, divided by it, may miss 0.75 by a hair. */
export const partOfBase = ({ ofBase }: Rung): number | null =>
  ofBase === null ? null : Number(ofBase.toPrecision(9));

const rungName = (view: CaseInNumbers, input: ListedInput, rung: Rung): string => {
  const ofBase = partOfBase(rung);
  const part = ofBase === null ? '' : (worded[String(ofBase)] ?? view.formats.share(ofBase));
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
  const told = rungToTell(rungs);
  if (told === undefined) return null;
  const values = rungs.map(({ netBenefit }) => netBenefit);
  const scale = scaleFor(values);
  const duration = formats.duration(results.months);
  const outcome =
    told.netBenefit < 0
      ? `the case costs ${formats.money(-told.netBenefit)} net over ${duration}, not discounted,`
      : `the case still leaves ${formats.money(told.netBenefit)} over ${duration}, not discounted,`;
  const payback =
    told.paybackMonth === null
      ? 'and does not pay back'
      : `and pays back in month ${Math.ceil(told.paybackMonth)}`;
  return {
    id: 'ladder',
    kind: 'bar',
    message: `At ${inputValue(view, input, told.value)}, ${outcome} ${payback}.`,
    title: `Net benefit, not discounted, over ${duration}, ${unitName(view, scale)}, by ${quoted(input.name)}`,
    categories: rungs.map((rung) => rungName(view, input, rung)),
    series: [moneySeries(view, scale, { name: 'Net benefit', role: 'actual', values })],
    ...inMoney(view, scale),
    period: `over ${duration}`,
    figures: ['net-benefit'],
  };
};
