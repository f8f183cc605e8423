import {
  type CashFlow,
  netPresentValue,
  scaledFlow,
  sumOfFlows,
  totalFlow,
  yearlyFlows,
  zeroFlow,
} from '../../finance/index.ts';
import { laterProfile } from '../../model/profile.ts';
import type { Reading } from '../../model/reading.ts';
import { type Calculation, type TimedLine, flowOfLine, timedLine, wholeWeight } from './index.ts';

/** What a careful board asks: what if it goes worse? */
export interface Stress {
  /** By which share benefits are lower, and costs higher; what counts against the case already stays. */
  benefitsLower: number;
  costsHigher: number;
  /** How many months later benefits begin, while costs are paid as planned. */
  monthsLater: number;
}

export const noStress: Stress = { benefitsLower: 0, costsHigher: 0, monthsLater: 0 };

/** The stresses as the settings have them: a fifth lower, a fifth higher, half a year later where nothing is said. */
export const stressOf = ({ businessCase }: Pick<Calculation, 'businessCase'>): Stress => {
  const { benefitsLower, costsHigher, monthsLater } = businessCase.settings.stresses;
  const share = (stated: number | undefined): number => Math.max(0, stated ?? 0.2);
  return {
    benefitsLower: Math.min(1, share(benefitsLower)),
    costsHigher: share(costsHigher),
    monthsLater: Math.max(0, Math.round(monthsLater ?? 6)),
  };
};

const inflow = (flow: CashFlow, factor: number): CashFlow => ({
  initial: Math.max(0, flow.initial) * factor,
  months: flow.months.map((amount) => Math.max(0, amount) * factor),
});

const outflow = (flow: CashFlow): CashFlow => ({
  initial: Math.min(0, flow.initial),
  months: flow.months.map((amount) => Math.min(0, amount)),
});

/** The lines of the whole, row by row, as they stand and begun some months later: the same for every reading. */
interface StressedRow {
  row: string;
  isCost: boolean;
  /** What counts against the case, or is only transferred, stays as it is. */
  isFixed: boolean;
  lines: readonly TimedLine[];
  late: readonly TimedLine[];
}

const rowsUnder = (calculation: Calculation, monthsLater: number): StressedRow[] => {
  const { months, discounting, lines, benefits } = calculation;
  const against = new Set(
    benefits.flatMap(({ benefit }) => (benefit.disbenefit === true ? [benefit.id] : [])),
  );
  const rows = new Map<string, TimedLine[]>();
  for (const timed of lines)
    if (wholeWeight(timed.line) === 1) rows.set(timed.line.row, [...(rows.get(timed.line.row) ?? []), timed]);
  return [...rows].map(([row, own]): StressedRow => {
    const isCost = own[0]?.line.side === 'costs';
    const isFixed = row.startsWith('transfer:') || against.has(row);
    const late = ({ line }: TimedLine): TimedLine =>
      timedLine({ ...line, profile: laterProfile(line.profile, monthsLater, true) }, months, discounting);
    return {
      row,
      isCost,
      isFixed,
      lines: own,
      late: monthsLater === 0 || isCost || isFixed ? own : own.map(late),
    };
  });
};

/**
 * The organisation's net present value under a stress, in a reading of one case; its net benefit without a rate. What
 * counts against the case is no better for it: a disadvantage, a month in which a benefit takes, a refund of a cost and
 * what is transferred stay as they are. All stresses are late by as many months, or not at all.
 */
export const worthUnder = (
  calculation: Calculation,
  monthsLater: number,
): ((reading: Reading) => (stress: Stress) => number) => {
  const { months, discounting } = calculation;
  const rows = rowsUnder(calculation, monthsLater);
  const sumOf = (lines: readonly TimedLine[], reading: Reading): CashFlow => {
    const [first, ...others] = lines.map((timed) => flowOfLine(timed, reading, 0));
    if (first === undefined) return zeroFlow(months);
    return others.length === 0 ? first : sumOfFlows([first, ...others], months);
  };
  return (reading) => {
    const read = rows.map(({ lines, late, ...row }) => {
      const flow = sumOf(lines, reading);
      return { ...row, flow, late: late === lines ? flow : sumOf(late, reading) };
    });
    return (stress) => {
      const net = sumOfFlows(
        read.map(({ isCost, isFixed, flow, late }): CashFlow => {
          if (isFixed) return scaledFlow(flow, isCost ? -1 : 1);
          if (isCost)
            return scaledFlow(sumOfFlows([inflow(flow, 1 + stress.costsHigher), outflow(flow)], months), -1);
          const begun = stress.monthsLater === 0 ? flow : late;
          return sumOfFlows([inflow(begun, 1 - stress.benefitsLower), outflow(flow)], months);
        }),
        months,
      );
      return discounting.rate === null
        ? totalFlow(net)
        : netPresentValue(yearlyFlows(net), discounting.rate, discounting.timing);
    };
  };
};
