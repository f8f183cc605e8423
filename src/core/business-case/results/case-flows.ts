import { type CashFlow, differenceOfFlows, scaledFlow, sumOfFlows, zeroFlow } from '../../finance/index.ts';
import type { Weight } from '../../model/ledger.ts';
import { type Reading, atCase } from '../../model/reading.ts';
import type { Level } from '../../quantities/estimate.ts';
import {
  type Calculation,
  type CaseReading,
  calculationOf,
  cashWeight,
  flowOfLine,
  ownBudgetWeight,
  readCase,
  wholeWeight,
  yearOfMonths,
} from '../calculation/index.ts';
import { claimCell, statedCell } from '../calculation/cells-of-case.ts';
import { type MovedEnds, columnsAt, movedEnds, valuesAtLevel } from '../calculation/level-ends.ts';
import type { BenefitRow, CostRow } from '../calculation/rows.ts';
import { yearsOf } from '../calculation/typed-row.ts';
import { partCell } from '../../model/pool-cells.ts';
import type { BusinessCase } from '../schema/index.ts';
import { accountId, accountsOf } from '../calculation/accounts.ts';
import { type BenefitResult, benefitResult } from './benefit-result.ts';
import { type CostResult, costResult } from './cost-result.ts';
import type { CaseFlows, Flows } from './flows.ts';
import type { MovedInput } from './input-values.ts';
import { outcomeOfOne } from './plain-flows.ts';
import { poolResult } from './pools.ts';
import { benefitWithin, costWithin } from './within-counting.ts';

/** A sum of the calculation in a reading of one case. */
const sumOfCase = (
  calculation: Calculation,
  reading: CaseReading,
  flows: ReadonlyMap<string, CashFlow>,
  weightOf: Weight,
): Flows => {
  const { months, lines, discounting } = calculation;
  const side = (wanted: 'benefits' | 'costs'): CashFlow =>
    sumOfFlows(
      lines.flatMap(({ line }) => {
        const weight = line.side === wanted ? weightOf(line) : 0;
        const flow = flows.get(line.id);
        if (weight === 0 || flow === undefined) return [];
        return [weight === 1 ? flow : scaledFlow(flow, weight)];
      }),
      months,
    );
  const outcome = outcomeOfOne(
    reading.entries.filter(({ line }) => flows.has(line.id)),
    weightOf,
    months,
    discounting,
  );
  const [benefits, costs] = [side('benefits'), side('costs')];
  return { benefits, costs, net: differenceOfFlows(benefits, costs), outcome };
};

const isMeeting = ({ pools }: Calculation): ReadonlySet<string> =>
  new Set(
    pools.flatMap(({ drawers }) => (drawers.length > 1 ? drawers.map(({ value }) => value.benefit.id) : [])),
  );

const claimOf = ({ benefit, value }: BenefitRow, reading: Reading): number =>
  value.driver?.pays === 'monthly'
    ? reading
        .monthsOf(claimCell(benefit.id), yearOfMonths)
        .reduce<number>((sum, month) => sum + atCase(month, 0), 0)
    : atCase(reading.valueOf(claimCell(benefit.id)), 0);

const benefitOfCase = (
  { refusals }: Calculation,
  row: BenefitRow,
  reading: Reading,
  flow: CashFlow,
  hasPool: boolean,
): BenefitResult => {
  const { benefit, value, share, kept, typed, isOnlyInitial } = row;
  const at = (cell: string): number => atCase(reading.valueOf(cell), 0);
  const hasClaim = value.driver !== null && row.reason === undefined;
  return benefitResult(
    value,
    {
      claim: hasClaim ? claimOf(row, reading) : null,
      part: hasClaim && hasPool ? at(partCell(benefit.id)) : 1,
      share,
      kept,
      years: typed === null ? null : yearsOf(typed, at).map((amount) => amount * share * kept),
      isOnlyInitial,
      flow,
    },
    refusals.get(benefit.id),
  );
};

