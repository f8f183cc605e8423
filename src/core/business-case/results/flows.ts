import type { CashFlow } from '../../finance/index.ts';
import type { Account } from '../../model/line.ts';
import type { BenefitResult } from './benefit-result.ts';
import type { CostResult } from './cost-result.ts';
import type { PoolResult } from './pools.ts';

/** What a sum of the model comes to, as the simulation computes it for each of its cases. */
export interface Outcome {
  netBenefit: number;
  /** Null while nobody has stated a rate. */
  netPresentValue: number | null;
  /** Null where it does not pay back. */
  paybackMonth: number | null;
  /** Null without a rate, and where there are no costs to return on. */
  returnOnInvestment: number | null;
}

/** Benefits, costs and what is left, of everything or of a part. Costs are positive. */
export interface Flows {
  benefits: CashFlow;
  costs: CashFlow;
  net: CashFlow;
  outcome: Outcome;
}

/** The case at one level: every benefit, every cost, and their sums. */
export interface CaseFlows {
  months: number;
  benefits: BenefitResult[];
  costs: CostResult[];
  /** What comes in from outside the organisation, or goes there, by transfers: positive where it comes in. */
  transfers: TransferResult[];
  /** The workloads that benefits draw on. */
  pools: PoolResult[];
  /** The organisation's money; of that released plus margin; of that our own budget alone. */
  all: Flows;
  cash: Flows;
  ownBudget: Flows;
  /** What each account gains and pays, our own first; customers, colleagues and society stand beside the whole. */
  accounts: AccountFlows[];
}

/** What a transfer brings the organisation, or takes from it. */
export interface TransferResult {
  id: string;
  name: string;
  flow: CashFlow;
}

/** What one of those who gain or pay has of the case. */
export interface AccountFlows {
  account: Account;
  /** As an id has it: `own`, `function.group-it`, `customers`. */
  id: string;
  flows: Flows;
}
