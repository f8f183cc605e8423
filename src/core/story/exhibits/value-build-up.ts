import type { SeriesRole } from '../../document/index.ts';
import { startUpper } from '../../data/letter-case.ts';
import { type CashFlow, settled } from '../../finance/index.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { leadingOf, worthNames } from '../story-view/leading.ts';
import {
  type BenefitPart,
  isMoney,
  kinds,
  leadingWorth,
  partsOfWorth,
} from '../story-view/parts-of-worth.ts';
import { beyondMoney, cashName } from '../story-view/money-in-words.ts';
import { defineExhibit, inMoney, label, scaleFor, unitName } from './define-exhibit.ts';
import { chartWordsOf } from '../labels/chart-words-of.ts';

/** One step of the way from the first benefit to the whole. */
export interface ValueStep {
  name: string;
  role: SeriesRole;
  amount: number;
  /** Where it is entered; of an end, the figure that it is. */
  path: string;
}

/** The parts of one benefit that stand on the same side of the first end are one step; word of money by word. */
const benefitSteps = (parts: readonly BenefitPart[], role: 'increase' | 'outlined'): ValueStep[] =>
  [...new Set(parts.map(({ name }) => name))]
    .map((name) => parts.filter((part) => part.name === name))
    .map((own) => ({
      name: own[0]?.label ?? '',
      amount: own.reduce((sum, { amount }) => sum + amount, 0),
      word: Math.min(...own.map(({ kind }) => kinds.indexOf(kind))),
      path: `benefits[${own[0]?.id ?? ''}]`,
    }))
    .toSorted((a, b) => a.word - b.word || b.amount - a.amount)
    .map(({ name, amount, path }) => ({
      name,
      amount,
      role: role === 'increase' && amount < 0 ? 'decrease' : role,
      path,
    }));

/** What is paid to others, or comes from them, beyond benefits and costs: among ourselves it comes to nothing. */
const transferSteps = (view: CaseInNumbers): ValueStep[] => {
  const { all, benefits, costs } = view.results.base;
  const worth = leadingWorth(view);
  const words = chartWordsOf(view).valueBuildUp;
  const ours = (rows: readonly { isOurs: boolean; flow: CashFlow }[]): number =>
    rows.filter(({ isOurs }) => isOurs).reduce((sum, { flow }) => sum + worth(flow), 0);
  const [gained, paid] = [worth(all.benefits), worth(all.costs)];
  const amount = settled(gained - ours(benefits) - (paid - ours(costs)), Math.abs(gained) + Math.abs(paid));
  return amount === 0
    ? []
    : [
        {
          name: amount < 0 ? words.paidOn : words.received,
          role: amount < 0 ? 'decrease' : 'increase',
          amount,
          path: 'transfers',
        },
      ];
};

/** The way to a sum: the steps to released plus margin, and those from there to the whole. */
export interface ValueSteps {
  money: readonly ValueStep[];
  /** Empty where the whole is released plus margin and nothing else. */
  beyond: readonly ValueStep[];
  /** Released plus margin. */
  cash: ValueStep;
  whole: ValueStep;
}

/** How the leading figure comes about, money first; null while it is nothing that can be said. */
export const valueSteps = (view: CaseInNumbers): ValueSteps | null => {
  const { results } = view;
  const lead = leadingOf(view);
  const words = chartWordsOf(view).valueBuildUp;
  const [whole, money] = [results.figures[lead.measure]?.value, results.figures[lead.cash]?.value];
  const parts = partsOfWorth(view);
  if (parts.length === 0 || typeof whole !== 'number' || typeof money !== 'number') return null;
  const worth = leadingWorth(view);
  const cost = (name: string, wanted: (cost: (typeof results.base.costs)[number]) => boolean): ValueStep => ({
    name,
    role: 'decrease',
    amount: -results.base.costs
      .filter((one) => one.isOurs && wanted(one))
      .reduce((sum, { flow }) => sum + worth(flow), 0),
    path: 'costs',
  });
  const worthName = startUpper(worthNames(view).name);
  const end = (name: string, amount: number, figure: string): ValueStep => ({
    name,
    role: 'total',
    amount,
    path: `figures.${figure}`,
  });
  return {
    money: [
      ...benefitSteps(parts.filter(isMoney), 'increase'),
      cost(words.oneOff, ({ isCash, isOneOff }) => isCash && isOneOff),
      cost(words.yearly, ({ isCash, isOneOff }) => isCash && !isOneOff),
      ...transferSteps(view),
    ].filter(({ amount }) => amount !== 0),
    beyond: [
      ...benefitSteps(
        parts.filter((part) => !isMoney(part)),
        'outlined',
      ),
      cost(words.peoplePaid, ({ isCash }) => !isCash),
    ].filter(({ amount }) => amount !== 0),
    cash: end(startUpper(cashName(view)), money, lead.cash),
    whole: end(lead.isDiscounted ? worthName : words.notDiscounted(worthName), whole, lead.measure),
  };
};

export const valueBuildUp = defineExhibit({
  id: 'value-build-up',
  answers: 'How does the whole come about, money first?',
  chart: (view) => {
    const { results, formats } = view;
    const lead = leadingOf(view);
    const charts = chartWordsOf(view);
    const words = charts.valueBuildUp;
    const made = valueSteps(view);
    if (made === null) return null;
    const { money: steps, beyond, whole: last } = made;
    const parts = partsOfWorth(view);
    const all = [...steps, ...(beyond.length === 0 ? [] : [made.cash, ...beyond]), last];
    const scale = scaleFor(all.map(({ amount }) => amount));
    const series = (name: string, role: SeriesRole) => {
      const values = all.map((step) => (step.role === role ? step.amount : 0));
      return {
        name,
        role,
        values,
        labels: all.map((step) => (step.role === role ? label(view, step.amount, scale) : '')),
      };
    };
    const duration = formats.duration(results.months);
    const transfers = transferSteps(view);
    return {
      id: 'value-build-up',
      kind: 'waterfall',
      message: words.message({
        beyond: beyondMoney(view, parts),
        hasTransfers: transfers.length > 0,
        isLoss: last.amount < 0,
        isDiscounted: lead.isDiscounted,
        amount: formats.money(Math.abs(last.amount)),
        duration,
      }),
      title: words.title(last.name, duration, unitName(view, scale)),
      categories: all.map(({ name }) => name),
      ...(beyond.length > 0 && {
        groups: [
          { name: words.money, from: 0, to: steps.length },
          {
            name: beyondMoney(view, parts) === '' ? words.peoplePaid : startUpper(beyondMoney(view, parts)),
            from: steps.length + 1,
            to: all.length - 1,
          },
        ],
      }),
      series: [
        series(
          transfers.some(({ role }) => role === 'increase') ? words.series.received : words.series.money,
          'increase',
        ),
        series(words.series.outlined, 'outlined'),
        series(
          steps.some(({ role, path }) => role === 'decrease' && path.startsWith('benefits'))
            ? words.series.losses
            : words.series.costs,
          'decrease',
        ),
        series(words.series.ends, 'total'),
      ].filter(({ role }) => all.some((step) => step.role === role)),
      ...inMoney(view, scale),
      period: charts.over(duration),
      figures: [lead.measure, lead.cash, lead.benefits, lead.costs],
    };
  },
});
