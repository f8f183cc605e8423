import { type CashFlow, scaledFlow } from '../../finance/index.ts';
import type { Cells } from '../../model/cell.ts';
import type { Kept } from '../../model/kept-or-made.ts';
import { type Entry, type Weight, outcomesOf } from '../../model/ledger.ts';
import { type Line, isOrganisation } from '../../model/line.ts';
import { laterProfile, unitFlow } from '../../model/profile.ts';
import { type ColumnOf, type FoundBefore, type Reading, atCase, readingOf } from '../../model/reading.ts';
import { type Discounting, type Unit, monthUnits, unitOf } from '../../model/unit.ts';
import type { MonthlyOutcomes } from '../../finance/simulation/monthly-outcomes.ts';
import type { Refusal } from '../results/benefit-result.ts';
import { benefitValue, statedBenefit } from '../results/benefit-value.ts';
import { ceilingReasons } from '../results/ceiling.ts';
import { discountingOf } from '../results/discount-rate.ts';
import { horizonMonths } from '../results/horizon.ts';
import { type DrawnPool, poolDraws } from '../results/pool-draws.ts';
import { asCounted } from '../as-counted/index.ts';
import type { BusinessCase } from '../schema/index.ts';
import { amountCell, cellsOfPool, inputCell } from './cells-of-case.ts';
import { type BenefitRow, type CostRow, type TransferRow, benefitRow, costRow, transferRow } from './rows.ts';
import { type UncertainInput, merged } from './uncertain-inputs.ts';

/** A line with what one unit of it does, found once for all readings. */
export interface TimedLine {
  line: Line;
  flow: CashFlow;
  unit: Unit;
  /** Of a monthly amount its months, each with the month since its start. */
  months: { unit: Unit; month: number; since: number }[] | null;
}

/** A case as cells and lines: said once, and read as a number at a level, as columns, and as words. */
export interface Calculation {
  /** The case as it is counted. */
  businessCase: BusinessCase;
  months: number;
  discounting: Discounting;
  cells: Cells;
  lines: readonly TimedLine[];
  benefits: readonly BenefitRow[];
  costs: readonly CostRow[];
  transfers: readonly TransferRow[];
  pools: readonly DrawnPool[];
  /** Benefits that are not counted, with the reason. */
  refusals: ReadonlyMap<string, Refusal>;
  /** Every amount that lines rest on, in the order of the case; those without a range too. */
  inputs: readonly UncertainInput[];
  /** Inputs of what is shown and not valued: they move no sum. */
  otherInputs: readonly UncertainInput[];
}

export const timedLine = (line: Line, months: number, discounting: Discounting): TimedLine => {
  const { profile, side } = line;
  const flow = unitFlow(profile, months);
  const key = JSON.stringify(profile);
  const isMonthly = profile.every === 'month';
  return {
    line,
    flow,
    unit: unitOf(side, flow, key, discounting),
    months: isMonthly
      ? monthUnits(side, flow, key, discounting).map((unit) => ({
          unit,
          month: unit.month,
          since: unit.month - profile.start + 1,
        }))
      : null,
  };
};

/** A line of a plan that begins later. */
const begun = (line: Line, monthsLater: number): Line =>
  monthsLater === 0 ? line : { ...line, profile: laterProfile(line.profile, monthsLater, false) };

/** Inputs that several rows share are one. */
const inputsOf = (
  benefits: readonly BenefitRow[],
  costs: readonly CostRow[],
  transfers: readonly TransferRow[],
  isCounted: (row: BenefitRow) => boolean,
) => {
  const [counted, others] = [benefits.filter(isCounted), benefits.filter((row) => !isCounted(row))];
  const inputs = merged([
    ...counted.filter(({ typed }) => typed === null).flatMap((row) => row.inputs),
    ...counted.filter(({ typed }) => typed !== null).flatMap((row) => row.inputs),
    ...costs.filter(({ typed }) => typed !== null).flatMap((row) => row.inputs),
    ...costs.filter(({ typed }) => typed === null).flatMap((row) => row.inputs),
    ...transfers.flatMap((row) => row.inputs),
  ]);
  const known = new Set(inputs.map(({ id }) => id));
  return {
    inputs,
    otherInputs: merged(others.flatMap((row) => row.inputs)).filter(({ id }) => !known.has(id)),
  };
};

/** Inputs at base; of a shared one that nothing counted uses too. */
const atBase = (inputs: readonly UncertainInput[]): ColumnOf => {
  const values = new Map(inputs.map(({ id, base }) => [id, base]));
  return (id) => values.get(id) ?? Number.NaN;
};

/**
 * The calculation of a case: drivers, formulas, pools, typed rows, costs, contingency, VAT, optimism, growth and
 * adoption as cells and lines. What cannot be valued has no line, and its row says why. A plan that begins some months
 * later is the same in every line, as far as it still falls into the period.
 */
