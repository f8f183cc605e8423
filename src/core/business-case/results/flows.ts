import type { CashFlow } from '../../finance/index.ts';
import type { BenefitResult } from './benefit-result.ts';
import type { CostResult } from './cost-result.ts';
import type { PoolResult } from './pools.ts';

/** Benefits, costs and what is left, of everything or of cash alone. Costs are positive. */
export interface Flows {
  benefits: CashFlow;
  costs: CashFlow;
  net: CashFlow;
}

/** The case at one level: every benefit, every cost, and their sums. */
export interface CaseFlows {
  months: number;
  benefits: BenefitResult[];
  costs: CostResult[];
  /** The workloads that benefits draw on. */
  pools: PoolResult[];
  all: Flows;
  cash: Flows;
}