const costOfCase = (
  { cost, onTop, withOptimism, typed, isOnlyInitial, reason }: CostRow,
  reading: Reading,
  flow: CashFlow,
): CostResult => {
  const at = (cell: string): number => atCase(reading.valueOf(cell), 0);
  const stated = (): number | number[] =>
    typed === null ? at(statedCell(cost.id)) : yearsOf(typed, at).map((amount) => amount * onTop);
  return costResult(
    cost,
    { stated: reason === undefined ? stated() : 0, withOptimism, isOnlyInitial, flow },
    reason,
  );
};

const flowsOfCase = (calculation: Calculation, reading: CaseReading): CaseFlows => {
  const { months, lines, benefits, costs, pools, businessCase } = calculation;
  const ofLine = new Map(lines.map((timed) => [timed.line.id, flowOfLine(timed, reading, 0)] as const));
  const ofRow = new Map<string, CashFlow[]>();
  for (const { line } of lines) {
    const flow = ofLine.get(line.id);
    if (flow !== undefined) ofRow.set(line.row, [...(ofRow.get(line.row) ?? []), flow]);
  }
  const flowOf = (row: string): CashFlow => {
    const [first, ...others] = ofRow.get(row) ?? [];
    if (first === undefined) return zeroFlow(months);
    return others.length === 0 ? first : sumOfFlows([first, ...others], months);
  };
  const meeting = isMeeting(calculation);
  const told = {
    benefits: benefits.map((row) =>
      benefitWithin(
        benefitOfCase(calculation, row, reading, flowOf(row.benefit.id), meeting.has(row.benefit.id)),
      ),
    ),
    costs: costs.map((row) => costWithin(costOfCase(row, reading, flowOf(`cost:${row.cost.id}`)))),
  };
  const leftOut = new Set([
    ...told.benefits.flatMap(({ id, reason }) => (reason === undefined ? [] : [id])),
    ...told.costs.flatMap(({ id, reason }) => (reason === undefined ? [] : [`cost:${id}`])),
  ]);
  for (const { line } of lines) if (leftOut.has(line.row)) ofLine.delete(line.id);
  const sum = (weightOf: Weight): Flows => sumOfCase(calculation, reading, ofLine, weightOf);
  return {
    months,
    ...told,
    transfers: calculation.transfers.flatMap(({ transfer, lines: both }) =>
      both
        .filter((line) => wholeWeight(line) === 1)
        .map((line) => ({
          id: transfer.id,
          name: transfer.name,
          flow: scaledFlow(ofLine.get(line.id) ?? zeroFlow(months), line.side === 'costs' ? -1 : 1),
        })),
    ),
    pools: pools.map((pool) =>
      poolResult(pool, businessCase.sharedInputs, (cell) => atCase(reading.valueOf(cell), 0)),
    ),
    all: sum(wholeWeight),
    cash: sum(cashWeight),
    ownBudget: sum(ownBudgetWeight),
    accounts: accountsOf(lines.map(({ line }) => line)).map(({ id, account }) => ({
      id,
      account,
      flows: sum((line) => (accountId(line.account) === id ? 1 : 0)),
    })),
  };
};

/** The case at a level, or with one input moved away from it. */
export type FlowsAt = (level: Level, moved?: MovedInput) => CaseFlows;

/** The calculation as numbers: everything at its low, base or high value, or with one input moved away. */
export const flowsOf = (calculation: Calculation): FlowsAt => {
  const kept: { ends?: MovedEnds[] } & Partial<Record<Level, CaseFlows>> = {};
  const valueAt = (level: Level) =>
    valuesAtLevel(calculation, level === 'base' ? [] : (kept.ends ??= movedEnds(calculation)), level);
  const read = (level: Level, moved?: MovedInput): CaseFlows => {
    const stated = valueAt(level);
    const columnOf = columnsAt(calculation, (input) =>
      moved?.input === input.id ? moved.value : stated(input),
    );
    return flowsOfCase(calculation, readCase(calculation, columnOf));
  };
  return (level, moved) => (moved === undefined ? (kept[level] ??= read(level)) : read(level, moved));
};

/** Everything that follows from a case at a level, or with one input moved away from it. */
export const caseFlows = (businessCase: BusinessCase): FlowsAt => flowsOf(calculationOf(businessCase));