export const calculationOf = (given: BusinessCase, monthsLater = 0): Calculation => {
  const businessCase = asCounted(given);
  const months = horizonMonths(businessCase);
  const discounting = discountingOf(businessCase.settings);
  const values = businessCase.benefits.map((benefit) =>
    benefitValue(businessCase, statedBenefit(businessCase, benefit), 'base'),
  );
  const { pools, refusals } = poolDraws(values, businessCase.sharedInputs);
  const meeting = new Set(
    pools.flatMap(({ drawers }) => (drawers.length > 1 ? drawers.map(({ value }) => value.benefit.id) : [])),
  );
  const benefits = values.map((value) =>
    benefitRow(businessCase, value, meeting.has(value.benefit.id), months),
  );
  const costs = businessCase.costs.map((cost) => costRow(businessCase, cost, months));
  const transfers = businessCase.transfers.map((transfer) => transferRow(businessCase, transfer));
  const rowOf = new Map(benefits.map((row) => [row.benefit.id, row]));
  const allInputs = merged([...benefits, ...costs, ...transfers].flatMap(({ inputs }) => inputs));
  const cells: Cells = new Map(
    [
      ...allInputs.map(inputCell),
      ...pools.flatMap(({ key, drawers }) =>
        cellsOfPool(
          key,
          drawers.flatMap(({ value, work }) => {
            const counted = rowOf.get(value.benefit.id);
            return counted === undefined ? [] : [{ counted, work }];
          }),
        ),
      ),
      ...[...benefits, ...costs].flatMap((row) => row.cells),
    ].map((cell) => [cell.id, cell]),
  );
  const base = readingOf(cells, atBase(allInputs), null);
  const drawn = benefits.filter(({ value, lines }) => value.driver !== null && lines.length > 0);
  const isAllowed = ({ benefit }: BenefitRow): boolean => !refusals.has(benefit.id);
  const ceilings = ceilingReasons(
    drawn.filter(isAllowed).map(({ value }) => value),
    (id) => {
      const row = rowOf.get(id);
      const monthly = row?.value.driver?.pays === 'monthly';
      return monthly
        ? base
            .monthsOf(amountCell(id), yearOfMonths)
            .reduce<number>((sum, month) => sum + atCase(month, 0), 0)
        : atCase(base.valueOf(amountCell(id)), 0);
    },
  );
  const refused = (id: string): Refusal | undefined => {
    const own = rowOf.get(id)?.reason;
    const reason = refusals.get(id) ?? ceilings.get(id);
    if (own !== undefined) return { reason: own };
    return reason === undefined ? undefined : { reason, refused: true };
  };
  const notCounted = new Map(
    benefits.flatMap(({ benefit }) => {
      const refusal = refused(benefit.id);
      return refusal === undefined ? [] : [[benefit.id, refusal] as const];
    }),
  );
  const isCounted = (row: BenefitRow): boolean => row.lines.length > 0 && !notCounted.has(row.benefit.id);
  const lines = [...benefits.filter(isCounted), ...costs, ...transfers].flatMap((row) => row.lines);
  return {
    businessCase,
    months,
    discounting,
    cells,
    lines: lines.map((line) => timedLine(begun(line, monthsLater), months, discounting)),
    benefits,
    costs,
    transfers,
    pools,
    refusals: notCounted,
    ...inputsOf(benefits, costs, transfers, isCounted),
  };
};

export const yearOfMonths: readonly number[] = Array.from({ length: 12 }, (_, index) => index + 1);

/** A reading of the cells with its lines as entries: what every sum is made of. */
export interface CaseReading extends Reading {
  entries: Entry[];
}

/** The calculation with values for its inputs; `kept` only where the columns are the fixed points. */
export const readCase = (
  { cells, lines }: Calculation,
  columnOf: ColumnOf,
  kept: Kept | null = null,
  foundBefore?: FoundBefore,
): CaseReading => {
  const reading = readingOf(cells, columnOf, kept, foundBefore);
  const entries = lines.flatMap(({ line, unit, months }): Entry[] => {
    if (months === null) return [{ line, unit, amount: reading.valueOf(line.amount) }];
    const amounts = reading.monthsOf(
      line.amount,
      months.map(({ since }) => since),
    );
    return months.map((month, place) => ({ line, unit: month.unit, amount: amounts[place] ?? 0 }));
  });
  return { ...reading, entries };
};

const standsInWhole = (line: Line): boolean => isOrganisation(line) && line.isInside !== true;

/** The organisation's money, of that released plus margin, and of that our own budget. */
export const wholeWeight: Weight = (line) => (standsInWhole(line) ? 1 : 0);
export const cashWeight: Weight = (line) => (standsInWhole(line) ? line.cash : 0);
export const ownBudgetWeight: Weight = ({ account }) => (account.kind === 'own' ? 1 : 0);

export const sumsOf = (
  { months }: Calculation,
  { entries }: CaseReading,
  weightOf: Weight,
  cases: number,
): MonthlyOutcomes => outcomesOf(entries, weightOf, months, cases);

/** What a line brings by month in one case, before it is weighed. */
export const flowOfLine = ({ line, flow, months }: TimedLine, reading: Reading, index: number): CashFlow => {
  if (months === null) return scaledFlow(flow, atCase(reading.valueOf(line.amount), index));
  const amounts = reading.monthsOf(
    line.amount,
    months.map(({ since }) => since),
  );
  const byMonth = new Map(months.map(({ month }, place) => [month, atCase(amounts[place] ?? 0, index)]));
  return { initial: 0, months: flow.months.map((share, month) => share * (byMonth.get(month) ?? 0)) };
};
