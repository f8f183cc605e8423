import { costRowOf } from './as-counted/cost-row.ts';
import { resultsOf } from './results/index.ts';
import { type AskPart, askSums } from './results/ask-sums.ts';
import type { BusinessCase, Cost } from './schema/index.ts';

/** The rows that stand for a typed sum until it is broken down. */
export const askRows: Readonly<Record<AskPart, string>> = { oneOff: 'ask-one-off', yearly: 'ask-yearly' };

/** To the unit: less than that is rounding. */
const tolerance = 1;

const rowOf = (part: AskPart, base: number): Cost =>
  costRowOf({
    id: askRows[part],
    name: part === 'oneOff' ? 'Not broken down yet' : 'Not broken down yet, each year',
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

const withRow = (costs: readonly Cost[], part: AskPart, base: number): Cost[] => {
  const others = costs.filter((cost) => !isRowOf(part)(cost));
  if (base < tolerance) return others;
  const known = costs.find(isRowOf(part));
  const row = known === undefined ? rowOf(part, base) : { ...known, amount: { ...known.amount, base } };
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
  const isLess = rest <= -tolerance;
  return {
    ...businessCase,
    costs: withRow(businessCase.costs, part, isLess ? 0 : rest),
    ask: {
      ...businessCase.ask,
      difference: withDifference(businessCase.ask, part, isLess ? amount : undefined),
    },
  };
};

const parts: readonly AskPart[] = ['oneOff', 'yearly'];

const rowIn = ({ costs }: BusinessCase, part: AskPart): Cost | undefined => costs.find(isRowOf(part));

/**
 * After an edit of the costs the sum that was typed stays: the row that stands for what is not broken down yet shrinks
 * by what was added, and goes at zero. `before` is the case before the edit.
 */
export const keepingAskedSum = (before: BusinessCase, after: BusinessCase): BusinessCase =>
  before.costs === after.costs
    ? after
    : parts.reduce((sofar, part) => {
        const [old, row] = [rowIn(before, part), rowIn(sofar, part)];
        // The row itself was typed over, or taken out: then that is what is meant.
        if (old === undefined || row === undefined || row.amount?.base !== old.amount?.base) return sofar;
        const change = brokenDown(sofar, part) - brokenDown(before, part);
        return Math.abs(change) < tolerance
          ? sofar
          : {
              ...sofar,
              costs: withRow(sofar.costs, part, Math.max(0, (row.amount?.base ?? 0) - change)),
            };
      }, after);
