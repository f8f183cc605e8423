/// <reference lib="webworker" />
import { caseFlows } from '../core/business-case/results/case-flows.ts';
import { measureContext } from '../core/business-case/results/index.ts';
import {
  type UncertaintyCache,
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

const replyTo = ({ id, businessCase }: SimulateRequest): SimulateReply => {
  const started = performance.now();
  const base = caseFlows(businessCase)('base');
  const context = measureContext(businessCase, base.months);
  const uncertainty = uncertaintyOf(businessCase, base, context, cacheOf(seedOf(businessCase)));
  return { id, uncertainty, milliseconds: performance.now() - started };
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
