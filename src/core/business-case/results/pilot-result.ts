import type { BusinessCase } from '../schema/index.ts';
import type { pilotDesigns } from '../schema/delivery.ts';
import { type EffectUnit, type Pilot, type PilotGroup, pilotKindOf } from './pilot-kinds.ts';

export type Verdict = 'better' | 'worse' | 'unclear' | 'untested';

/** What a pilot showed, as data: sentences, figures and evidence are made of it. */
export interface PilotResult {
  /** Which way is good, as the hypothesis says it. */
  direction: 'fall' | 'rise';
  as: EffectUnit;
  /** Positive the way that was hoped for, and low never above high. Null while there is none. */
  effect: number | null;
  low: number | null;
  high: number | null;
  pValue: number | null;
  verdict: Verdict;
  /** Only a comparison at the same time shows that the change did it. */
  mayClaimCause: boolean;
  /** Known by its published result alone, without counts. */
  isPublished: boolean;
  /** What is missing, as a sentence; undefined when there is an effect. */
  reason?: string;
}

const designsThatCompare: ReadonlySet<keyof typeof pilotDesigns> = new Set([
  'randomised',
  'matched',
  'staggered',
]);

export const groupIn = ({ groups }: Pilot, role: 'treated' | 'comparison'): PilotGroup | undefined =>
  groups.find((group) => group.role === role);

/** Which way is good; events and costs are hoped to fall where nobody says otherwise. */
export const hopedDirection = ({ hypothesis }: Pick<BusinessCase, 'hypothesis'>): 'fall' | 'rise' =>
  hypothesis.direction ?? 'fall';

type Effect = Pick<PilotResult, 'as' | 'effect' | 'low' | 'high' | 'pValue' | 'isPublished'>;

const noEffect = { effect: null, low: null, high: null, pValue: null, isPublished: false } as const;

/** From counts: the change turned so that it is positive the way that was hoped for. */
const counted = (pilot: Pilot, direction: 'fall' | 'rise'): Effect | { reason: string } => {
  const kind = pilotKindOf(pilot);
  const [treated, comparison] = [groupIn(pilot, 'treated'), groupIn(pilot, 'comparison')];
  if (treated === undefined && comparison === undefined)
    return { reason: 'The pilot has no results yet: a group with the change, and one without it.' };
  if (treated === undefined) return { reason: 'The pilot has no group with the change.' };
  if (comparison === undefined)
    return { reason: 'The pilot has no group without the change to compare with, so it shows no effect.' };
  for (const group of [treated, comparison]) {
    const lacking = kind.lacks(group);
    if (lacking !== undefined)
      return {
        reason: `The group ${group.role === 'treated' ? 'with' : 'without'} the change does not say ${lacking}.`,
      };
  }
  const compared = kind.compare(treated, comparison);
  if (compared === null) return { reason: kind.uncomparable };
  const turned = (change: number): number =>
    direction === 'rise' ? kind.changeOf(change) : 0 - kind.changeOf(change);
  const ends = [turned(compared.low), turned(compared.high)];
  return {
    as: kind.as,
    effect: turned(compared.value),
    low: Math.min(...ends),
    high: Math.max(...ends),
    pValue: compared.pValue,
    isPublished: false,
  };
};

const published = (pilot: Pilot): Effect | null => {
  const { effect, as, low, high, p } = pilot.published;
  if (effect === undefined) return null;
  const [one, other] = [low ?? null, high ?? null];
  const isTurned = one !== null && other !== null && one > other;
  return {
    as: as ?? pilotKindOf(pilot).as,
    effect,
    low: isTurned ? other : one,
    high: isTurned ? one : other,
    pValue: p ?? null,
    isPublished: true,
  };
};

/** Chances under this are usually called significant: the same that a 95% interval without zero says. */
const usualSignificance = 0.05;

const verdictOf = ({ effect, low, high, pValue }: Effect): Verdict => {
  if (effect === null) return 'untested';
  if (low !== null && high !== null) return low > 0 ? 'better' : high < 0 ? 'worse' : 'unclear';
  if (pValue === null || !(pValue < usualSignificance) || effect === 0) return 'unclear';
  return effect > 0 ? 'better' : 'worse';
};

/** Counts come first: what they say anybody can check. */
export const pilotResult = (businessCase: Pick<BusinessCase, 'pilot' | 'hypothesis'>): PilotResult => {
  const { pilot } = businessCase;
  const direction = hopedDirection(businessCase);
  const byCounts = counted(pilot, direction);
  const found = 'reason' in byCounts ? published(pilot) : byCounts;
  const effect = found ?? { ...noEffect, as: pilotKindOf(pilot).as };
  return {
    direction,
    ...effect,
    verdict: verdictOf(effect),
    mayClaimCause: effect.effect !== null && designsThatCompare.has(pilot.design ?? 'none'),
    ...(found === null && 'reason' in byCounts ? { reason: byCounts.reason } : {}),
  };
};

/** In what success and stop are said: as somebody has said it, or as the effect is. */
export const thresholdUnit = (pilot: Pilot): EffectUnit => pilot.thresholdsAs ?? pilotKindOf(pilot).as;
