import type { DiscountRate, FlowTiming } from '../../finance/index.ts';

/** How yearly flows are valued today; the rate is null while nobody has stated one. The results know it. */
export interface Discounting {
  rate: DiscountRate | null;
  timing: FlowTiming;
}
