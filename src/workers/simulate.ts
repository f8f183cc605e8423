/// <reference lib="webworker" />
import { calculationOf } from '../core/business-case/calculation/index.ts';
import { breakEvenFigures } from '../core/business-case/uncertainty/break-even-figures.ts';
import {
  type UncertaintyCache,
  cashPath,
  newUncertaintyCache,
  seedOf,
  uncertaintyOf,
} from '../core/business-case/uncertainty/index.ts';
import type { SimulateReply, SimulateRequest } from './simulate-messages.ts';

/** Kept from one request to the next, so that one changed input draws one column; another seed begins anew. */
let cache: UncertaintyCache | undefined;

const cacheOf = (seed: number): UncertaintyCache => {
  if (cache?.points.seed !== seed) cache = newUncertaintyCache(seed);
  return cache;
};

/** Months between the points of a path: enough to see it. */
const quarter = 3;

const replyTo = ({ id, businessCase }: SimulateRequest): SimulateReply => {
  const started = performance.now();
  const calculation = calculationOf(businessCase);
  const points = cacheOf(seedOf(businessCase));
  const uncertainty = uncertaintyOf(calculation, points);
  const path = cashPath(calculation, quarter, points);
  const breakEvens = breakEvenFigures(calculation);
  return { id, uncertainty, path, breakEvens, milliseconds: performance.now() - started };
};

self.addEventListener('message', (event: MessageEvent<SimulateRequest>) => {
  try {
    self.postMessage(replyTo(event.data));
  } catch (error) {
    const failure: SimulateReply = {
      id: event.data.id,
      failure: error instanceof Error ? error.message : String(error),
    };
    self.postMessage(failure);
  }
});
