import { discountingOf } from '../business-case/results/discount-rate.ts';
import type { CaseFlows, Results } from '../business-case/results/index.ts';
import { paidUntil } from '../business-case/results/gate-figures.ts';
import { presentValue } from '../business-case/results/measures/define-measure.ts';
import type { BusinessCase } from '../business-case/schema/index.ts';
import { monthsAfter, scaledFlow, totalFlow, yearlyFlows } from '../finance/index.ts';

const levels = ['low', 'base', 'high'] as const;

const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

const isNumber = (value: number | null): value is number => value !== null;

/** Figures of money, by their ids. */
const figuresOf = ({ figures }: Results, ids: RegExp): number[] =>
  Object.values(figures)
    .filter(({ id, unit }) => unit === 'money' && ids.test(id))
    .flatMap(({ value, low, high, p10, p50, p90 }) => [value, low, high, p10, p50, p90])
    .filter(isNumber);

/** What is left at one level when one benefit is taken away: net, and in present value. */
const rests = (
  businessCase: BusinessCase,
  { all, cash, benefits }: CaseFlows,
): { net: number[]; worth: number[] } => {
  const discounting = discountingOf(businessCase.settings);
  const left = [all, cash].flatMap(({ net, outcome }, index) =>
    benefits.map(({ flow, cashPart }) => {
      const own = index === 0 ? flow : scaledFlow(flow, cashPart);
      return {
        net: totalFlow(net) - totalFlow(own),
        worth: (outcome.netPresentValue ?? 0) - (presentValue(own, discounting) ?? 0),
      };
    }),
  );
  return { net: left.map(({ net }) => net), worth: left.map(({ worth }) => worth) };
};

const restsOf = (businessCase: BusinessCase, results: Results, kind: 'net' | 'worth'): number[] =>
  levels.flatMap((level) => rests(businessCase, results[level])[kind]);

/** What is paid by a gate, before its month and with it, and what is left then. */
const paidAtGates = ({ rollOut, settings }: BusinessCase, results: Results): number[] =>
  levels.flatMap((level) =>
    rollOut.gates.flatMap(({ date }) => {
      const { costs } = results[level].all;
      const month = Math.max(0, monthsAfter(settings.startMonth, date.slice(0, 7)));
      return [month, month + 1].flatMap((until) => [
        paidUntil(costs, until),
        totalFlow(costs) - paidUntil(costs, until),
      ]);
    }),
  );

const byYear = (results: Results): number[] =>
  levels.flatMap((level) => {
    const { all, cash, ownBudget } = results[level];
    return [all, cash, ownBudget].flatMap(({ benefits, costs, net }) =>
      [benefits, costs, net].flatMap(yearlyFlows),
    );
  });

/** What sentences call their amounts, and the amounts that each may name. */
export const namedAmounts: readonly {
  said: RegExp;
  amounts: (businessCase: BusinessCase, results: Results) => number[];
}[] = [
  {
    said: /\bpaid by then\b|\bhas been paid\b|\bstill to (?:be )?pa(?:y|id)\b/iu,
    amounts: (businessCase, results) => [
      ...paidAtGates(businessCase, results),
      ...figuresOf(results, /^(?:paid-by|still-to-pay)/u),
    ],
  },
  {
    said: /\bpresent value\b|\bNPV\b|\bKapitalwert\b|\bBarwert\b|\bvaleur actuelle\b|\bvalor (?:actual|presente)\b|\bvalore attuale\b|\bcontante waarde\b/iu,
    amounts: (businessCase, results) => [
      ...figuresOf(results, /net-present-value|^present-value|^account\.|^cost-of-delay/u),
      ...restsOf(businessCase, results, 'worth'),
    ],
  },
  {
    said: /\bnet (?:benefit|gain|return|cost|worth|value)\b/iu,
    amounts: (businessCase, results) => [
      ...figuresOf(results, /net-benefit|net-present-value|^account\./u),
      ...restsOf(businessCase, results, 'net'),
    ],
  },
  {
    said: /\bbest year\b|\bat full effect\b/iu,
    amounts: (_businessCase, results) => [...figuresOf(results, /annual/u), ...byYear(results)],
  },
  {
    said: /\breleased plus margin\b|\btotal (?:benefits?|costs?)\b|\bpeak funding\b/iu,
    amounts: (businessCase, results) => [
      ...figuresOf(results, /./u),
      ...byYear(results),
      ...restsOf(businessCase, results, 'net'),
    ],
  },
  {
    said: /\b(?:it|this|we|that|the (?:case|change|project|programme|plan))\s+(?:will\s+|would\s+)?(?:saves?|brings?|earns?|gains?|delivers?|returns?|is worth)\b/iu,
    amounts: (businessCase, results) => [
      ...figuresOf(results, /./u),
      ...byYear(results),
      ...numbersIn([
        businessCase.situation,
        businessCase.options,
        businessCase.plainSense,
        businessCase.benefits,
      ]),
    ],
  },
];
