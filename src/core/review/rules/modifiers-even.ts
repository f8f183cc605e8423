import { withValueAt } from '../../business-case/path.ts';
import { isTypedCost } from '../../business-case/results/cost-fault.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { isCounted } from '../../business-case/words-of-money.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule, type Fault } from '../define-rule.ts';
import { isSeen } from '../../data/seen.ts';

interface Row {
  name: string;
  path: string;
  /** Whether somebody entered it; 0 is an answer. */
  isSaid: boolean;
  /** Whether it makes the case worse where it stands. */
  isHeld: boolean;
}

/** What one row of a kind holds and another leaves empty, each row that does. */
const uneven = (rows: readonly Row[], message: (row: string, other: string) => string): Fault[] => {
  const other = rows.find(({ isHeld }) => isHeld);
  return other === undefined
    ? []
    : rows
        .filter(({ isSaid }) => !isSaid)
        .map(({ name, path }) => ({
          message: message(quoted(name), quoted(other.name)),
          path,
          cause: 'missing' as const,
        }));
};

const share = (
  list: string,
  field: string,
  { id, name }: { id: string; name: string },
  value?: number,
): Row => ({
  name,
  path: `${list}[${id}].${field}`,
  isSaid: value !== undefined,
  isHeld: value !== undefined && value > 0,
});

/** An answer in words: a row that costs nothing need give none. */
const text = (field: string, { id, name, amount }: BusinessCase['costs'][number], isSaid: boolean): Row => ({
  name,
  path: `costs[${id}].${field}`,
  isSaid: isSaid || amount?.base === 0,
  isHeld: isSaid,
});

const ofCosts = ({ costs, settings }: BusinessCase): Fault[] => {
  const rows = costs.filter(({ kind, from }) => kind !== 'contingency' && from === undefined);
  const hasReserve = costs.some(({ kind }) => kind === 'contingency');
  return [
    ...(hasReserve
      ? []
      : uneven(
          rows.map((cost) => ({
            ...share('costs', 'contingencyShare', cost, cost.contingencyShare),
            isSaid: cost.contingencyShare !== undefined || isSeen(cost.contingencyBecause),
          })),
          (row, other) =>
            `${row} holds no contingency, and ${other} does. Enter how much, 0 for none, or say why none is needed.`,
        )),
    ...(settings.optimismCosts === undefined
      ? uneven(
          rows.map((cost) => share('costs', 'optimism', cost, cost.optimism)),
          (row, other) =>
            `${other} is raised for optimism, and ${row} is not. Enter by how much, or 0 where its price is signed.`,
        )
      : []),
    ...ofGrowth(costs, settings),
    ...uneven(
      rows.map((cost) => text('budgetLine', cost, isSeen(cost.budgetLine))),
      (row, other) => `${other} is paid from a budget line, and ${row} from none. Name it.`,
    ),
    ...uneven(
      rows.map((cost) => text('capital', cost, cost.capital !== undefined)),
      (row, other) =>
        `Of ${other} it is said whether it is capital or running cost, and of ${row} not. Say which.`,
    ),
  ];
};

/** In real prices a row without a growth of its own stays; one that grows beside others that were left out flatters. */
const ofGrowth = (costs: BusinessCase['costs'], { priceBasis }: BusinessCase['settings']): Fault[] =>
  priceBasis === 'nominal'
    ? []
    : uneven(
        costs
          .filter((cost) => cost.timing === 'yearly' && !isTypedCost(cost))
          .map((cost) => share('costs', 'priceGrowth', cost, cost.priceGrowth)),
        (row, other) =>
          `The price of ${other} grows, and nothing is said of ${row}. Enter by how much it grows a year, or 0 where it is fixed.`,
      );

const ofBenefits = ({ benefits, settings }: BusinessCase): Fault[] => {
  const rows = benefits.filter((benefit) => isCounted(benefit) && benefit.disbenefit !== true);
  return [
    ...(settings.optimismBenefits === undefined
      ? uneven(
          rows.map((benefit) => share('benefits', 'optimism', benefit, benefit.optimism)),
          (row, other) =>
            `${other} is lowered for optimism, and ${row} is not. Enter by how much, or 0 where it was measured.`,
        )
      : []),
    ...uneven(
      rows
        .filter(({ driver }) => driver !== 'yearly-amounts')
        .map(({ id, name, end }) => ({
          name,
          path: `benefits[${id}].end`,
          isSaid: end !== '',
          isHeld: end !== '',
        })),
      (row, other) =>
        `${other} ends, and ${row} has no end. Say until when it lasts; the last month of the plan is an answer too.`,
    ),
  ];
};

/** Benefits that get dearer while running costs stay as they are. */
const ofBothSides = ({ benefits, costs, settings }: BusinessCase): Fault[] => {
  const grows = benefits.find(
    ({ priceGrowth = 0, disbenefit, ...benefit }) =>
      priceGrowth > 0 && disbenefit !== true && isCounted(benefit),
  );
  if (grows === undefined || settings.priceBasis === 'nominal') return [];
  const running = costs.filter((cost) => cost.timing === 'yearly' && !isTypedCost(cost));
  return running.some(({ priceGrowth }) => (priceGrowth ?? 0) > 0)
    ? []
    : running
        .filter(({ priceGrowth }) => priceGrowth === undefined)
        .map(({ id, name }) => ({
          message: `The benefit ${quoted(grows.name)} gets dearer each year, and nothing is said of the cost ${quoted(name)}. Enter by how much it grows a year, or 0 where it is fixed.`,
          path: `costs[${id}].priceGrowth`,
          cause: 'missing' as const,
        }));
};

/** What lowers one row lowers the others too, or it is said that it does not. */
export const modifiersEven = defineRule({
  id: 'modifiers-even',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-13'],
  reads: ['benefits', 'costs'],
  over: 'case',
  statement:
    'Contingency, optimism, price growth, an end and a budget line that one row has are said of the others.',
  reason: 'What was emptied in one row is found beside the others.',
  planted: [
    (it) => withValueAt(it, 'benefits[turnover].optimism', 0.2),
    (it) => withValueAt(it, 'benefits[turnover].end', '2029-12'),
    (it) => withValueAt(it, 'benefits[turnover].priceGrowth', 0.02),
    (it) => withValueAt(it, 'costs[licences].optimism', 0.1),
    (it) => withValueAt(it, 'costs[licences].priceGrowth', 0.02),
    (it) => withValueAt(it, 'costs[licences].budgetLine', ''),
    (it) => withValueAt(it, 'costs[integration].capital', undefined),
    (it) => ({
      ...it,
      costs: it.costs
        .filter(({ kind }) => kind !== 'contingency')
        .map((cost) => (cost.id === 'licences' ? { ...cost, contingencyShare: 0.1 } : cost)),
    }),
  ],
  faults: (businessCase) => [
    ...ofCosts(businessCase),
    ...ofBenefits(businessCase),
    ...ofBothSides(businessCase),
  ],
});
