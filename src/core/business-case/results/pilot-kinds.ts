import type { BusinessCase } from '../schema/index.ts';
import type { effectUnits, pilotKinds } from '../schema/delivery.ts';
import type { Comparison } from '../../statistics/comparison.ts';
import { meanDifference, type MeasuredGroup } from '../../statistics/mean-difference.ts';
import { type CountedGroup, rateRatio } from '../../statistics/rate-ratio.ts';
import { groupSizeForMeans, groupSizeForRates, groupSizeForShares } from '../../statistics/sample-size.ts';
import { shareDifference, shareInterval } from '../../statistics/share-difference.ts';

export type Pilot = BusinessCase['pilot'];
export type PilotGroup = Pilot['groups'][number];
export type EffectUnit = keyof typeof effectUnits;

/** Two groups against each other: the change, how sure it is, and with which size it would be sure. */
export interface PilotKind {
  /** In what its effect is said where nobody says otherwise. */
  as: EffectUnit;
  /** What a group shows: a share, events per case, a mean. Null while it is not known. */
  rate: (group: PilotGroup | undefined) => number | null;
  rateUnit: 'share' | 'count';
  /** The range of that rate, where it has one by itself. */
  rateRange: (group: PilotGroup) => { low: number; high: number } | null;
  /** With the change against without it. */
  compare: (treated: PilotGroup, comparison: PilotGroup) => Comparison | null;
  /** The change in the unit of the effect: of a ratio how far it lies from one. */
  changeOf: (compared: number) => number;
  /** What a group still lacks, for a sentence; undefined when it has all. */
  lacks: (group: PilotGroup) => string | undefined;
  /** Why two complete groups cannot be compared. */
  uncomparable: string;
  /** Cases in each group to see the one rate become the other. */
  groupSize: (without: number, target: number, groups: readonly PilotGroup[]) => number | null;
  effectFormula: string;
  testFormula: string;
  rateFormula: string;
  sizeFormula: string;
}

const countedGroup = ({ people, events }: PilotGroup): CountedGroup | null =>
  people === undefined || events === undefined ? null : { size: people, events };

const measuredGroup = ({ people, mean, deviation }: PilotGroup): MeasuredGroup | null =>
  people === undefined || mean === undefined || deviation === undefined
    ? null
    : { size: people, mean, deviation };

/** Only what is known of both groups is compared. */
const bothOf =
  <Known>(
    known: (group: PilotGroup) => Known | null,
    compare: (one: Known, other: Known) => Comparison | null,
  ) =>
  (treated: PilotGroup, comparison: PilotGroup): Comparison | null => {
    const [one, other] = [known(treated), known(comparison)];
    return one === null || other === null ? null : compare(one, other);
  };

const eventsPerCase = (group: PilotGroup | undefined): number | null =>
  group?.people === undefined || group.events === undefined || group.people <= 0
    ? null
    : group.events / group.people;

const lacksCounts = ({ people, events }: PilotGroup): string | undefined => {
  if (people === undefined) return 'how many were in it';
  return events === undefined ? 'how many were counted' : undefined;
};

const share: PilotKind = {
  as: 'points',
  rate: eventsPerCase,
  rateUnit: 'share',
  rateRange: (group) => {
    const counted = countedGroup(group);
    return counted === null ? null : shareInterval(counted);
  },
  compare: bothOf(countedGroup, shareDifference),
  changeOf: (difference) => difference,
  lacks: lacksCounts,
  uncomparable: 'A share needs at least one person in each group, and no more counted than were in it.',
  groupSize: (without, target) => groupSizeForShares(without, target),
  effectFormula:
    'share with the change − share without; range: 95% score interval of the difference (Newcombe 1998, method 10)',
  testFormula: 'two-sided test of two shares with a pooled variance',
  rateFormula: 'counted ÷ people in the group; range: 95% score interval (Wilson 1927)',
  sizeFormula:
    '(z(97.5%) × √(2 × mean share × (1 − mean share)) + z(80%) × √(sum of share × (1 − share)))² ÷ (difference of the shares)²',
};

const events: PilotKind = {
  as: 'ratio',
  rate: eventsPerCase,
  rateUnit: 'count',
  rateRange: () => null,
  compare: bothOf(countedGroup, rateRatio),
  changeOf: (ratio) => ratio - 1,
  lacks: lacksCounts,
  uncomparable:
    'A ratio of rates needs at least one event in each group: count for longer, or in more cases.',
  groupSize: (without, target) => groupSizeForRates(without, target),
  effectFormula:
    '1 − events per case with the change ÷ events per case without; range: 95% interval of the rate ratio',
  testFormula: 'two-sided test of the logarithm of the rate ratio',
  rateFormula: 'events ÷ cases in the group',
  sizeFormula: '(z(97.5%) + z(80%))² × (rate without + rate with) ÷ (difference of the rates)²',
};

const deviationOf = (groups: readonly PilotGroup[], role: PilotGroup['role']): number | undefined =>
  groups.find((group) => group.role === role && group.deviation !== undefined)?.deviation;

const mean: PilotKind = {
  as: 'difference',
  rate: (group) => group?.mean ?? null,
  rateUnit: 'count',
  rateRange: () => null,
  compare: bothOf(measuredGroup, meanDifference),
  changeOf: (difference) => difference,
  lacks: (group) => {
    if (group.people === undefined) return 'how many were in it';
    if (group.mean === undefined) return 'their mean';
    return group.deviation === undefined ? 'their standard deviation' : undefined;
  },
  uncomparable: 'Two means need at least two in each group, and values that are not all the same.',
  groupSize: (without, target, groups) => {
    const comparison = deviationOf(groups, 'comparison') ?? deviationOf(groups, 'treated');
    return comparison === undefined
      ? null
      : groupSizeForMeans(target - without, [comparison, deviationOf(groups, 'treated') ?? comparison]);
  },
  effectFormula:
    'mean with the change − mean without; range: 95% interval with degrees of freedom by Welch and Satterthwaite',
  testFormula: 'two-sided test of two means with unequal variances (Welch 1947)',
  rateFormula: 'as it was measured',
  sizeFormula: '(z(97.5%) + z(80%))² × (sum of the squared standard deviations) ÷ (difference of the means)²',
};

const kinds: Record<keyof typeof pilotKinds, PilotKind> = { share, events, mean };

const countsEachOnce = ({ people, events: counted }: PilotGroup): boolean =>
  people === undefined || counted === undefined || counted <= people;

/** What a pilot counts: as somebody has said it, or else as its numbers tell it. */
export const kindOfPilot = ({ kind, groups }: Pilot): keyof typeof pilotKinds =>
  kind ??
  (groups.some(({ events: counted }) => counted !== undefined) && groups.every(countsEachOnce)
    ? 'share'
    : 'events');

export const pilotKindOf = (pilot: Pilot): PilotKind => kinds[kindOfPilot(pilot)];
