import { discountingOf } from '../business-case/results/discount-rate.ts';
import { paidUntil } from '../business-case/results/gate-figures.ts';
import { presentValue } from '../business-case/results/measures/define-measure.ts';
import type { Results } from '../business-case/results/index.ts';
import type { BusinessCase } from '../business-case/schema/index.ts';
import { type CashFlow, monthsAfter, scaledFlow, totalFlow } from '../finance/index.ts';

const levels = ['low', 'base', 'high'] as const;

const yearsOf = ({ initial, months }: CashFlow): number[] => [
  initial,
  ...Array.from({ length: Math.ceil(months.length / 12) }, (_, year) =>
    months.slice(year * 12, (year + 1) * 12).reduce((sum, amount) => sum + amount, 0),
  ),
];

const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

/**
 * Every amount that a sentence about the results may name: the figures, what is typed, each year, what is left when one
 * benefit is taken away, and what is paid by the end of the month of a gate.
 */
export const knownAmounts = (businessCase: BusinessCase, results: Results): number[] => {
  const { ask, costs, options, rollOut, settings, situation } = businessCase;
  const discounting = discountingOf(settings);
  const figures = Object.values(results.figures)
    .filter(({ unit }) => unit === 'money')
    .flatMap(({ value, low, high, p10, p50, p90 }) => [value, low, high, p10, p50, p90]);
  const flows = levels.flatMap((level) => {
    const { all, cash, ownBudget, benefits } = results[level];
    const rests = [all, cash].flatMap(({ net, outcome }, index) =>
      benefits.flatMap(({ flow, cashPart }) => {
        const own = index === 0 ? flow : scaledFlow(flow, cashPart);
        return [
          totalFlow(net) - totalFlow(own),
          outcome.netPresentValue === null
            ? null
            : outcome.netPresentValue - (presentValue(own, discounting) ?? 0),
          presentValue(own, discounting),
          totalFlow(own),
        ];
      }),
    );
    const byYear = [all, cash, ownBudget].flatMap(({ benefits: gained, costs: paid, net }) =>
      [gained, paid, net].flatMap(yearsOf),
    );
    const paid = rollOut.gates.flatMap(({ date }) => {
      const month = Math.max(0, monthsAfter(settings.startMonth, date.slice(0, 7)));
      return [month, month + 1].flatMap((until) => {
        const spent = paidUntil(all.costs, until);
        return [spent, totalFlow(all.costs) - spent];
      });
    });
    return [...rests, ...byYear, ...paid];
  });
  const typed = numbersIn([ask, costs, options, situation]);
  return [...figures, ...flows, ...typed].filter((amount) => amount !== null);
};
