import {
  type CashFlow,
  netPresentValue,
  scaledFlow,
  sumOfFlows,
  totalFlow,
  yearlyFlows,
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

/** A row as it stands in a reading of one case, begun some months later. */
const flowOfRow = (
  lines: readonly TimedLine[],
  reading: Reading,
  { months, discounting }: Calculation,
  monthsLater: number,
): CashFlow =>
  sumOfFlows(
    lines.map((timed) =>
      flowOfLine(
        monthsLater === 0
          ? timed
          : timedLine(
              { ...timed.line, profile: laterProfile(timed.line.profile, monthsLater, true) },
              months,
              discounting,
            ),
        reading,
        0,
      ),
    ),
    months,
  );

/**
 * The organisation's net present value under a stress, in a reading of one case; its net benefit without a rate. What
 * counts against the case is no better for it: a disadvantage, a month in which a benefit takes, a refund of a cost and
 * what is transferred stay as they are.
 */
export const worthUnder = (calculation: Calculation, reading: Reading, stress: Stress): number => {
  const { months, discounting, lines, benefits } = calculation;
  const against = new Set(
    benefits.flatMap(({ benefit }) => (benefit.disbenefit === true ? [benefit.id] : [])),
  );
  const rows = new Map<string, TimedLine[]>();
  for (const timed of lines)
    if (wholeWeight(timed.line) === 1) rows.set(timed.line.row, [...(rows.get(timed.line.row) ?? []), timed]);
  const stressed = [...rows].map(([row, own]): CashFlow => {
    const flow = flowOfRow(own, reading, calculation, 0);
    const [first] = own;
    const isCost = first?.line.side === 'costs';
    const sign = isCost ? -1 : 1;
    if (row.startsWith('transfer:') || against.has(row)) return scaledFlow(flow, sign);
    if (isCost)
      return scaledFlow(sumOfFlows([inflow(flow, 1 + stress.costsHigher), outflow(flow)], months), -1);
    const late = flowOfRow(own, reading, calculation, stress.monthsLater);
    return sumOfFlows([inflow(late, 1 - stress.benefitsLower), outflow(flow)], months);
  });
  const net = sumOfFlows(stressed, months);
  return discounting.rate === null
    ? totalFlow(net)
    : netPresentValue(yearlyFlows(net), discounting.rate, discounting.timing);
};
