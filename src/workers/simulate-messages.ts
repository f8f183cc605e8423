import type { BusinessCase } from '../core/business-case/schema/index.ts';
import type { CashPathPoint, Uncertainty } from '../core/business-case/uncertainty/index.ts';

export interface SimulateRequest {
  id: number;
  businessCase: BusinessCase;
}

export type SimulateReply =
  | { id: number; uncertainty: Uncertainty; path: CashPathPoint[]; milliseconds: number }
  | { id: number; failure: string };
