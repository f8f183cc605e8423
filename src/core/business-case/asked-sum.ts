import { costRowOf } from './as-counted/cost-row.ts';
import { madeNames } from './made-names.ts';
import { resultsOf } from './results/index.ts';
import { type AskPart, askSums } from './results/ask-sums.ts';
import type { BusinessCase, Cost } from './schema/index.ts';

/** The rows that stand for a typed sum until it is broken down. */
export const askRows: Readonly<Record<AskPart, string>> = { oneOff: 'ask-one-off', yearly: 'ask-yearly' };

/** To the unit: less than that is rounding. */
export const ROUNDING = 1;

const rowOf = (part: AskPart, base: number, of: Pick<BusinessCase, 'basics'>): Cost =>
  costRowOf({
    id: askRows[part],
    name: madeNames(of).notItemised[part],
    from: 'ask',
    timing: part === 'oneOff' ? 'one-off' : 'yearly',
    inAsk: 'inside',
    amount: { base, unit: 'money' },
  });

const isRowOf =
  (part: AskPart) =>
  ({ id, from }: Cost): boolean =>
    from === 'ask' && id === askRows[part];

/** What the costs inside the ask come to without the row that stands for the rest. */
const brokenDown = (businessCase: BusinessCase, part: AskPart): number => {
  const without = { ...businessCase, costs: businessCase.costs.filter((cost) => !isRowOf(part)(cost)) };
  const { calculation, base } = resultsOf(without);
  return askSums(calculation.businessCase, base).costs[part] ?? 0;
};

const withRow = ({ basics, costs }: BusinessCase, part: AskPart, base: number): Cost[] => {
  const others = costs.filter((cost) => !isRowOf(part)(cost));
  if (base < ROUNDING) return others;
  const known = costs.find(isRowOf(part));
  const row =
    known === undefined ? rowOf(part, base, { basics }) : { ...known, amount: { ...known.amount, base } };
  return known === undefined
    ? [...others, row as Cost]
    : costs.map((cost) => (isRowOf(part)(cost) ? (row as Cost) : cost));
};

const withDifference = (
  { difference }: BusinessCase['ask'],
  part: AskPart,
  amount: number | undefined,
): BusinessCase['ask']['difference'] => {
  const { [part]: _before, ...others } = difference;
  const next = amount === undefined ? others : { ...others, [part]: amount };
  const isNone = next['oneOff'] === undefined && next['yearly'] === undefined;
  return { ...next, because: isNone ? '' : difference.because };
};

/**
 * The case when this sum is asked for. What the costs inside the ask do not come to becomes one cost that is not broken
 * down yet; a sum below theirs is kept beside them and needs a reason. An empty amount asks for what they come to.
 */
export const withAskedSum = (
  businessCase: BusinessCase,
  part: AskPart,
  amount: number | undefined,
): BusinessCase => {
  const rest = amount === undefined ? 0 : amount - brokenDown(businessCase, part);
  const isLess = rest <= -ROUNDING;
  return {
    ...businessCase,
    costs: withRow(businessCase, part, isLess ? 0 : rest),
    ask: {
      ...businessCase.ask,
      difference: withDifference(businessCase.ask, part, isLess ? amount : undefined),
    },
  };
};

const parts: readonly AskPart[] = ['oneOff', 'yearly'];

export const askRowIn = ({ costs }: BusinessCase, part: AskPart): Cost | undefined =>
  costs.find(isRowOf(part));

/** The case without the costs of which nobody has said whether they are part of the sum: they come on top of it. */
const withSorted = (businessCase: BusinessCase): BusinessCase => ({
  ...businessCase,
  costs: businessCase.costs.filter(({ inAsk }) => inAsk !== undefined),
});

/**
 * After an edit of the costs the sum that was typed stays: the row that stands for what is not broken down yet shrinks
 * by what is said to be part of it, and goes at zero. `before` is the case before the edit.
 */
export const keepingAskedSum = (before: BusinessCase, after: BusinessCase): BusinessCase =>
  before.costs === after.costs
    ? after
    : parts.reduce((sofar, part) => {
        const [old, row] = [askRowIn(before, part), askRowIn(sofar, part)];
        // The row itself was typed over, or taken out: then that is what is meant.
        if (old === undefined || row === undefined || row.amount?.base !== old.amount?.base) return sofar;
        const change = brokenDown(withSorted(sofar), part) - brokenDown(withSorted(before), part);
        return Math.abs(change) < ROUNDING
          ? sofar
          : {
              ...sofar,
              costs: withRow(sofar, part, Math.max(0, (row.amount?.base ?? 0) - change)),
            };
      }, after);
