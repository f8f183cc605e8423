import type { BusinessCase } from '../core/business-case/schema/index.ts';
import type { Figure } from '../core/business-case/figure.ts';
import type { CashPathPoint, Uncertainty } from '../core/business-case/uncertainty/index.ts';

export interface SimulateRequest {
  id: number;
  businessCase: BusinessCase;
}

export type SimulateReply =
  | {
      id: number;
      uncertainty: Uncertainty;
      path: CashPathPoint[];
      /** The value of every input at which the case, and released plus margin, are worth nothing. */
      breakEvens: Figure[];
      milliseconds: number;
    }
  | { id: number; failure: string };
