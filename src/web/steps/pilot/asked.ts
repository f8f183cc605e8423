import { type EffectUnit, kindOfPilot } from '../../../core/business-case/results/pilot-kinds.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { effectUnits, type pilotKinds } from '../../../core/business-case/schema/delivery.ts';

type Pilot = BusinessCase['pilot'];

interface AskedOfKind {
  /** What each group says besides its name, its role and its people. */
  ofGroup: readonly string[];
  /** In what success and stop can be said. */
  thresholds: readonly EffectUnit[];
  hasUnit: boolean;
}

const ofKind: Record<keyof typeof pilotKinds, AskedOfKind> = {
  share: { ofGroup: ['events'], thresholds: ['points', 'ratio'], hasUnit: false },
  events: { ofGroup: ['events'], thresholds: ['ratio'], hasUnit: false },
  mean: { ofGroup: ['mean', 'deviation'], thresholds: ['difference', 'ratio'], hasUnit: true },
};

/** What fits the kind of number, and what is filled in already: nothing that was typed goes out of sight. */
export const askedOf = (pilot: Pilot) => {
  const { ofGroup, thresholds, hasUnit } = ofKind[kindOfPilot(pilot)];
  const filled = (['events', 'mean', 'deviation'] as const).filter((name) =>
    pilot.groups.some((group) => group[name] !== undefined),
  );
  const { thresholdsAs } = pilot;
  const offered =
    thresholdsAs === undefined || thresholds.includes(thresholdsAs)
      ? thresholds
      : [...thresholds, thresholdsAs];
  return {
    ofGroup: ['name', 'role', 'people', ...new Set([...ofGroup, ...filled])],
    thresholds: Object.fromEntries(offered.map((unit) => [unit, effectUnits[unit]])),
    hasUnit: hasUnit || pilot.unit !== '',
  };
};
