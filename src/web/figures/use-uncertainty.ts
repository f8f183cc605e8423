import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Figures } from '../../core/business-case/figure.ts';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import { withPercentiles } from '../../core/business-case/uncertainty/with-percentiles.ts';
import simulateAddress from '../../workers/simulate.ts?worker&url';
import { startWorker } from '../preview/trusted-script.ts';
import { resultsFor } from '../store/derived.ts';
import { type Simulated, createSimulator } from './simulator.ts';

const simulator = createSimulator(() => startWorker(simulateAddress));

/** What the simulation says of a case; null until it first speaks, and the old answer until a new one comes. */
export const useSimulated = (businessCase: BusinessCase): Simulated | null => {
  useEffect(() => simulator.ask(businessCase), [businessCase]);
  const latest = useSyncExternalStore(simulator.subscribe, simulator.latest, () => null);
  return latest?.businessCase.id === businessCase.id ? latest : null;
};

/** That the chances take a while, or why there are none; empty where there is nothing to say. */
export const useSimulationNotice = (): string =>
  useSyncExternalStore(simulator.subscribe, simulator.notice, () => '');

/** Every figure of a case, with its percentiles as soon as they are known. */
export const useFigures = (businessCase: BusinessCase): Figures => {
  const { figures } = resultsFor(businessCase);
  const simulated = useSimulated(businessCase);
  return useMemo(
    () => (simulated === null ? figures : withPercentiles(figures, simulated.uncertainty)),
    [figures, simulated],
  );
};
