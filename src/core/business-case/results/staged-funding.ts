import { type CashFlow, monthsAfter, totalFlow } from '../../finance/index.ts';
import type { BusinessCase } from '../schema/index.ts';
import { caseFlows } from './case-flows.ts';

/** One release of money, and how much has been released with it. */
export interface FundingStage {
  id: string;
  name: string;
  amount: number;
  released: number;
  when: string;
  condition: string;
}

/** What it is worth to be able to stop after the first stage, when it turns out as in the low case. */
export interface StagedFunding {
  stages: FundingStage[];
  /** Months from the first month to the gate: what is paid and earned before it is gone. */
  gateMonth: number;
  /** What has been paid and earned by then in the low case. */
  paid: number;
  earned: number;
  /** Net benefit of the low case that goes on to the end, and of one that stops at the gate. */
  goingOn: number;
  stopping: number;
  /** What stopping saves; 0 when going on is better even then. */
  valueOfStopping: number;
}

const until = (flow: CashFlow, month: number): CashFlow => ({
  initial: flow.initial,
  months: flow.months.map((amount, index) => (index < month ? amount : 0)),
});

/**
 * Release in stages, from the ask, and the value of stopping at the second one. Not discounted, and without costs of
 * stopping: those are for the person to state. Null while the ask has fewer than two stages with months.
 */
export const stagedFunding = (businessCase: BusinessCase): StagedFunding | null => {
  const { ask, settings } = businessCase;
  const [, second] = ask.tranches;
  if (second === undefined || second.when === '' || settings.startMonth === '') return null;
  const stages = ask.tranches.map(({ id, name, amount, when, condition }, index) => ({
    id,
    name,
    amount: amount ?? 0,
    released: ask.tranches.slice(0, index + 1).reduce((sum, stage) => sum + (stage.amount ?? 0), 0),
    when,
    condition,
  }));
  const { all, months } = caseFlows(businessCase)('low');
  const gateMonth = Math.min(months, Math.max(0, monthsAfter(settings.startMonth, second.when)));
  const goingOn = totalFlow(all.net);
  const paid = totalFlow(until(all.costs, gateMonth));
  const earned = totalFlow(until(all.benefits, gateMonth));
  const stopping = earned - paid;
  const valueOfStopping = Math.max(0, stopping - goingOn);
  return { stages, gateMonth, paid, earned, goingOn, stopping, valueOfStopping };
};
